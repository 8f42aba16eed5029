import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown by {@link Money.clamp} when the lower limit is above the upper one.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * const [five, ten] = [Money.of("5", "GBP"), Money.of("10", "GBP")];
 * Money.zero("GBP").clamp(ten, five); // throws InvalidLimitsError
 * ```
 */
export class InvalidLimitsError extends DomainError {
  /** Always `"InvalidLimitsError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidLimitsError";
  declare readonly code: "money.invalid-limits";
  /** The lower limit, as text: `"GBP 10.00"`. */
  declare readonly low: string;
  /** The upper limit, as text. */
  declare readonly high: string;

  /**
   * @param low - the lower limit, as text
   * @param high - the upper limit, as text
   */
  constructor(low: string, high: string) {
    super("money.invalid-limits", `${low} is above ${high}: swap the limits`);
    this.low = low;
    this.high = high;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidLimitsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidLimitsError}
 * @category Errors
 */
export function isInvalidLimitsError(value: unknown): value is InvalidLimitsError {
  return isDomainError(value) && value.code === "money.invalid-limits";
}
