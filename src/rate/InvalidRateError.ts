import { DomainError, isDomainError } from "../finding/DomainError.ts";
import type { DecimalFaultReason } from "../rounding/readDecimal.ts";

/**
 * Thrown when a value cannot be read as an exact {@link Rate}.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Rate } from "concordat";
 *
 * Rate.of(0.025); // throws InvalidRateError
 * Rate.of("0.025").toString(); // => "1/40"
 * ```
 */
export class InvalidRateError extends DomainError {
  /** Always `"InvalidRateError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidRateError";
  declare readonly code: "rate.invalid";
  /** Why it cannot be read, as a short code. */
  declare readonly reason: DecimalFaultReason;
  /** Where in the text, counted from 0; 0 where the value is no text. */
  declare readonly position: number;

  /**
   * @param reason - why it cannot be read
   * @param position - where in the text
   */
  constructor(reason: DecimalFaultReason, position: number) {
    super(
      "rate.invalid",
      `This is no exact rate (${reason}, position ${position}): give text such as "0.025"`,
      "InvalidRateError",
    );
    this.reason = reason;
    this.position = position;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidRateError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidRateError}
 * @category Errors
 */
export function isInvalidRateError(value: unknown): value is InvalidRateError {
  return isDomainError(value) && value.code === "rate.invalid";
}
