import {
  type ProgrammeMoves,
  type ProgrammeStatus,
  programmeLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";
import { type MovesIn, type Same, testEveryPair } from "../lifecycle/everyPair.ts";

// Written out from the model, not read from the table:
// announced → open → assessing → running → extended → running; running or extended → ended.
const expected = {
  announced: ["open"],
  open: ["assessing"],
  assessing: ["running"],
  running: ["extended", "ended"],
  extended: ["running", "ended"],
  ended: [],
} as const;

testEveryPair(programmeLifecycle, expected);

test("its types allow the same moves as its data", () => {
  const moves: Same<MovesIn<typeof expected>, MovesIn<ProgrammeMoves>> = true;
  const statuses: Same<keyof ProgrammeMoves, ProgrammeStatus> = true;
  expect([moves, statuses]).toEqual([true, true]);
});

test("it begins with announced, and every other status can be reached from there", () => {
  expect(programmeLifecycle.initial).toBe("announced");
  const reached = new Set<string>([
    programmeLifecycle.initial,
    ...reachableStatuses(programmeLifecycle, "announced"),
  ]);
  expect(reached).toEqual(new Set(statusesOf(programmeLifecycle)));
});
