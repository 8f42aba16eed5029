import { describe, expect, test } from "vitest";
import { minimalMemorandum } from "../support/entities.ts";
import { backed, fundingOf, grantOf } from "../support/funding.ts";

const memorandum = { ...minimalMemorandum, id: "memorandum", ...backed };

describe("what commits nobody is left out", () => {
  test.each([
    ["negotiating", 0],
    ["agreed", 6],
    ["signed", 6],
    ["in-force", 6],
    ["extended", 6],
    ["expired", 6],
    ["superseded", 6],
    ["terminated", 6],
    ["abandoned", 0],
  ] as const)("a memorandum that is %s has %i rows", (status, rows) => {
    expect(fundingOf({ memoranda: [{ ...memorandum, status }] }).rows).toHaveLength(rows);
  });

  test.each([
    ["applied", 0],
    ["assessed", 0],
    ["rejected", 0],
    ["offered", 1],
    ["declined", 0],
    ["accepted", 1],
    ["withdrawn", 0],
    ["active", 1],
    ["suspended", 1],
    ["extended", 1],
    ["terminated", 1],
    ["completed", 1],
    ["recovering", 1],
    ["reconciled", 1],
    ["closed", 1],
  ])("a grant that is %s has %i rows", (status, rows) => {
    expect(fundingOf({ grants: [grantOf("a", "2012/13", "1.00", { status })] }).rows).toHaveLength(
      rows,
    );
  });
});
