import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { MoneyFailures } from "./moneyFailures.ts";

/**
 * Whether a caught value is an error of this library, of any failure or of the one that is named: typed by
 * the failures that money can have.
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
