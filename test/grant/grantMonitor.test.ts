import { financialYear, type GrantMonitor, grantMonitor, Money, Rate } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poundsJson } from "../support/entities.ts";
import { hundredADay } from "../support/grants.ts";
import { date, gbp } from "../support/values.ts";

const spent = (month: string, amount: string, heading = "Salaries") => ({
  month,
  heading,
  amount: poundsJson(amount),
});
const salaries = { heading: "Salaries", amount: poundsJson("120000.00") };
const found = (of: Parameters<typeof hundredADay>[0], day: string): GrantMonitor =>
  grantMonitor(hundredADay(of), date(day)) as GrantMonitor;

describe("12.6m against 11.3m to date", () => {
  const half = found(
    {
      budget: [{ heading: "Services", amount: poundsJson("25200000.00") }],
      actuals: [
        spent("2012-04", "6300000.00", "Services"),
        spent("2012-09", "5000000.00", "Services"),
      ],
    },
    "2012-09-30",
  );

  test("is a variance of 1,300,000.00, 13/126", () => {
    expect(half.yearToDateVariance).toEqual({
      basis: "as-given",
      budget: gbp("12600000"),
      actual: gbp("11300000"),
      variance: gbp("1300000"),
      share: Rate.ratio(13, 126),
      kind: "underspend",
    });
  });

  test("is not yet an underspend of the year: that needs the outturn", () => {
    expect(half).toMatchObject({
      basis: "accrual",
      forecast: gbp("12600000"),
      forecastOutturn: gbp("23900000"),
      forecastVariance: { variance: gbp("1300000") },
    });
    expect(half).not.toHaveProperty("underspend");
  });
});

describe("what counts as to date", () => {
  const actuals = [spent("2012-04", "8000.00"), spent("2012-05", "9500.00")];
  const through = (day: string, of: Parameters<typeof hundredADay>[0] = { actuals }) =>
    found({ budget: [salaries], ...of }, day).through;

  test("is the last month that is over", () => {
    expect(through("2012-04-29")).toBeUndefined();
    expect(through("2012-04-30")).toBe("2012-04");
    expect(through("2012-05-30")).toBe("2012-04");
    expect(through("2012-05-31")).toBe("2012-05");
  });

  test("goes no further than the ledger: what is not booked yet is no underspend", () => {
    expect(through("2012-12-31")).toBe("2012-05");
    expect(through("2012-12-31", {})).toBe("2012-12");
    const late = found({ budget: [salaries], actuals }, "2012-12-31");
    expect(late.yearToDateVariance?.variance).toEqual(gbp("2500"));
  });

  test("makes no claim about spending where none is held", () => {
    const unknown = found({ budget: [salaries] }, "2012-06-30");
    expect(unknown).toMatchObject({ budget: gbp("120000"), budgetToDate: gbp("30000") });
    for (const name of ["actualToDate", "yearToDateVariance", "forecastOutturn", "underspend"]) {
      expect(unknown).not.toHaveProperty(name);
    }
    expect(unknown.rows[0]).not.toHaveProperty("actual");
  });

  test("says nothing without a budget", () => {
    expect(grantMonitor(hundredADay({ actuals }), date("2012-06-30"))).toBeUndefined();
  });
});

describe("the forecast", () => {
  const of = hundredADay({
    budget: [salaries],
    actuals: [spent("2012-04", "8000.00"), spent("2012-05", "9500.00")],
  });
  const outturn = (forecast: NonNullable<Parameters<typeof grantMonitor>[2]>["forecast"]) =>
    grantMonitor(of, date("2012-05-31"), forecast && { forecast })?.forecastOutturn;

  test("is the budget of the months to come, or what the months to date cost on average", () => {
    expect(outturn(undefined)).toEqual(gbp("117500"));
    expect(outturn("as-budgeted")).toEqual(gbp("117500"));
    // 17,500 in two months, 87,500 in ten.
    expect(outturn("run-rate")).toEqual(gbp("105000"));
  });

  test("is as budgeted where no month to date gives a rate, and says so", () => {
    const early = grantMonitor(of, date("2012-04-15"), { forecast: "run-rate" });
    expect(early).toMatchObject({ forecastBy: "as-budgeted", forecastOutturn: gbp("120000") });
    expect(early).not.toHaveProperty("through");
    const later = grantMonitor(of, date("2012-05-31"), { forecast: "run-rate" });
    expect(later?.forecastBy).toBe("run-rate");
  });

  test("can be one's own, also for a heading that has no budget", () => {
    const own = [
      { month: "2012-06", heading: "Salaries", amount: gbp("50000") },
      { month: "2012-07", heading: "Move", amount: gbp("1000") },
      { month: "2012-05", heading: "Salaries", amount: gbp("7") },
    ] as const;
    const result = grantMonitor(of, date("2012-05-31"), { forecast: own as never }) as GrantMonitor;
    expect(result.forecastBy).toBe("given");
    expect(result.forecastOutturn).toEqual(gbp("68500"));
    expect(result.headings[1]).toMatchObject({ heading: "Move", budget: gbp("0") });
  });

  test("is refused where it has no such name", () => {
    expect(() => outturn("as-hoped" as "run-rate")).toThrow(
      expect.objectContaining({
        code: "funding.unknown-option",
        values: { option: "forecast", allowed: ["as-budgeted", "run-rate"] },
      }),
    );
  });
});

