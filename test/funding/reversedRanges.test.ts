import {
  earnedTo,
  fullYearEffect,
  instalmentPlan,
  isDomainError,
  reservedContractEligibility,
  reviewDates,
  schedule,
  spendProfile,
  splitRange,
} from "concordat";
import { expect, test } from "vitest";
import { date, gbp } from "../support/values.ts";

// As a plain object from outside the program: dateRange() would not make it.
const reversed = { start: date("2013-03-31"), end: date("2012-04-01") };

test.each<[string, () => unknown]>([
  ["splitRange", () => splitRange(reversed, "month")],
  ["schedule", () => schedule({ range: reversed, every: "P3M", stub: "short-final" })],
  ["spendProfile", () => spendProfile(gbp("100"), reversed, { by: "days" })],
  ["earnedTo", () => earnedTo(gbp("100"), reversed, date("2012-06-01"))],
  ["fullYearEffect", () => fullYearEffect(gbp("100"), reversed, "half-even")],
  ["reviewDates", () => reviewDates(reversed, { every: "P1Y" })],
  [
    "instalments",
    () =>
      instalmentPlan(gbp("100"), reversed, {
        every: "P3M",
        stub: "short-final",
        timing: "in-arrears",
        adjust: "none",
      }),
  ],
  [
    "reservedContractEligibility",
    () => reservedContractEligibility({ awardedOn: date("2024-01-01"), period: reversed }),
  ],
])("a period that ends before it begins is refused by %s", (_, calculate) => {
  let refused: unknown;
  try {
    calculate();
  } catch (error) {
    refused = error;
  }
  expect(isDomainError(refused, "date-range.end-before-start")).toBe(true);
});
