import {
  checkPortfolio,
  fundingByFinancialYear,
  localDate,
  type Portfolio,
  type PortfolioList,
  portfolioLists,
  portfolioPositions,
  portfolioSchema,
  validate,
} from "concordat";
import { buildGrant } from "concordat/fixtures";
import { expect, test } from "vitest";
import { fullEntities, fullPortfolio, minimalEntities } from "../support/sampleEntities.ts";
import { gbp } from "../support/values.ts";

const asOf = localDate("2018-06-07");
const portfolio: Portfolio = portfolioSchema.parse(fullPortfolio);

test("a portfolio that is validated first has the same findings", () => {
  const findings = checkPortfolio(portfolio, { asOf });
  expect(findings.length).toBeGreaterThan(0);
  expect(checkPortfolio(portfolio, { asOf, validate: true })).toEqual(findings);
  expect(checkPortfolio(portfolio, { asOf, validate: false })).toEqual(findings);
});

test("its problems come alone, at their places in the portfolio", () => {
  const paid = { due: asOf, amount: gbp("5.00"), status: "paid" as const };
  const grants = [buildGrant({ lead: "nobody" }), { ...buildGrant(), instalments: [paid] }];
  const faulty: Portfolio = { grants };
  const problems = checkPortfolio(faulty, { asOf, validate: true });
  expect(problems).toEqual(validate(portfolioSchema, faulty));
  expect(problems.map(({ rule, path }) => [rule, ...path])).toEqual([
    ["grant.paid-without-date", "grants", 1, "instalments", 0, "paidOn"],
  ]);
});

test.each([null, undefined, 1, [], { grants: [null] }, { funds: new Map() }, fullPortfolio])(
  "a value that is not a portfolio has problems, and does not make it throw: %#",
  (value) => {
    const problems = checkPortfolio(value as unknown as Portfolio, { asOf, validate: true });
    expect(problems.map(({ severity }) => severity)).toContain("error");
  },
);

test("optional properties that are undefined count as omitted in checks and calculators", () => {
  const least = portfolioSchema.parse(minimalEntities);
  const unset = (list: PortfolioList) =>
    least[list]?.map((entity, index) => {
      const keys = Object.keys(fullEntities[list][index] ?? {});
      return { ...Object.fromEntries(keys.map((key) => [key, undefined])), ...entity };
    });
  const given = Object.fromEntries(portfolioLists.map((list) => [list, unset(list)])) as Portfolio;
  expect(Object.keys(given.grants?.[0] ?? {})).toContain("instalments");
  expect(checkPortfolio(given, { asOf })).toEqual(checkPortfolio(least, { asOf }));
  expect(portfolioPositions(given, asOf)).toEqual(portfolioPositions(least, asOf));
  expect(fundingByFinancialYear(given, { by: "days" })).toEqual(
    fundingByFinancialYear(least, { by: "days" }),
  );
});
