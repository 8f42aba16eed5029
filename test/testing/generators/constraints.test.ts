import {
  addDays,
  checkHistory,
  daysInRange,
  financialYear,
  grantLifecycle,
  hasErrors,
  isAtMost,
  Money,
  Rate,
  ruleCatalogue,
} from "concordat";
import {
  countFigureArbitrary,
  currencyArbitrary,
  dateRangeArbitrary,
  deadlineArbitrary,
  exactAmountArbitrary,
  financialYearArbitrary,
  findingArbitrary,
  fundingAggregateArbitrary,
  idArbitrary,
  intervalArbitrary,
  localDateArbitrary,
  moneyArbitrary,
  moneyFigureArbitrary,
  partialDateArbitrary,
  portfolioArbitrary,
  rateArbitrary,
  sharesArbitrary,
  statefulArbitrary,
  termArbitrary,
  validityArbitrary,
} from "concordat/arbitraries";
import { ExactAmount } from "concordat/exact";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, gbp } from "../../support/values.ts";

/** Holds every value, and the ends to which they shrink, to a condition. */
function always<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns: 500 });
}

/** The smallest value that a property fails for, if it fails for all. */
function smallest<T>(arbitrary: fc.Arbitrary<T>): T | undefined {
  return fc.check(fc.property(arbitrary, () => false)).counterexample?.[0] as T | undefined;
}

const min = date("2012-02-29");
const max = date("2012-03-02");

describe("what is asked of a generator is kept", () => {
  test("amounts lie between their limits and in their currency", () => {
    const [least, most] = [gbp("-0.02"), gbp("0.03")];
    always(
      moneyArbitrary({ min: least, max: most }),
      (money) => !money.lessThan(least) && !money.greaterThan(most),
    );
    always(moneyArbitrary({ max: Money.of("5", "JPY") }), ({ currency }) => currency === "JPY");
    always(moneyArbitrary({ currency: "KWD" }), ({ currency }) => currency === "KWD");
    always(moneyArbitrary(), ({ currency }) => currency === "GBP");
    expect(smallest(moneyArbitrary())).toEqual(gbp("0"));
    expect(smallest(moneyArbitrary({ min: gbp("7") }))).toEqual(gbp("7"));
    expect(smallest(currencyArbitrary())).toBe("GBP");
  });

  test("rates lie between their limits, and shares come to one", () => {
    always(
      rateArbitrary({ min: "-0.5", max: Rate.ratio(1, 3) }),
      (rate) => rate.compare("-0.5") >= 0 && rate.compare(Rate.ratio(1, 3)) <= 0,
    );
    always(sharesArbitrary(7), (shares) => shares.length === 7 && Rate.sum(shares).equals(1));
    expect(smallest(rateArbitrary())).toEqual(Rate.of(0));
  });

  test("days, ranges and times of validity lie between their limits", () => {
    const inside = (day: string) => min <= day && day <= max;
    always(localDateArbitrary({ min, max }), inside);
    always(
      dateRangeArbitrary({ min, max }),
      ({ start, end }) => inside(start) && inside(end) && start <= end,
    );
    always(dateRangeArbitrary({ maxDays: 3 }), (range) => daysInRange(range) <= 3);
    always(
      validityArbitrary({ min, max }),
      ({ from = min, to = max }) => inside(from) && inside(to),
    );
    always(partialDateArbitrary({ min, max }), (day) => day.startsWith("2012"));
    always(deadlineArbitrary({ min, max }), (closes) => inside(closes.slice(0, 10)));
    expect(smallest(localDateArbitrary())).toBe("2017-04-01");
    expect(smallest(localDateArbitrary({ max }))).toBe(max);
    expect(smallest(dateRangeArbitrary({ min }))).toEqual({
      start: "2017-04-01",
      end: "2017-04-01",
    });
    expect(smallest(localDateArbitrary({ min: addDays(max, 3000) }))).toBe(addDays(max, 3000));
  });

  test("financial years and terms keep to theirs", () => {
    const years = { min: financialYear("2011/12"), max: financialYear("2012/13") };
    always(financialYearArbitrary(years), (year) => year === "2011/12" || year === "2012/13");
    always(termArbitrary({ maxYears: 0 }), ({ years: count = 0 }) => count === 0);
    expect(smallest(financialYearArbitrary())).toBe("2017/18");
    expect(smallest(termArbitrary())).toEqual({ years: 1 });
  });

  test("figures keep to theirs", () => {
    always(countFigureArbitrary({ max: 3 }), ({ value }) => value >= 0 && value <= 3);
    always(moneyFigureArbitrary({ max: gbp("3") }), ({ value }) => value.minor <= 300);
    always(moneyFigureArbitrary({ currency: "EUR" }), ({ value }) => value.currency === "EUR");
  });

  test("a portfolio has as many entities of a kind as are allowed", () => {
    fc.assert(
      fc.property(portfolioArbitrary({ maxOfEach: 1 }), ({ grants = [], funds = [] }) => {
        expect(grants.length).toBeLessThanOrEqual(1);
        expect(funds.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
    const empty = smallest(portfolioArbitrary()) ?? {};
    expect(Object.values(empty).flat()).toEqual([]);
  });

  test("aggregates are made as is asked", () => {
    const how = { by: "months", consortia: "lead", asOf: max } as const;
    fc.assert(
      fc.property(fundingAggregateArbitrary(how), ({ settings }) => {
        expect(settings).toEqual({ ...how, reading: "strict", months: false });
      }),
      { numRuns: 20 },
    );
    expect(smallest(fundingAggregateArbitrary())?.entities).toEqual({});
  });
});

describe("what is in no wire form is generated too", () => {
  test("exact amounts, between the pennies", () => {
    always(
      exactAmountArbitrary({ currency: "EUR" }),
      (amount) => ExactAmount.isExactAmount(amount) && amount.currency === "EUR",
    );
  });

  test("intervals whose lower end is no higher than the upper", () => {
    always(intervalArbitrary(fc.integer()), ({ lower, upper }) => {
      if (lower === undefined || upper === undefined) return true;
      const single = lower.value === upper.value;
      return lower.value <= upper.value && (!single || (lower.included && upper.included));
    });
    always(
      intervalArbitrary(moneyArbitrary()),
      (interval) => isAtMost(interval, interval) !== "no",
    );
  });

  test("findings of rules that there are", () => {
    const known = new Set(ruleCatalogue.map(({ id }) => id));
    always(findingArbitrary(), (found) => known.has(found.rule) && found.message !== "");
    always(findingArbitrary(), (found) => hasErrors([found]) === (found.severity === "error"));
  });

  test("statuses with legal histories between their limits", () => {
    always(statefulArbitrary(grantLifecycle, { min, max }), (grant) => {
      const { history = [] } = grant;
      return (
        checkHistory(grantLifecycle, grant).length === 0 &&
        history.every(({ on }) => min <= on && on <= max)
      );
    });
    expect(smallest(statefulArbitrary(grantLifecycle))).toEqual({ status: "applied" });
  });

  test("ids that entities can have", () => {
    always(idArbitrary(), (id) => /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/.test(id));
  });
});
