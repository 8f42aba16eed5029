import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { TimeFailures } from "./TimeFailures.ts";

/**
 * Whether a caught value is an error of this library, of any failure or of the one that is named: typed by
 * the failures that dates and ranges can have.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, localDate } from "concordat/time";
 *
 * let day: number | undefined;
 * try {
 *   localDate("2011-04-31");
 * } catch (error) {
 *   if (isDomainError(error, "date.not-in-calendar")) day = error.values.day;
 * }
 * day; // => 31
 * ```
 */
export const isDomainError: DomainErrorGuard<TimeFailures & RateFailures> =
  isAnyDomainError as DomainErrorGuard<TimeFailures & RateFailures>;
