import { Money } from "./Money.ts";

/** An amount, or nothing in its place where it is below zero. */
export function notBelowZero(amount: Money): Money {
  return amount.isNegative() ? Money.zero(amount.currency) : amount;
}
