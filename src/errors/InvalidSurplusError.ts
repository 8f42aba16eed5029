import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why a surplus cannot be applied.
 *
 * - `negative`: it is below zero, and a deficit is not applied to uses
 * - `limit`: the limit on what goes to members is below zero
 * - `use-twice`: a use has two shares
 * - `shares`: the shares do not sum to exactly 1, or one of them is below zero
 *
 * @category Errors
 */
export type InvalidSurplusReason = "negative" | "limit" | "use-twice" | "shares";

const remedies: Readonly<Record<InvalidSurplusReason, string>> = {
  negative: "it is below zero: give a surplus of zero or more",
  limit: "the limit for members is below zero: give zero or more",
  "use-twice": "a use has two shares: add them together",
  shares: "the shares do not sum to exactly 1 or one is below zero: correct them",
};

/**
 * Thrown by {@link applicationOfSurplus} when the surplus or its shares cannot be used.
 *
 * @category Errors
 * @example
 * ```ts
 * import { applicationOfSurplus, Money, Rate } from "concordat";
 *
 * const half = [{ use: "reserve", share: Rate.of("0.5") }] as const;
 * applicationOfSurplus(Money.of("100", "GBP"), half); // throws InvalidSurplusError
 * ```
 */
export class InvalidSurplusError extends DomainError {
  /** Always `"InvalidSurplusError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidSurplusError";
  declare readonly code: "mutual.invalid-surplus";
  /** Why, as a short code. */
  declare readonly reason: InvalidSurplusReason;

  /**
   * @param reason - why it cannot be applied
   */
  constructor(reason: InvalidSurplusReason) {
    super("mutual.invalid-surplus", `The surplus cannot be applied: ${remedies[reason]}`);
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidSurplusError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidSurplusError}
 * @category Errors
 */
export function isInvalidSurplusError(value: unknown): value is InvalidSurplusError {
  return isDomainError(value) && value.code === "mutual.invalid-surplus";
}
