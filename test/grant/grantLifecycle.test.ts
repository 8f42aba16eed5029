import {
  type GrantMoves,
  type GrantStatus,
  grantLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";
import { type MovesIn, type Same, testEveryPair } from "../lifecycle/everyPair.ts";

// Written out from the model, not read from the table:
// applied → assessed → offered → accepted → active → completed → reconciled → closed;
// assessed → awarded → what came after, as far as it is known; assessed → rejected; offered → declined;
// any before active → withdrawn; accepted → terminated; active → suspended →
// active; active → extended → active; extended → completed; active, extended or suspended →
// terminated → recovering → reconciled, terminated → reconciled; completed → recovering.
const expected = {
  applied: ["assessed", "withdrawn"],
  assessed: ["awarded", "offered", "rejected", "withdrawn"],
  awarded: ["offered", "accepted", "active", "completed", "declined", "withdrawn", "terminated"],
  offered: ["accepted", "declined", "withdrawn"],
  accepted: ["active", "withdrawn", "terminated"],
  active: ["completed", "suspended", "extended", "terminated"],
  suspended: ["active", "terminated"],
  extended: ["active", "completed", "terminated"],
  terminated: ["recovering", "reconciled"],
  completed: ["reconciled", "recovering"],
  recovering: ["reconciled"],
  reconciled: ["closed"],
  closed: [],
  rejected: [],
  declined: [],
  withdrawn: [],
} as const;

testEveryPair(grantLifecycle, expected);

test("its types allow the same moves as its data", () => {
  const moves: Same<MovesIn<typeof expected>, MovesIn<GrantMoves>> = true;
  const statuses: Same<keyof GrantMoves, GrantStatus> = true;
  expect([moves, statuses]).toEqual([true, true]);
});

test("it begins with applied, and every other status can be reached from there", () => {
  expect(grantLifecycle.initial).toBe("applied");
  const reached = new Set<string>([
    grantLifecycle.initial,
    ...reachableStatuses(grantLifecycle, "applied"),
  ]);
  expect(reached).toEqual(new Set(statusesOf(grantLifecycle)));
});
