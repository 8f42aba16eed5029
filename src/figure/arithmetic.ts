import { Money } from "../money/Money.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { Quantity } from "./Figure.ts";

// Money and Rate share these methods; whole numbers use the operators.
interface Operand {
  plus(other: unknown): Quantity;
  minus(other: unknown): Quantity;
  times(factor: Rate, rounding: RoundingMode): Quantity;
  compare(other: unknown): number;
}

/** The sum; `undefined` for a sum of counts that is too large to be exact. */
export function add<T extends Quantity>(a: T, b: T): T | undefined {
  if (typeof a === "number") return held(counted(a) + counted(b as number)) as T | undefined;
  return (a as Operand).plus(b) as T;
}

/** The difference; `undefined` for a difference of counts that is too large to be exact. */
export function subtract<T extends Quantity>(a: T, b: T): T | undefined {
  if (typeof a === "number") return held(counted(a) - counted(b as number)) as T | undefined;
  return (a as Operand).minus(b) as T;
}

/**
 * `a × factor`, rounded as `rounding` says to a value of the kind of `a`; `undefined` for a count that is
 * too large to be exact.
 */
export function scale<T extends Quantity>(
  a: T,
  factor: RateInput,
  rounding: RoundingMode,
): T | undefined {
  const rate = Rate.of(factor);
  if (typeof a !== "number") return (a as Operand).times(rate, rounding) as T;
  return held(Number(rate.times(a).toDecimalString(0, rounding))) as T | undefined;
}

/**
 * Returns a count as it is. A number that is not whole, or too large to be exact, is refused as a rate is.
 */
export function counted(count: number): number {
  if (!Number.isSafeInteger(count)) Rate.of(count);
  return count;
}

function held(count: number): number | undefined {
  return Number.isSafeInteger(count) ? count : undefined;
}

export function ratio<T extends Quantity>(a: T, b: T): Rate {
  if (Money.isMoney(a)) return a.ratioTo(b as Money);
  return Rate.ratio(a, b as Rate | number);
}

export function compare<T extends Quantity>(a: T, b: T): number {
  if (typeof a === "number") return a - (b as number);
  return (a as Operand).compare(b);
}

export function zeroLike<T extends Quantity>(like: T): T {
  if (typeof like === "number") return 0 as T;
  return (Rate.isRate(like) ? Rate.of(0) : Money.zero(like.currency)) as T;
}

/** The smallest amount of the kind of `like`; zero for shares, which can be arbitrarily small. */
export function unitLike<T extends Quantity>(like: T): T {
  if (typeof like === "number") return 1 as T;
  return (Rate.isRate(like) ? Rate.of(0) : Money.ofMinor(1, like.currency)) as T;
}

/**
 * `amount` as a value of the kind of `like`, rounded down if necessary; `undefined` for a count that is too
 * large to be exact.
 */
export function quantityLike<T extends Quantity>(like: T, amount: Rate): T | undefined {
  if (typeof like === "number") {
    return held(Number(amount.toDecimalString(0, "down"))) as T | undefined;
  }
  if (Rate.isRate(like)) return amount as T;
  return Money.of(1, like.currency).times(amount, "down") as T;
}
