import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown where a total is asked for and the figure is an amount a year, or per anything else.
 * {@link amountOverTerm} makes it one.
 *
 * @category Errors
 * @example
 * ```ts
 * import { earnedTo, localDate, parseDateRange, parseFigure } from "concordat";
 *
 * const yearly = parseFigure("£4m a year", { as: "money" });
 * earnedTo(yearly, parseDateRange("2017-04-01/P3Y"), localDate("2018-03-31")); // throws NotATotalError
 * ```
 */
export class NotATotalError extends DomainError {
  /** Always `"NotATotalError"`, also where a bundler renames the class. */
  declare readonly name: "NotATotalError";
  declare readonly code: "funding.not-a-total";
  /** What the amount is per, as the figure says it: `"year"`. */
  declare readonly per: string;

  /**
   * @param per - what the amount is per
   */
  constructor(per: string) {
    super(
      "funding.not-a-total",
      "An amount a year, or per anything else, is no total: give what it comes to over its term (amountOverTerm)",
    );
    this.per = per;
  }
}

/**
 * Tells whether a caught value is a {@link NotATotalError}, from this copy of the library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link NotATotalError}
 * @category Errors
 * @example
 * ```ts
 * import { isNotATotalError } from "concordat";
 *
 * isNotATotalError(new RangeError("not ours")); // => false
 * ```
 */
export function isNotATotalError(value: unknown): value is NotATotalError {
  return isDomainError(value) && value.code === "funding.not-a-total";
}
