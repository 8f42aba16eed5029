import {
  type PartnershipMoves,
  type PartnershipStatus,
  partnershipLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";
import { type MovesIn, type Same, testEveryPair } from "../lifecycle/everyPair.ts";

// Written out from the model, not read from the table:
// proposed → shadow → live → winding-up → dissolved; live → superseded; proposed or shadow →
// withdrawn.
const expected = {
  proposed: ["shadow", "withdrawn"],
  shadow: ["live", "withdrawn"],
  live: ["winding-up", "superseded"],
  "winding-up": ["dissolved"],
  dissolved: [],
  superseded: [],
  withdrawn: [],
} as const;

testEveryPair(partnershipLifecycle, expected);

test("its types allow the same moves as its data", () => {
  const moves: Same<MovesIn<typeof expected>, MovesIn<PartnershipMoves>> = true;
  const statuses: Same<keyof PartnershipMoves, PartnershipStatus> = true;
  expect([moves, statuses]).toEqual([true, true]);
});

test("it begins with proposed, and every other status can be reached from there", () => {
  expect(partnershipLifecycle.initial).toBe("proposed");
  const reached = new Set<string>([
    partnershipLifecycle.initial,
    ...reachableStatuses(partnershipLifecycle, "proposed"),
  ]);
  expect(reached).toEqual(new Set(statusesOf(partnershipLifecycle)));
});
