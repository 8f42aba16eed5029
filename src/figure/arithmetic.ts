import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { Quantity } from "./Figure.ts";

// Money and Rate share these methods; whole numbers use the operators.
interface Operand {
  plus(other: unknown): Quantity;
  minus(other: unknown): Quantity;
  times(whole: number): Quantity;
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

export function multiply<T extends Quantity>(a: T, whole: number): T {
  if (typeof a === "number") return (a * whole) as T;
  return (a as Operand).times(whole) as T;
}

export function compare<T extends Quantity>(a: T, b: T): number {
  if (typeof a === "number") return a - (b as number);
  return (a as Operand).compare(b);
}

export function zeroLike<T extends Quantity>(like: T): T {
  if (typeof like === "number") return 0 as T;
  return (like instanceof Rate ? Rate.of(0) : Money.zero(like.currency)) as T;
}

/** `amount` of the kind of `like`, rounded down to what that kind can hold. */
export function quantityLike<T extends Quantity>(like: T, amount: Rate): T {
  if (typeof like === "number") return Number(amount.toDecimalString(0, "down")) as T;
  if (like instanceof Rate) return amount as T;
  return Money.of(1, like.currency).times(amount, "down") as T;
}
