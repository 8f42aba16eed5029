import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { MoneyFailures } from "./moneyFailures.ts";

/**
 * Whether a caught value is an error of this library: any error, or one with a given code. It is typed by
 * the failures of money.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, Money } from "concordat/money";
 *
 * let mixed: unknown;
 * try {
 *   Money.parse("£1.1m").plus(Money.of("1", "USD"));
 * } catch (error) {
 *   if (isDomainError(error, "money.currency-mismatch")) mixed = error.values;
 * }
 * mixed; // => { left: "GBP", right: "USD" }
 * ```
 */
export const isDomainError: DomainErrorGuard<MoneyFailures & RateFailures> =
  isAnyDomainError as DomainErrorGuard<MoneyFailures & RateFailures>;
