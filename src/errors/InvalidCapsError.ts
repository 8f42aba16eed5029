import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why caps are refused.
 *
 * - `count`: there is not one for each weight
 * - `negative`: a cap is below zero
 *
 * @category Money
 */
export type InvalidCapsReason = "count" | "negative";

/**
 * Thrown by {@link Money.allocateCapped} when the caps do not fit.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of("10", "GBP").allocateCapped([1, 1], []); // throws InvalidCapsError
 * ```
 */
export class InvalidCapsError extends DomainError {
  /** Always `"InvalidCapsError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidCapsError";
  declare readonly code: "money.invalid-caps";
  /** Why they are refused, as a short code. */
  declare readonly reason: InvalidCapsReason;
  /** Which cap, counted from 0; `undefined` where it is all of them. */
  declare readonly index: number | undefined;

  /**
   * @param reason - why they are refused
   * @param index - which cap, if it is one of them
   */
  constructor(reason: InvalidCapsReason, index?: number) {
    super(
      "money.invalid-caps",
      `The caps cannot be used (${reason}${index === undefined ? "" : ` at ${index}`}): give one for each part, zero or more, or undefined`,
    );
    this.reason = reason;
    this.index = index;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidCapsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidCapsError}
 * @category Errors
 */
export function isInvalidCapsError(value: unknown): value is InvalidCapsError {
  return isDomainError(value) && value.code === "money.invalid-caps";
}
