import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { Failures } from "./Failures.ts";

/**
 * Whether a caught value is an error of this library, from this copy or another: any error, or one with a
 * given code. {@link Failures} lists the codes.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, Money } from "concordat";
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
export const isDomainError: DomainErrorGuard<Failures> =
  isAnyDomainError as DomainErrorGuard<Failures>;
