import { DomainError, isDomainError } from "../finding/DomainError.ts";
import type { DecimalFaultReason } from "../rounding/readDecimal.ts";

/**
 * Thrown when an amount is not given exactly: neither decimal text, nor a bigint, nor a whole number.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of(0.1, "GBP"); // throws InvalidAmountError
 * Money.of("0.10", "GBP").toString(); // => "GBP 0.10"
 * ```
 */
export class InvalidAmountError extends DomainError {
  /** Always `"InvalidAmountError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidAmountError";
  declare readonly code: "money.invalid-amount";
  /** Why it is refused, as a short code. */
  declare readonly reason: DecimalFaultReason;
  /** Where in the text, counted from 0; 0 where the value is no text. */
  declare readonly position: number;

  /**
   * @param reason - why it is refused
   * @param position - where in the text
   */
  constructor(reason: DecimalFaultReason, position: number) {
    super(
      "money.invalid-amount",
      `This is no exact amount (${reason}, position ${position}): ` +
        'give text such as "12.50", a bigint or a whole number',
    );
    this.reason = reason;
    this.position = position;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidAmountError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidAmountError}
 * @category Errors
 */
export function isInvalidAmountError(value: unknown): value is InvalidAmountError {
  return isDomainError(value) && value.code === "money.invalid-amount";
}
