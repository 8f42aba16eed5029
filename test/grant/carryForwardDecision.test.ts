import {
  checkGrant,
  financialYear,
  grantCarryForward,
  grantPosition,
  grantSchema,
  grantUnspent,
  localDate,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant, poundsJson } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

/** Of £100,000 for 2012/13, £95,000 was paid and £80,000 spent; £12,000 was to be carried forward. */
const decided = (outcome?: "approved" | "refused" | "lapsed") =>
  grantSchema.parse({
    ...minimalGrant,
    period: { start: "2012-04-01", end: "2014-03-31" },
    awards: [
      { financialYear: "2012/13", amount: poundsJson("100000.00") },
      { financialYear: "2013/14", amount: poundsJson("100000.00") },
    ],
    instalments: [
      { due: "2012-04-02", amount: poundsJson("95000.00"), status: "paid", paidOn: "2012-04-02" },
      { due: "2013-04-02", amount: poundsJson("105000.00"), status: "scheduled" },
    ],
    actuals: [{ month: "2012-12", heading: "Salaries", amount: poundsJson("80000.00") }],
    carryForwards: [
      {
        from: "2012/13",
        amount: poundsJson("12000.00"),
        kind: "funder",
        requestedOn: "2013-03-01",
        ...(outcome && { decision: { outcome, on: "2013-03-20" } }),
      },
    ],
  });
const year = financialYear("2012/13");

describe.each(["refused", "lapsed", undefined] as const)(
  "a carry-forward that was %s",
  (outcome) => {
    test("carries nothing: the budget lapses, and what was not spent is to come back", () => {
      const across = grantCarryForward(decided(outcome), year);
      // 100,000 − 80,000 of the budget, and 95,000 − 80,000 of the money paid.
      expect(across?.funder).toMatchObject({ carried: gbp("0"), lapsed: gbp("20000") });
      expect(across?.recipient).toMatchObject({ deferred: gbp("0"), toReturn: gbp("15000") });
      expect(grantUnspent(decided(outcome), localDate("2013-04-30"))?.toRecover).toEqual(
        gbp("15000"),
      );
      const [first, second] = grantPosition(decided(outcome), localDate("2013-04-30")).rows;
      expect([first?.carriedForward, second?.carriedForward]).toEqual([gbp("0"), gbp("0")]);
    });
  },
);

test("a carry-forward that was approved moves what it says", () => {
  const across = grantCarryForward(decided("approved"), year);
  expect(across?.funder).toMatchObject({ carried: gbp("12000"), lapsed: gbp("8000") });
  expect(grantUnspent(decided("approved"), localDate("2013-04-30"))?.toRecover).toEqual(
    gbp("3000"),
  );
});

test("a carry-forward is to be decided by the end of its year", () => {
  const rules = (day: string, outcome?: "refused") =>
    checkGrant(decided(outcome), { asOf: localDate(day) }).map(({ rule }) => rule);
  expect(rules("2013-03-31")).toEqual([]);
  expect(rules("2013-04-01")).toEqual(["grant.carry-forward-undecided"]);
  expect(rules("2013-04-01", "refused")).toEqual([]);
});
