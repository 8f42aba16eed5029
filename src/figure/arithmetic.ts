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

export function add<T extends Quantity>(a: T, b: T): T {
  if (typeof a === "number") return (a + (b as number)) as T;
  return (a as Operand).plus(b) as T;
}

export function subtract<T extends Quantity>(a: T, b: T): T {
  if (typeof a === "number") return (a - (b as number)) as T;
  return (a as Operand).minus(b) as T;
}

/** `a × factor`, moved to what the kind of `a` can hold as `rounding` says. */
export function scale<T extends Quantity>(a: T, factor: RateInput, rounding: RoundingMode): T {
  const rate = Rate.of(factor);
  if (typeof a !== "number") return (a as Operand).times(rate, rounding) as T;
  return Number(rate.times(a).toDecimalString(0, rounding)) as T;
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

/** `amount` of the kind of `like`, rounded down to what that kind can hold. */
export function quantityLike<T extends Quantity>(like: T, amount: Rate): T {
  if (typeof like === "number") return Number(amount.toDecimalString(0, "down")) as T;
  if (Rate.isRate(like)) return amount as T;
  return Money.of(1, like.currency).times(amount, "down") as T;
}
