import {
  grantPaymentRun,
  grantPosition,
  type Money,
  Money as MoneyValue,
  parseDateRange,
  portfolioPaymentRun,
  portfolioPositions,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { grantOf } from "../support/funding.ts";
import { anyPortfolio } from "../support/portfolios.ts";
import { date } from "../support/values.ts";

const paid = (amount: string) => ({
  instalments: [
    { due: "2012-04-02", amount: poundsJson(amount), status: "paid", paidOn: "2012-04-02" },
    { due: "2012-07-02", amount: poundsJson("100.00"), status: "approved" },
  ],
});
const asOf = date("2012-06-30");

describe("the positions of a portfolio", () => {
  test("are those of its grants, with sums that set no accrual against another's prepayment", () => {
    const whole = portfolio({
      grants: [
        grantOf("a", "2012/13", "36500.00", paid("10000.00")),
        grantOf("b", "2012/13", "36500.00", paid("9000.00")),
        grantOf("c", "2012/13", "36500.00"),
      ],
    });
    const { basis, rows, totals } = portfolioPositions(whole, asOf);
    expect(basis).toBe("accrual");
    expect(rows.map(({ grant }) => grant)).toEqual(["a", "b", "c"]);
    expect(rows[0]?.position).toEqual(whole.grants?.[0] && grantPosition(whole.grants[0], asOf));
    // 91 of 365 days, £100 a day: £9,100 of each.
    expect(totals).toHaveLength(1);
    const [total] = totals;
    expect([total?.grants, total?.withoutPayments, total?.bounded]).toEqual([3, 1, 0]);
    expect(total?.earned.format()).toBe("£27,300.00");
    expect(total?.paid.format()).toBe("£19,000.00");
    expect(total?.prepayment.format()).toBe("£900.00");
    expect(total?.accrual.format()).toBe("£100.00");
    expect(total?.outstanding.format()).toBe("£54,000.00");
  });

  test("say of how many the amount earned is not exact", () => {
    const claims = (claimed: string, eligible?: string) => ({
      payment: { basis: "claim" },
      claims: [
        {
          period: { start: "2012-04-01", end: "2012-06-30" },
          headings: [
            {
              heading: "Salaries",
              claimed: poundsJson(claimed),
              ...(eligible !== undefined && { eligible: poundsJson(eligible) }),
            },
          ],
        },
      ],
    });
    const whole = portfolio({
      grants: [
        grantOf("a", "2012/13", "36500.00", claims("9000.00", "8000.00")),
        grantOf("b", "2012/13", "36500.00", claims("7000.00")),
        grantOf("c", "2012/13", "36500.00", { payment: { basis: "claim" }, claims: [] }),
      ],
    });
    const { rows, totals } = portfolioPositions(whole, asOf);
    expect(rows.map(({ position: one }) => one.qualifier)).toEqual(["exact", "up-to", "at-least"]);
    expect(totals[0]?.bounded).toBe(2);
    expect(totals[0]?.earned.format()).toBe("£15,000.00");
  });

  test("add up: award and variations are earned and unearned, each currency by itself", () => {
    fc.assert(
      fc.property(anyPortfolio, (whole) => {
        const { rows, totals } = portfolioPositions(whole, date("2012-12-31"));
        expect(rows).toHaveLength(whole.grants?.length ?? 0);
        for (const { currency, ...total } of totals) {
          const own = rows.filter(({ position: one }) => one.award.currency === currency);
          const earned = own.map(({ position: one }): Money => one.earned);
          expect(total.earned.equals(MoneyValue.sum(earned, currency))).toBe(true);
          const committed = total.award.plus(total.variations);
          expect(committed.equals(total.earned.plus(total.unearned))).toBe(true);
          expect(total.grants).toBe(own.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of nothing are nothing", () => {
    expect(portfolioPositions({}, asOf)).toEqual({ basis: "accrual", asOf, rows: [], totals: [] });
  });
});

describe("the payment run of a portfolio", () => {
  const july = parseDateRange("2012-07-01/P1M");

  test("is the run over all its grants", () => {
    const whole = portfolio({
      grants: [
        grantOf("a", "2012/13", "36500.00", paid("10000.00")),
        grantOf("b", "2012/13", "36500.00", paid("9000.00")),
      ],
    });
    const run = portfolioPaymentRun(whole, july, asOf);
    expect(run).toEqual(grantPaymentRun(whole.grants ?? [], july, asOf));
    expect(run.totals[0]?.toPay.format()).toBe("£200.00");
  });

  test("of nothing is nothing", () => {
    expect(portfolioPaymentRun({}, july, asOf)).toMatchObject({
      basis: "cash",
      rows: [],
      totals: [],
    });
  });
});
