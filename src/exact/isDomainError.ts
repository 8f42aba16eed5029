import { type DomainErrorGuard, isAnyDomainError } from "../finding/DomainError.ts";
import type { MoneyFailures } from "../money/moneyFailures.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { ExactFailures } from "./exactFailures.ts";

/**
 * Whether a caught value is an error of this library: any error, or one with a given code. It is typed by
 * the failures of exact amounts.
 *
 * @category Errors
 */
export const isDomainError: DomainErrorGuard<ExactFailures & MoneyFailures & RateFailures> =
  isAnyDomainError as DomainErrorGuard<ExactFailures & MoneyFailures & RateFailures>;
