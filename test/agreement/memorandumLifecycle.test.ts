import {
  type MemorandumMoves,
  type MemorandumStatus,
  memorandumLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";
import { type MovesIn, type Same, testEveryPair } from "../lifecycle/everyPair.ts";

// Written out from the model, not read from the table:
// negotiating → agreed → signed → in-force → expired | superseded | terminated; agreed → in-force;
// in-force → extended → in-force; negotiating → abandoned. Nothing leaves an ended state.
const expected = {
  negotiating: ["agreed", "abandoned"],
  agreed: ["signed", "in-force"],
  signed: ["in-force"],
  "in-force": ["expired", "superseded", "terminated", "extended"],
  extended: ["in-force"],
  expired: [],
  superseded: [],
  terminated: [],
  abandoned: [],
} as const;

testEveryPair(memorandumLifecycle, expected);

test("its types allow the same moves as its data", () => {
  const moves: Same<MovesIn<typeof expected>, MovesIn<MemorandumMoves>> = true;
  const statuses: Same<keyof MemorandumMoves, MemorandumStatus> = true;
  expect([moves, statuses]).toEqual([true, true]);
});

test("it begins with negotiating, and every other status can be reached from there", () => {
  expect(memorandumLifecycle.initial).toBe("negotiating");
  const reached = new Set<string>([
    memorandumLifecycle.initial,
    ...reachableStatuses(memorandumLifecycle, "negotiating"),
  ]);
  expect(reached).toEqual(new Set(statusesOf(memorandumLifecycle)));
});
