import {
  type MutualMoves,
  type MutualStatus,
  mutualLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";
import { type MovesIn, type Same, testEveryPair } from "../lifecycle/everyPair.ts";

// Written out from the model, not read from the table:
// idea → expression-submitted → expression-approved → business-case → board-approved → assured →
// approved → transferring → live → contract-renewed → live; expression-submitted →
// expression-declined → expression-submitted; business-case or assured → rejected → business-case;
// live → re-tendered-lost | merged | wound-up; any before live → withdrawn.
const expected = {
  idea: ["expression-submitted", "withdrawn"],
  "expression-submitted": ["expression-approved", "expression-declined", "withdrawn"],
  "expression-approved": ["business-case", "withdrawn"],
  "business-case": ["board-approved", "rejected", "withdrawn"],
  "board-approved": ["assured", "withdrawn"],
  assured: ["approved", "rejected", "withdrawn"],
  approved: ["transferring", "withdrawn"],
  transferring: ["live", "withdrawn"],
  live: ["contract-renewed", "re-tendered-lost", "merged", "wound-up"],
  "contract-renewed": ["live"],
  "expression-declined": ["expression-submitted", "withdrawn"],
  rejected: ["business-case", "withdrawn"],
  "re-tendered-lost": [],
  merged: [],
  "wound-up": [],
  withdrawn: [],
} as const;

testEveryPair(mutualLifecycle, expected);

test("its types allow the same moves as its data", () => {
  const moves: Same<MovesIn<typeof expected>, MovesIn<MutualMoves>> = true;
  const statuses: Same<keyof MutualMoves, MutualStatus> = true;
  expect([moves, statuses]).toEqual([true, true]);
});

test("it begins with idea, and every other status can be reached from there", () => {
  expect(mutualLifecycle.initial).toBe("idea");
  const reached = new Set<string>(["idea", ...reachableStatuses(mutualLifecycle, "idea")]);
  expect(reached).toEqual(new Set(statusesOf(mutualLifecycle)));
});
