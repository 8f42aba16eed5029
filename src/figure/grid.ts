import { Money } from "../money/Money.ts";
import { moneyFailure } from "../money/moneyFailures.ts";
import { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { Quantity } from "./Figure.ts";
import { type Bound, type Interval, intervalOf } from "./Interval.ts";

/**
 * The positions of the values of one kind among the exact rates, so that all kinds can be treated alike.
 */
export interface Grid<T extends Quantity> {
  /** Whether there are no values between one whole number and the next. */
  readonly whole: boolean;
  place(value: T): Rate;
  /** The value at a rate or, if there is none, the one that `rounding` leads to. */
  at(rate: Rate, rounding: RoundingMode): T | undefined;
}

/** The grid for the kind of these values; all money must be in one currency. */
export function gridOf<T extends Quantity>(values: readonly T[]): Grid<T> {
  const [first] = values;
  if (Money.isMoney(first)) return moneyGrid(first) as unknown as Grid<T>;
  return (typeof first === "number" ? countGrid : rateGrid) as unknown as Grid<T>;
}

const rateGrid: Grid<Rate> = { whole: false, place: (rate) => rate, at: (rate) => rate };

const countGrid: Grid<number> = {
  whole: true,
  place: (count) => Rate.of(count),
  at: (rate, rounding) => {
    const count = Number(rate.toDecimalString(0, rounding));
    if (Number.isSafeInteger(count)) return count;
    // An end beyond the safe numbers moves outward to the last of them, or is left out if that lies inward.
    if (rounding === "floor" && count > 0) return Number.MAX_SAFE_INTEGER;
    if (rounding === "ceiling" && count < 0) return Number.MIN_SAFE_INTEGER;
    return undefined;
  },
};

function moneyGrid({ currency }: Money): Grid<Money> {
  return {
    whole: false,
    place: (money) => {
      if (money.currency !== currency)
        throw moneyFailure("money.currency-mismatch", { left: currency, right: money.currency });
      return Rate.of(money.minor);
    },
    at: (rate, rounding) => Money.ofMinor(BigInt(rate.toDecimalString(0, rounding)), currency),
  };
}

/** An interval of values as an interval of rates. */
export function placed<T extends Quantity>(grid: Grid<T>, interval: Interval<T>): Interval<Rate> {
  const end = (bound: Bound<T> | undefined): Bound<Rate> | undefined =>
    bound && { value: grid.place(bound.value), included: bound.included };
  return intervalOf(end(interval.lower), end(interval.upper));
}

/** An interval of rates as one of values; an end between two of them moves outward and is excluded. */
export function onGrid<T extends Quantity>(grid: Grid<T>, interval: Interval<Rate>): Interval<T> {
  const end = (bound: Bound<Rate> | undefined, rounding: RoundingMode): Bound<T> | undefined => {
    const value = bound && grid.at(bound.value, rounding);
    if (bound === undefined || value === undefined) return undefined;
    return { value, included: bound.included && grid.place(value).equals(bound.value) };
  };
  return intervalOf(end(interval.lower, "floor"), end(interval.upper, "ceiling"));
}

/** The whole numbers in an interval: an end that is not whole, or is excluded, moves inward. */
export function wholeWithin({ lower, upper }: Interval<Rate>): Interval<Rate> {
  const inward = (end: Bound<Rate> | undefined, step: 1 | -1): Bound<Rate> | undefined => {
    if (end === undefined) return undefined;
    const whole = Rate.of(end.value.toDecimalString(0, step === 1 ? "ceiling" : "floor"));
    const skips = !end.included && whole.equals(end.value);
    return { value: skips ? whole.plus(step) : whole, included: true };
  };
  return intervalOf(inward(lower, 1), inward(upper, -1));
}
