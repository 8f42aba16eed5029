import {
  adjustToWorkingDay,
  dateRange,
  englandAndWales,
  financialYear,
  fullYearEffect,
  fundingAggregate,
  fundingByFinancialYear,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  gdpDeflatorObrNovember2025,
  grantMonitor,
  grantPaymentRun,
  grantPosition,
  instalmentPlan,
  isDomainError,
  portfolioPaymentRun,
  portfolioPositions,
  programmeFunding,
  realTerms,
  spendProfile,
  termValue,
  uncommittedBalance,
  uplift,
  virementLimit,
} from "concordat";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { date, gbp } from "../support/values.ts";

const year = dateRange(date("2017-04-01"), date("2018-03-31"));
const backwards = { start: year.end, end: year.start };
// As a name that comes from a file or a form: the compiler knows nothing of it.
const unknown = "P1W" as never;
const monthly = { every: "P1M", timing: "in-arrears", adjust: "none" } as const;
const asOf = date("2012-09-30");
const paid = grant({
  budget: [{ heading: "Salaries", amount: { amount: "100.00", currency: "GBP" } }],
  instalments: [
    { due: "2012-09-30", amount: { amount: "100.00", currency: "GBP" }, status: "approved" },
  ],
});

/** An option, and a calculator that is given a name which that option does not have. */
type Case = readonly [option: string, calculate: () => unknown];

function refusal(calculate: () => unknown): unknown {
  try {
    calculate();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was refused");
}

function expectNames(option: string, calculate: () => unknown): void {
  const refused = refusal(calculate);
  if (!isDomainError(refused, "funding.unknown-option")) throw refused;
  expect(refused.values.option).toBe(option);
  expect(refused.values.allowed.length).toBeGreaterThan(1);
  for (const name of refused.values.allowed) expect(refused.message).toContain(`"${name}"`);
}

describe("an unknown name is refused with the names that there are", () => {
  test.each<Case>([
    ["by", () => spendProfile(gbp("1"), year, { by: unknown })],
    ["into", () => spendProfile(gbp("1"), year, { by: "days", into: unknown })],
    ["by", () => instalmentPlan(gbp("1"), year, { ...monthly, by: unknown })],
    ["round", () => uplift(gbp("1"), [], { round: unknown, rounding: "half-up" })],
    ["reading", () => uncommittedBalance(gbp("1"), [], unknown)],
    [
      "of",
      () => virementLimit([{ heading: "staff", amount: gbp("1") }], { share: "0.1", of: unknown }),
    ],
  ])("for %s of money alone", expectNames);

  test.each<Case>([
    ["by", () => grantPosition(paid, asOf, { by: unknown })],
    ["by", () => grantMonitor(paid, asOf, { by: unknown })],
    ["forecast", () => grantMonitor(paid, asOf, { forecast: unknown })],
    ["reading", () => programmeFunding({}, unknown)],
  ])("for %s of a grant", expectNames);

  test.each<Case>([
    ["by", () => portfolioPositions({ grants: [paid] }, asOf, { by: unknown })],
    ["by", () => fundingByFinancialYear({}, { by: unknown })],
    ["reading", () => fundingByFinancialYear({}, { reading: unknown })],
    ["by", () => fundingByMonth({ grants: [paid] }, { by: unknown })],
    ["reading", () => fundingByMonth({}, { reading: unknown })],
    ["by", () => fundingByTheme({}, { by: unknown })],
    ["reading", () => fundingByTheme({}, { reading: unknown })],
    ["by", () => fundingByOrganisation({}, { by: unknown })],
    ["reading", () => fundingByOrganisation({}, { reading: unknown })],
    ["role", () => fundingByOrganisation({}, { role: unknown })],
    ["consortia", () => fundingByOrganisation({}, { consortia: unknown })],
    ["by", () => fundingAggregate({}, { by: unknown })],
    ["reading", () => fundingAggregate({}, { reading: unknown })],
    ["consortia", () => fundingAggregate({}, { consortia: unknown })],
  ])("for %s of a portfolio", expectNames);
});

test.each<[string, () => unknown]>([
  ["uplift", () => uplift(gbp("1"), [], { round: "each-year", rounding: unknown })],
  ["fullYearEffect", () => fullYearEffect(gbp("12"), { years: 1 }, unknown)],
  ["termValue", () => termValue(gbp("12"), date("2017-04-01"), { years: 1 }, unknown)],
  [
    "realTerms",
    () => {
      const pricesOf = financialYear("2017/18");
      const amounts = [{ financialYear: pricesOf, amount: gbp("1") }];
      return realTerms(amounts, { pricesOf, index: gdpDeflatorObrNovember2025, rounding: unknown });
    },
  ],
])("an unknown rounding is refused though the result is exact: by %s", (_, calculate) => {
  expect(isDomainError(refusal(calculate), "rounding.unknown-mode")).toBe(true);
});

test.each<[string, () => unknown]>([
  ["grants", () => grantPaymentRun([paid], backwards, asOf)],
  ["a portfolio", () => portfolioPaymentRun({ grants: [paid] }, backwards, asOf)],
])("a range that ends before it begins is refused: of %s to pay", (_, calculate) => {
  expect(isDomainError(refusal(calculate), "date-range.end-before-start")).toBe(true);
});

test.each<[string, () => unknown]>([
  ["a date", () => adjustToWorkingDay(asOf, unknown, englandAndWales)],
  ["a grant", () => grantPaymentRun([paid], year, asOf, { convention: unknown })],
  [
    "a portfolio",
    () => portfolioPaymentRun({ grants: [paid] }, year, asOf, { convention: unknown }),
  ],
])("an unknown convention for working days is refused: of %s", (_, calculate) => {
  expect(isDomainError(refusal(calculate), "working-day.unknown-convention")).toBe(true);
});
