import { exactAmount, exactInterval, type Interval, Money, parseFigure, Rate } from "concordat";
import { expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { gbp } from "../support/values.ts";

const money = (text: string) => parseFigure(text, { as: "money" });

test("an exact figure, an amount and a single value have an exact amount", () => {
  expect(exactAmount(money("£450m"))).toEqual(gbp("450000000.00"));
  expect(exactAmount(gbp("5.00"))).toEqual(gbp("5.00"));
  expect(exactAmount(exactInterval(gbp("5.00")))).toEqual(gbp("5.00"));
  expect(exactAmount(exactInterval(37))).toBe(37);
  expect(exactAmount(Rate.ratio(1, 3))).toEqual(Rate.ratio(1, 3));
});

test.each(["over £1.1m", "at least £10m", "almost £11.8m", "up to £30,000", "about £5m"])(
  "%s has none",
  (text) => {
    expect(exactAmount(money(text))).toBeUndefined();
  },
);

test("an interval has one only where both ends are the same and included", () => {
  const end = (value: number, included = true) => ({ value, included });
  const intervals: Interval<number>[] = [
    {},
    { lower: end(5) },
    { upper: end(5) },
    { lower: end(5), upper: end(6) },
    { lower: end(5, false), upper: end(5) },
    { lower: end(5), upper: end(5, false) },
  ];
  expect(intervals.map(exactAmount)).toEqual(intervals.map(() => undefined));
  expect(exactAmount({ lower: end(0), upper: end(0) })).toBe(0);
});

test("what is neither is refused", () => {
  expect(failure(() => exactAmount("£5" as never))).toEqual({
    code: "argument.not-an-object",
    values: { of: "given" },
  });
});

test("amounts are added up currency by currency, in the order in which they first appear", () => {
  const items = [gbp("1.00"), Money.of("2", "EUR"), gbp("3.00"), Money.of("4", "JPY")];
  const sums = Money.sumByCurrency(items);
  expect([...sums]).toEqual([
    ["GBP", gbp("4.00")],
    ["EUR", Money.of("2", "EUR")],
    ["JPY", Money.of("4", "JPY")],
  ]);
  expect(Money.sumByCurrency([]).size).toBe(0);
  for (const wrong of [undefined, null, 5, { amount: "1.00", currency: "GBP" }]) {
    expect(failure(() => Money.sumByCurrency([gbp("1.00"), wrong as never])).code).toBe(
      "money.not-money",
    );
  }
});
