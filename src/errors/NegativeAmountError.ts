import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown where an amount that is below zero makes no sense: a budget, an award, what was spent.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isNegativeAmountError, matchFunding, Money } from "concordat";
 *
 * let of = "";
 * try {
 *   matchFunding(Money.of("-1", "GBP"), Money.of("1", "GBP"));
 * } catch (error) {
 *   if (isNegativeAmountError(error)) of = error.of;
 * }
 * of; // => "award"
 * ```
 */
export class NegativeAmountError extends DomainError {
  /** Always `"NegativeAmountError"`, also where a bundler renames the class. */
  declare readonly name: "NegativeAmountError";
  /** Always `funding.negative-amount`. */
  declare readonly code: "funding.negative-amount";
  /** Which of the amounts it is, such as `award`. */
  declare readonly of: string;

  /**
   * @param of - which of the amounts it is
   */
  constructor(of: string) {
    super(
      "funding.negative-amount",
      `The amount "${of}" is below zero: give zero or more.`,
      "NegativeAmountError",
    );
    this.of = of;
  }
}

/**
 * Tells whether a caught value is a {@link NegativeAmountError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a NegativeAmountError
 * @category Errors
 */
export function isNegativeAmountError(value: unknown): value is NegativeAmountError {
  return isDomainError(value) && value.name === "NegativeAmountError";
}
