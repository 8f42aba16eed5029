import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { TextFailures } from "../finding/textFailures.ts";
import type { TypeFailures } from "../finding/typeFailures.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { TimeFailures } from "./TimeFailures.ts";

/**
 * Whether a caught value is an error of this library: any error, or one with a given code. It is typed by
 * the failures of dates and ranges.
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
export const isDomainError: DomainErrorGuard<
  TimeFailures & RateFailures & TextFailures & TypeFailures
> = isAnyDomainError as DomainErrorGuard<TimeFailures & RateFailures & TextFailures & TypeFailures>;