test("the underspend is there once the last month is booked; an overspend is negative", () => {
  const year = (amount: string) =>
    found({ budget: [salaries], actuals: [spent("2013-03", amount)] }, "2013-04-30");
  expect(year("110000.00")).toMatchObject({ financialYear: "2012/13", underspend: gbp("10000") });
  expect(year("130000.00").underspend).toEqual(gbp("-10000"));
});

test("a line of one year is spread over that year, one without a year over all of the grant", () => {
  const of = hundredADay({
    period: { start: "2012-10-01", end: "2014-03-31" },
    budget: [
      { heading: "Salaries", financialYear: "2012/13", amount: poundsJson("6000.00") },
      { heading: "Rent", amount: poundsJson("18000.00") },
    ],
  });
  const first = grantMonitor(of, date("2012-11-30")) as GrantMonitor;
  expect(first.months.map(({ label, budget }) => [label, budget])).toEqual(
    [7, 8, 9, 10, 11, 12].map((month) => [`2012/13 M${month}`, gbp("2000")]),
  );
  const second = grantMonitor(of, date("2012-11-30"), { financialYear: financialYear("2013/14") });
  expect(second?.headings).toMatchObject([
    { heading: "Salaries", budget: gbp("0") },
    { heading: "Rent", budget: gbp("12000") },
  ]);
});

test("spending under a heading without a budget has a row of its own", () => {
  const { headings } = found(
    { budget: [salaries], actuals: [spent("2012-04", "500.00", "Legal costs")] },
    "2012-04-30",
  );
  expect(headings[1]).toMatchObject({
    heading: "Legal costs",
    yearToDateVariance: { variance: gbp("-500"), kind: "overspend" },
  });
  expect(headings[1]?.yearToDateVariance).not.toHaveProperty("share");
});

test("rows, headings and months all come to the whole", () => {
  const pence = fc.integer({ min: 0, max: 9_999_999 }).map((minor) => Money.ofMinor(minor, "GBP"));
  const heading = fc.constantFrom("Salaries", "Rent", "Travel");
  const month = fc.integer({ min: 4, max: 12 }).map((of) => `2012-${`${of}`.padStart(2, "0")}`);
  const lines = fc.array(fc.record({ heading, amount: pence }), { minLength: 1, maxLength: 6 });
  const entries = fc.array(fc.record({ heading, month, amount: pence }), { maxLength: 12 });
  const forecast = fc.constantFrom("as-budgeted", "run-rate");
  fc.assert(
    fc.property(lines, entries, forecast, (budget, actuals, by) => {
      const grant = { ...hundredADay(), budget, actuals: actuals as never };
      const result = grantMonitor(grant, date("2012-09-30"), { forecast: by }) as GrantMonitor;
      const sum = (amounts: readonly (Money | undefined)[]) =>
        Money.sum(
          amounts.map((amount) => amount ?? gbp("0")),
          "GBP",
        );
      expect(result.budget).toEqual(sum(budget.map(({ amount }) => amount)));
      expect(result.forecastOutturn).toEqual(result.actualToDate?.plus(result.forecast as Money));
      for (const parts of [result.rows, result.months]) {
        expect(sum(parts.map((part) => part.budget))).toEqual(result.budget);
        expect(sum(parts.map((part) => part.actual))).toEqual(result.actualToDate);
        expect(sum(parts.map((part) => part.forecast))).toEqual(result.forecast);
        expect(sum(parts.map((part) => part.variance))).toEqual(
          result.yearToDateVariance?.variance,
        );
      }
      expect(sum(result.headings.map((part) => part.forecastOutturn))).toEqual(
        result.forecastOutturn,
      );
    }),
  );
});
