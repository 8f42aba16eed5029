import {
  advance,
  localDate,
  memorandumLifecycle,
  nextStatuses,
  partialDate,
  partialDateRange,
  termEnd,
} from "concordat";
import { expect, test } from "vitest";
import { memorandum } from "../support/build.ts";

test("C14: a memorandum that an accord of November 2021 supersedes has not expired", () => {
  const { end: on } = partialDateRange(partialDate("2021-11"));
  expect(on < termEnd(localDate("2017-02-01"), { years: 5 })).toBe(true);
  const inForce = { ...memorandum(), status: "in-force" } as const;
  const moved = advance(memorandumLifecycle, inForce, "superseded", { on });
  expect(moved.ok && moved.value.history).toEqual([{ from: "in-force", to: "superseded", on }]);
  expect(nextStatuses(memorandumLifecycle, "superseded")).toEqual([]);
});
