import { addDays, cicDistributionLimit, cicDividendRegimeOn, cicDividendRegimes } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, gbp } from "../support/values.ts";

const profits = gbp("500000");
const shares = [{ count: 1200, paidUp: gbp("1") }];
const limitOf = (day: string, more: object = {}) =>
  cicDistributionLimit({ declaredOn: date(day), distributableProfits: profits, ...more });

describe("the caps on the dividend of a community interest company", () => {
  test("in 2015 are 35% of the profits, and the rest stays", () => {
    const { limit, keptAtLeast, binding, rows } = limitOf("2015-06-30");
    expect(limit).toEqual(gbp("175000.00"));
    expect(keptAtLeast).toEqual(gbp("325000.00"));
    expect(binding).toBe("aggregate");
    expect(rows.map(({ cap }) => cap)).toEqual(["aggregate"]);
  });

  test("in 2012 without a share are nothing, and say why", () => {
    const { limit, rows } = limitOf("2012-06-30", { shares: [] });
    expect(limit).toEqual(gbp("0"));
    expect(rows[0]?.reason).toBe("there are no shares to pay a dividend on");
  });

  test("in 2012 are two, of which the lesser binds", () => {
    const { limit, binding, rows } = limitOf("2012-06-30", { shares });
    expect(limit).toEqual(gbp("240.00"));
    expect(binding).toBe("per-share");
    expect(rows.map(({ cap, amount }) => [cap, amount?.toDecimalString()])).toEqual([
      ["per-share", "240.00"],
      ["aggregate", "175000.00"],
    ]);
    const manyShares = [{ count: 1_000_000, paidUp: gbp("1") }];
    expect(limitOf("2012-06-30", { shares: manyShares })).toMatchObject({
      limit: gbp("175000.00"),
      binding: "aggregate",
    });
  });

  test("before 6 April 2010 need the base rate", () => {
    const without = limitOf("2010-04-05", { shares });
    expect(without.limit).toBeUndefined();
    expect(without.rows[0]?.reason).toContain("give the base rate");
    // 1,200 × (0.5% + 5 points) of £1
    expect(limitOf("2010-04-05", { shares, baseRate: "0.005" }).limit).toEqual(gbp("66.00"));
    expect(limitOf("2010-04-06", { shares }).limit).toEqual(gbp("240.00"));
  });

  test("are not those of 2010 for shares already in issue before 6 April 2010", () => {
    const held = [{ count: 1200, paidUp: gbp("1"), issuedOn: date("2010-04-05") }];
    expect(limitOf("2012-06-30", { shares: held }).limit).toBeUndefined();
    const both = [...held, { count: 100, paidUp: gbp("1"), issuedOn: date("2010-04-06") }];
    // 66.00 under the former cap and 20.00 under that of the day
    const mixed = limitOf("2012-06-30", { shares: both, baseRate: "0.005" });
    expect(mixed.limit).toEqual(gbp("86.00"));
    expect(limitOf("2014-10-01", { shares: held }).limit).toEqual(gbp("175000.00"));
  });

  test("cannot be worked out without the shares while a cap on each share holds", () => {
    const found = limitOf("2014-09-30");
    expect(found.limit).toBeUndefined();
    expect(found.binding).toBeUndefined();
    expect(found.keptAtLeast).toBeUndefined();
    expect(limitOf("2014-10-01").limit).toEqual(gbp("175000.00"));
  });

  test("allow nothing of a loss, and cut off parts of a penny", () => {
    const declaredOn = date("2015-06-30");
    const of = (amount: string) =>
      cicDistributionLimit({ declaredOn, distributableProfits: gbp(amount) });
    expect(of("-10.00")).toMatchObject({ limit: gbp("0"), keptAtLeast: gbp("-10.00") });
    expect(of("0.99").limit).toEqual(gbp("0.34"));
  });

  test.each(["2012-06-30", "2015-06-30"])(
    "take no shares, payments or base rate below zero, whatever the day needs: on %s",
    (day) => {
      const refused = [
        { shares: [{ count: -5, paidUp: gbp("1") }] },
        { shares: [{ count: 5, paidUp: gbp("-0.01") }] },
        { shares, baseRate: "-1" },
      ];
      for (const more of refused)
        expect(() => limitOf(day, more)).toThrow(
          expect.objectContaining({ code: "funding.negative-amount" }),
        );
      const half = [{ count: 1.5, paidUp: gbp("1") }];
      expect(() => limitOf(day, { shares: half })).toThrow(
        expect.objectContaining({ code: "rate.invalid" }),
      );
    },
  );

  test("never exceed any of them, and limit and rest make up the profits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 100_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 8000 }),
        (pence, count, day) => {
          const distributableProfits = gbp("0.01").times(pence);
          const found = cicDistributionLimit({
            declaredOn: addDays(date("2000-01-01"), day),
            distributableProfits,
            shares: [{ count, paidUp: gbp("1") }],
            baseRate: "0.005",
          });
          const { limit = gbp("0"), keptAtLeast = gbp("0") } = found;
          expect(limit.plus(keptAtLeast)).toEqual(distributableProfits);
          for (const { amount } of found.rows) expect(amount?.lessThan(limit)).toBe(false);
        },
      ),
    );
  });
});

describe("the regimes of the caps", () => {
  test("follow each other without a gap and cover every day", () => {
    for (const [index, { validity }] of cicDividendRegimes.entries()) {
      const next = cicDividendRegimes[index + 1];
      expect(next?.validity.from).toBe(validity.to && addDays(validity.to, 1));
      if (validity.from) expect(cicDividendRegimeOn(validity.from).validity).toBe(validity);
      if (validity.to) expect(cicDividendRegimeOn(validity.to).validity).toBe(validity);
    }
  });

  test("have the rates of the domain facts", () => {
    const written = cicDividendRegimes.map(({ perShareCap, aggregateCap, interestCap }) =>
      [perShareCap, { rate: aggregateCap, overBaseRate: false }, interestCap].map(
        (cap) => cap && `${cap.overBaseRate ? "base + " : ""}${cap.rate.format({ digits: 0 })}`,
      ),
    );
    expect(written).toEqual([
      ["base + 5%", "35%", "base + 4%"],
      ["20%", "35%", "10%"],
      [undefined, "35%", "20%"],
    ]);
  });

  test("do not change", () => {
    expect(Object.isFrozen(cicDividendRegimes)).toBe(true);
    for (const regime of cicDividendRegimes) {
      expect(Object.isFrozen(regime)).toBe(true);
      expect(Object.isFrozen(regime.validity)).toBe(true);
      expect(Object.isFrozen(regime.interestCap)).toBe(true);
    }
  });
});
