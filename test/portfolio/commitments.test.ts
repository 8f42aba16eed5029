import {
  type FundingByFinancialYear,
  type FundingOptions,
  fundingByFinancialYear,
  type PortfolioJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { minimalGrant, minimalMemorandum, poundsFigure, poundsJson } from "../support/entities.ts";

const funding = (json: PortfolioJson, options: FundingOptions = {}): FundingByFinancialYear =>
  fundingByFinancialYear(portfolio(json), options);

const memorandum = {
  ...minimalMemorandum,
  id: "memorandum",
  announcedOn: "2017-02-01",
  term: { years: 5 },
  investment: poundsFigure("1100000.00", "more-than", "over £1.1m"),
} as const;
const grant = (id: string, year: string, amount: string, changes: object = {}) => ({
  ...minimalGrant,
  id,
  awards: [{ financialYear: year, amount: poundsJson(amount) }],
  ...changes,
});

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
    expect(funding({ memoranda: [{ ...memorandum, status }] }).rows).toHaveLength(rows);
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
    expect(funding({ grants: [grant("a", "2012/13", "1.00", { status })] }).rows).toHaveLength(
      rows,
    );
  });
});
