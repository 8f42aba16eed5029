import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when an exact result lies between two steps of its grid and no rounding mode was given, or
 * the mode was `"unnecessary"`.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of("10", "GBP").dividedBy(3); // throws RoundingNeededError
 * Money.of("10", "GBP").dividedBy(3, "half-even").toString(); // => "GBP 3.33"
 * ```
 */
export class RoundingNeededError extends DomainError {
  /** Always `"RoundingNeededError"`, also where a bundler renames the class. */
  declare readonly name: "RoundingNeededError";
  declare readonly code: "rounding.needed";
  /**
   * The step just below the exact result, as the text of a whole number. A step is one in the last digit
   * that was asked for: a penny, for pounds.
   */
  declare readonly below: string;
  /** The step just above the exact result, counted likewise. */
  declare readonly above: string;

  /**
   * @param below - the step just below the exact result
   * @param above - the step just above it
   */
  constructor(below: number | bigint, above: number | bigint) {
    super(
      "rounding.needed",
      `The result lies between steps ${below} and ${above}: ` +
        'give a rounding mode such as "half-even"',
      "RoundingNeededError",
    );
    this.below = String(below);
    this.above = String(above);
  }
}

/**
 * Tells whether a caught value is a {@link RoundingNeededError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link RoundingNeededError}
 * @category Errors
 */
export function isRoundingNeededError(value: unknown): value is RoundingNeededError {
  return isDomainError(value) && value.code === "rounding.needed";
}
