import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { RateFailures } from "../rate/rateFailures.ts";

/**
 * Whether a caught value is an error of this library, of any failure or of the one that is named: typed by
 * the failures that dates and ranges can have.
 *
 * @category Errors
 */
export const isDomainError: DomainErrorGuard<RateFailures> =
  isAnyDomainError as DomainErrorGuard<RateFailures>;
