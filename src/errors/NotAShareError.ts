import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown where a share of a whole is needed and the rate is below 0 or above 1.
 *
 * @category Errors
 * @example
 * ```ts
 * import { matchFunding, Money } from "concordat";
 *
 * // 20 per cent is "0.2", not "20".
 * const required = { required: "20" };
 * matchFunding(Money.parse("£4"), Money.parse("£1"), required); // throws NotAShareError
 * ```
 */
export class NotAShareError extends DomainError {
  /** Always `"NotAShareError"`, also where a bundler renames the class. */
  declare readonly name: "NotAShareError";
  /** Always `funding.not-a-share`. */
  declare readonly code: "funding.not-a-share";
  /** The rate, as text such as `"20"`. */
  declare readonly share: string;

  /**
   * @param share - the rate, as its text
   */
  constructor(share: string) {
    super(
      "funding.not-a-share",
      `${share} is no share of a whole: give a rate between 0 and 1, such as "0.2" for 20%.`,
      "NotAShareError",
    );
    this.share = share;
  }
}

/**
 * Tells whether a caught value is a {@link NotAShareError}, from this copy of the library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a NotAShareError
 * @category Errors
 */
export function isNotAShareError(value: unknown): value is NotAShareError {
  return isDomainError(value) && value.name === "NotAShareError";
}
