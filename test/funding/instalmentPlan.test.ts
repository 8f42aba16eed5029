import {
  dateRange,
  daysInRange,
  type InstalmentOptions,
  instalmentPlan,
  Money,
  Rate,
  type RemainderPolicy,
  termEnd,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, gbp, pounds } from "../support/values.ts";
import { modernDate } from "../time/calendar.ts";

const year = dateRange(date("2012-04-01"), date("2013-03-31"));
const quarterly = { every: "P3M", timing: "in-arrears", adjust: "none" } as const;
const text = (rows: readonly { readonly amount: Money }[]) =>
  rows.map(({ amount }) => amount.toDecimalString());

describe("instalments", () => {
  test("are cash: what is paid when, in arrears on the last day of what they cover", () => {
    const plan = instalmentPlan(gbp("100"), year, quarterly);
    expect(plan.basis).toBe("cash");
    expect(plan.rows.map(({ due }) => due)).toEqual([
      "2012-06-30",
      "2012-09-30",
      "2012-12-31",
      "2013-03-31",
    ]);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(["initial", "interim", "interim", "final"]);
    expect(plan.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test("in advance fall due on the first day, whose year the cash leaves in", () => {
    const { rows } = instalmentPlan(gbp("100"), year, {
      ...quarterly,
      timing: "in-advance",
      adjust: "preceding",
    });
    // 1 April 2012 was a Sunday: the day before it that is a working day lies in 2011/12.
    expect(rows[0]).toMatchObject({
      scheduled: "2012-04-01",
      due: "2012-03-30",
      financialYear: "2011/12",
      movedYear: true,
      covers: { start: "2012-04-01", end: "2012-06-30" },
    });
  });

  test("weigh the same, or what they cover", () => {
    const period = dateRange(date("2012-05-01"), date("2013-03-31"));
    const plan = (by?: "equal" | "days" | "months") =>
      text(
        instalmentPlan(gbp("1100"), period, {
          ...quarterly,
          stub: "short-initial",
          ...(by && { by }),
        }).rows,
      );
    expect(plan()).toEqual(["275.00", "275.00", "275.00", "275.00"]);
    expect(plan("months")).toEqual(["200.00", "300.00", "300.00", "300.00"]);
    // 61, 92, 92 and 90 of 335 days.
    expect(plan("days")).toEqual(["200.30", "302.09", "302.09", "295.52"]);
  });

  test("a bound stays a bound", () => {
    expect(instalmentPlan(pounds("100", "more-than"), year, quarterly).qualifier).toBe("at-least");
  });

  test("odd pennies go to whom the policy names", () => {
    const plan = (remainder: RemainderPolicy) =>
      text(instalmentPlan(gbp("0.02"), year, { ...quarterly, remainder }).rows);
    expect(plan("first")).toEqual(["0.01", "0.01", "0.00", "0.00"]);
    expect(plan("last")).toEqual(["0.00", "0.00", "0.01", "0.01"]);
  });
});

describe("money that is kept back", () => {
  const until = date("2013-06-30");

  test("the last payment waits", () => {
    const { rows } = instalmentPlan(gbp("100"), year, { ...quarterly, withhold: { until } });
    expect(text(rows)).toEqual(["25.00", "25.00", "25.00", "25.00"]);
    expect(rows.map(({ withheld }) => withheld)).toEqual([false, false, false, true]);
    expect(rows[3]).toMatchObject({ due: "2013-06-30", financialYear: "2013/14" });
    expect(rows[3]?.covers).toEqual({ start: "2013-01-01", end: "2013-03-31" });
  });

  test.each([{ share: "0.1" }, { amount: gbp("10") }])(
    "%o becomes a payment of its own",
    (part) => {
      const { rows } = instalmentPlan(gbp("100"), year, {
        ...quarterly,
        withhold: { until, ...part },
      });
      expect(text(rows)).toEqual(["22.50", "22.50", "22.50", "22.50", "10.00"]);
      expect(rows[4]).toMatchObject({ kind: "final", withheld: true, covers: year });
      expect(rows.map(({ share }) => share.toString())).toEqual([
        ...Array<string>(4).fill("9/40"),
        "1/10",
      ]);
    },
  );

  test("cannot be more than there is, nor until before the last payment is due", () => {
    const keep = (withhold: InstalmentOptions<"GBP">["withhold"]) => () =>
      instalmentPlan(gbp("100"), year, { ...quarterly, ...(withhold && { withhold }) });
    expect(keep({ until, amount: gbp("100.01") })).toThrow(
      expect.objectContaining({ code: "withholding.above-total" }),
    );
    expect(keep({ until, amount: gbp("-1") })).toThrow(
      expect.objectContaining({ code: "withholding.above-total" }),
    );
    expect(keep({ until: date("2013-03-30") })).toThrow(
      expect.objectContaining({ code: "withholding.too-early" }),
    );
    expect(keep({ until, share: "0.1", amount: gbp("1") })).toThrow(
      expect.objectContaining({ code: "withholding.share-and-amount" }),
    );
    expect(keep({ until, share: "10" })).toThrow(
      expect.objectContaining({ code: "funding.not-a-share" }),
    );
    expect(keep({ until: date("2013-03-31"), amount: gbp("100") })).not.toThrow();
  });
});

test("a period that is not made of whole instalments needs a word about the rest", () => {
  const period = dateRange(date("2012-05-14"), date("2013-03-31"));
  expect(() => instalmentPlan(gbp("100"), period, quarterly)).toThrow(
    expect.objectContaining({ code: "schedule.stub-needed" }),
  );
});

describe("laws", () => {
  const anyPlan = fc
    .record({
      pence: fc.integer({ min: 0, max: 1_000_000_000_000 }),
      start: modernDate,
      days: fc.integer({ min: 1, max: 1500 }),
      months: fc.integer({ min: 1, max: 12 }),
      timing: fc.constantFrom("in-advance", "in-arrears"),
      adjust: fc.constantFrom("none", "following", "preceding", "following-in-year"),
      by: fc.constantFrom("equal", "days", "months"),
      stub: fc.constantFrom("short-initial", "long-initial", "short-final", "smart-final", "both"),
      remainder: fc.constantFrom("largest-remainder", "first", "last", "largest-weight"),
      percent: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
    })
    .map(({ pence, start, days, months, percent, ...options }) => {
      const total = Money.ofMinor(pence, "GBP");
      const period = dateRange(start, termEnd(start, { days }));
      const withhold = percent === undefined ? undefined : { share: Rate.percent(percent) };
      return instalmentPlan(total, period, {
        ...options,
        every: { months },
        ...(withhold && { withhold: { ...withhold, until: period.end } }),
      });
    });

  test("the instalments sum to the total to the penny, and their shares to one", () => {
    fc.assert(
      fc.property(anyPlan, ({ rows, total }) => {
        const amounts = rows.map(({ amount }) => amount);
        expect(Money.sum(amounts, "GBP")).toEqual(total);
        expect(Rate.sum(rows.map(({ share }) => share)).equals(1)).toBe(true);
      }),
    );
  });

  test("they fall due in order and cover every day of the period once", () => {
    fc.assert(
      fc.property(anyPlan, ({ rows, period }) => {
        const due = rows.map((row) => row.due);
        expect(due).toEqual(due.toSorted());
        const days = rows.filter(({ withheld }) => !withheld).map(({ covers }) => covers);
        expect(days.reduce((sum, range) => sum + daysInRange(range), 0)).toBe(daysInRange(period));
      }),
    );
  });

  test("an instalment that stays in its year never says that it moved", () => {
    fc.assert(
      fc.property(anyPlan, ({ rows }) => {
        for (const { scheduled, due, movedYear } of rows) {
          if (scheduled === due) expect(movedYear).toBe(false);
        }
      }),
    );
  });
});
