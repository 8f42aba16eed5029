import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown where aggregates are to be merged that were not made with the same options.
 *
 * @category Errors
 * @example
 * ```ts
 * import { fundingAggregate, mergeAggregates } from "concordat";
 *
 * const byDays = fundingAggregate({}, { by: "days" });
 * const byMonths = fundingAggregate({}, { by: "months" });
 * mergeAggregates([byDays, byMonths]); // throws AggregateMismatchError
 * ```
 */
export class AggregateMismatchError extends DomainError {
  /** Always `"AggregateMismatchError"`, also where a bundler renames the class. */
  declare readonly name: "AggregateMismatchError";
  declare readonly code: "portfolio.aggregate-mismatch";
  /** The option in which they differ. */
  declare readonly option: string;

  /**
   * @param option - the option in which they differ
   */
  constructor(option: string) {
    super(
      "portfolio.aggregate-mismatch",
      `The aggregates were made with different options (${option}): make all of them with the same.`,
    );
    this.option = option;
  }
}

/**
 * Tells whether a caught value is an {@link AggregateMismatchError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link AggregateMismatchError}
 * @category Errors
 */
export function isAggregateMismatchError(value: unknown): value is AggregateMismatchError {
  return isDomainError(value) && value.code === "portfolio.aggregate-mismatch";
}
