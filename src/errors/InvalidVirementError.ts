import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why money cannot be moved between headings as asked.
 *
 * - `heading-twice`: the budget names a heading twice
 * - `heading-unknown`: a move names a heading that the budget has not
 * - `same-heading`: a move goes from a heading to itself
 *
 * @category Errors
 */
export type InvalidVirementReason = "heading-twice" | "heading-unknown" | "same-heading";

const remedies: Readonly<Record<InvalidVirementReason, string>> = {
  "heading-twice": "a heading stands in the budget twice: give one amount for each",
  "heading-unknown": "a heading is not in the budget: name one that is",
  "same-heading": "money goes from a heading to itself: name two",
};

/**
 * Thrown when a budget or the moves between its headings cannot be used.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money, virementLimit } from "concordat";
 *
 * const budget = [{ heading: "staff", amount: Money.parse("£100") }];
 * const move = { from: "staff", to: "travel", amount: Money.parse("£10") };
 * virementLimit(budget, { share: "0.1", of: "heading" }, [move]); // throws InvalidVirementError
 * ```
 */
export class InvalidVirementError extends DomainError {
  /** Always `"InvalidVirementError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidVirementError";
  /** `virement.` and the reason. */
  declare readonly code: `virement.${InvalidVirementReason}`;
  /** Why it cannot be used. */
  declare readonly reason: InvalidVirementReason;

  /**
   * @param reason - why it cannot be used
   */
  constructor(reason: InvalidVirementReason) {
    super(
      `virement.${reason}`,
      `The virement cannot be worked out: ${remedies[reason]}.`,
      "InvalidVirementError",
    );
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidVirementError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidVirementError
 * @category Errors
 */
export function isInvalidVirementError(value: unknown): value is InvalidVirementError {
  return isDomainError(value) && value.name === "InvalidVirementError";
}
