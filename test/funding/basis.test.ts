import {
  awardFunding,
  carryForward,
  cicDistributionLimit,
  consortiumSplit,
  dateRange,
  earnedTo,
  financialYear,
  fullYearEffect,
  fundUse,
  gdpDeflatorObrNovember2025,
  grantAssets,
  grantAwardByMember,
  grantClaimVat,
  grantMatch,
  grantOutputs,
  instalmentPlan,
  matchFunding,
  mutualContractValue,
  populationSplit,
  Rate,
  realTerms,
  spendProfile,
  spendVariance,
  subsidyTotal,
  termValue,
  transferLimit,
  uncommittedBalance,
  uplift,
  virementLimit,
} from "concordat";
import { buildAward } from "concordat/fixtures";
import { expect, test } from "vitest";
import { fund } from "../support/build.ts";
import { date, gbp, pounds } from "../support/values.ts";

const year = dateRange(date("2012-04-01"), date("2013-03-31"));
const pricesOf = financialYear("2012/13");
const one = gbp("1");

test.each<[string, string, { readonly basis: string } | undefined]>([
  ["consortiumSplit", "commitment", consortiumSplit(one, [{ organisation: "a", share: 1 }])],
  ["populationSplit", "commitment", populationSplit(one, [{ area: "a", population: 1 }])],
  ["matchFunding", "commitment", matchFunding(one, one)],
  ["uncommittedBalance", "commitment", uncommittedBalance(one, [])],
  [
    "virementLimit",
    "commitment",
    virementLimit([{ heading: "a", amount: one }], { share: 0, of: "budget" }),
  ],
  ["fundUse", "commitment", fundUse(fund(), [])],
  ["fundUse of a draw", "commitment", fundUse(fund(), [pounds("1")])],
  ["subsidyTotal", "commitment", subsidyTotal([], date("2023-06-30"))],
  [
    "cicDistributionLimit",
    "commitment",
    cicDistributionLimit({ declaredOn: date("2015-06-30"), distributableProfits: one }),
  ],
  [
    "cicDistributionLimit without the shares",
    "commitment",
    cicDistributionLimit({ declaredOn: date("2012-06-30"), distributableProfits: one }),
  ],
  ["awardFunding", "accrual", awardFunding(buildAward())],
  ["grantMatch", "commitment", grantMatch({ total: one, match: { required: Rate.of(0) } })],
  ["grantOutputs", "commitment", grantOutputs({ total: one, outputs: [] })],
  ["grantAssets", "cash", grantAssets({ total: one, assets: [] }, year.end)],
  ["grantClaimVat", "accrual", grantClaimVat({ total: one, claims: [] })],
  ["grantAwardByMember", "commitment", grantAwardByMember({ total: one, lead: "a" })],
  ["spendProfile", "accrual", spendProfile(one, year, { by: "days" })],
  ["earnedTo", "accrual", earnedTo(one, year, year.start)],
  ["fullYearEffect", "accrual", fullYearEffect(one, { years: 1 }, "down")],
  ["termValue", "accrual", termValue(one, year.start, { years: 1 })],
  [
    "mutualContractValue",
    "accrual",
    mutualContractValue({ term: { years: 1 }, annualValue: pounds("1") }, "down"),
  ],
  [
    "instalments",
    "cash",
    instalmentPlan(one, year, { every: "P1Y", timing: "in-advance", adjust: "none" }),
  ],
  ["transferLimit", "cash", transferLimit(one, "0.05")],
  ["variance", "as-given", spendVariance(one, one)],
  ["variance of a figure", "as-given", spendVariance(one, pounds("1"))],
  ["uplift", "as-given", uplift(one, [], { round: "at-end", rounding: "down" })],
  [
    "realTerms",
    "as-given",
    realTerms([{ financialYear: pricesOf, amount: one }], {
      pricesOf,
      index: gdpDeflatorObrNovember2025,
      rounding: "down",
    }),
  ],
])("%s says that it speaks of %s", (_, basis, result) => {
  expect(result?.basis).toBe(basis);
});

test("the two sides of 31 March speak of different things", () => {
  const sides = carryForward({ financialYear: pricesOf, awarded: one, paid: one, spent: one });
  expect([sides.funder.basis, sides.recipient.basis]).toEqual(["accrual", "cash"]);
});
