import { readFileSync } from "node:fs";
import {
  checkPortfolio,
  formatFindings,
  grantPosition,
  localDate,
  portfolioSchema,
  readJson,
} from "concordat";
import { buildGrant } from "concordat/fixtures";
import { expect, test } from "vitest";

test("a grant of 365 days has earned the money of 91 days", () => {
  const result = readJson(portfolioSchema, readFileSync("portfolio.json", "utf8"));
  if (!result.ok) throw new Error(formatFindings(result.problems));
  const asOf = localDate("2018-06-30");
  expect(checkPortfolio(result.value, { asOf })).toEqual([]);
  const [grant = buildGrant()] = result.value.grants ?? [];
  expect(grantPosition(grant, asOf).earned.format()).toBe("£9,100.00");
});
