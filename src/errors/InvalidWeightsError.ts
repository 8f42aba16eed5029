import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why weights are refused.
 *
 * - `empty`: there are none
 * - `all-zero`: no weight is above zero, so nobody would get the money
 * - `negative`: a weight is below zero
 * - `not-exact`: a weight is neither decimal text, a bigint, a whole number nor a {@link Rate}
 *
 * @category Errors
 */
export type InvalidWeightsReason = "empty" | "all-zero" | "negative" | "not-exact";

/**
 * Thrown when an amount cannot be divided by the weights that are given.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of("10", "GBP").allocate([0, 0]); // throws InvalidWeightsError
 * ```
 */
export class InvalidWeightsError extends DomainError {
  /** Always `"InvalidWeightsError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidWeightsError";
  declare readonly code: "money.invalid-weights";
  /** Why they are refused, as a short code. */
  declare readonly reason: InvalidWeightsReason;
  /** Which weight, counted from 0; `undefined` where it is all of them. */
  declare readonly index: number | undefined;

  /**
   * @param reason - why they are refused
   * @param index - which weight, if it is one of them
   */
  constructor(reason: InvalidWeightsReason, index?: number) {
    super(
      "money.invalid-weights",
      `The weights cannot be used (${reason}${index === undefined ? "" : ` at ${index}`}): give one for each part, zero or more, not all zero`,
    );
    this.reason = reason;
    this.index = index;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidWeightsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidWeightsError}
 * @category Errors
 */
export function isInvalidWeightsError(value: unknown): value is InvalidWeightsError {
  return isDomainError(value) && value.code === "money.invalid-weights";
}
