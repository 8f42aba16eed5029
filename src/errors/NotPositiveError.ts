import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown where a number has to be above zero and is not: a level of prices, how many projects share an
 * amount.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isNotPositiveError, Money, parseFigure, withinCap } from "concordat";
 *
 * let of = "";
 * try {
 *   withinCap(Money.of("1", "GBP"), parseFigure("up to £30,000", { as: "money" }), 0);
 * } catch (error) {
 *   if (isNotPositiveError(error)) of = error.of;
 * }
 * of; // => "projects"
 * ```
 */
export class NotPositiveError extends DomainError {
  /** Always `"NotPositiveError"`, also where a bundler renames the class. */
  declare readonly name: "NotPositiveError";
  /** Always `funding.not-positive`. */
  declare readonly code: "funding.not-positive";
  /** Which of the numbers it is, such as `projects`. */
  declare readonly of: string;

  /**
   * @param of - which of the numbers it is
   */
  constructor(of: string) {
    super(
      "funding.not-positive",
      `The number "${of}" is not above zero: give one that is.`,
      "NotPositiveError",
    );
    this.of = of;
  }
}

/**
 * Tells whether a caught value is a {@link NotPositiveError}, from this copy of the library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a NotPositiveError
 * @category Errors
 */
export function isNotPositiveError(value: unknown): value is NotPositiveError {
  return isDomainError(value) && value.name === "NotPositiveError";
}
