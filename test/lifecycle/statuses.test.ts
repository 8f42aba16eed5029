import {
  diagram,
  grantLifecycle,
  isEnded,
  isStatusOf,
  lifecycle,
  lifecycleRules,
  memorandumLifecycle,
  nextStatuses,
  partnershipLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";

test("a status that a way leads back to is reachable from itself, and others are not", () => {
  expect(reachableStatuses(memorandumLifecycle, "extended")).toContain("extended");
  expect(reachableStatuses(grantLifecycle, "completed")).toEqual([
    "recovering",
    "reconciled",
    "closed",
  ]);
  expect(reachableStatuses(grantLifecycle, "closed")).toEqual([]);
});

test("names that every object has are no statuses", () => {
  const forged = "constructor" as "closed";
  expect(isStatusOf(grantLifecycle, forged)).toBe(false);
  expect(nextStatuses(grantLifecycle, forged)).toEqual([]);
  expect(reachableStatuses(grantLifecycle, forged)).toEqual([]);
  expect(isEnded(grantLifecycle, forged)).toBe(false);
});

test("the diagram has an arrow for the beginning, each legal move and each end", () => {
  expect(diagram(partnershipLifecycle)).toBe(
    [
      "stateDiagram-v2",
      '  state "winding-up" as winding_up',
      "  [*] --> proposed",
      "  proposed --> shadow",
      "  proposed --> withdrawn",
      "  shadow --> live",
      "  shadow --> withdrawn",
      "  live --> winding_up",
      "  live --> superseded",
      "  winding_up --> dissolved",
      "  dissolved --> [*]",
      "  superseded --> [*]",
      "  withdrawn --> [*]",
    ].join("\n"),
  );
});

test("a diagram names every status of every table in letters and underscores", () => {
  const own = lifecycle({ initial: "a-b-c", moves: { "a-b-c": [] } });
  for (const text of [diagram(grantLifecycle), diagram(memorandumLifecycle), diagram(own)]) {
    const arrows = text.split("\n").filter((line) => line.includes("-->"));
    for (const arrow of arrows)
      expect(arrow).toMatch(/^ {2}(\[\*\]|[a-z_]+) --> (\[\*\]|[a-z_]+)$/);
  }
});

test("statuses come in the order of the table", () => {
  expect(statusesOf(lifecycle({ initial: "b", moves: { b: ["a"], a: [] } }))).toEqual(["b", "a"]);
});

test("every rule about changes of status has its own id and a title", () => {
  const ids = Object.keys(lifecycleRules);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^lifecycle\.[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
});
