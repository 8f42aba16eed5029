import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * What the calculators of mutuals refuse, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface MutualFailures {
  /** A surplus, or shares of it, that {@link applicationOfSurplus} cannot apply. */
  readonly "mutual.invalid-surplus": {
    /** Why it cannot be applied. */
    readonly reason: InvalidSurplusReason;
  };
}

/**
 * Why a surplus cannot be applied.
 *
 * - `negative`: it is below zero, and a deficit is not applied to uses
 * - `limit`: the limit on what goes to members is below zero
 * - `use-twice`: a use has two shares
 * - `shares`: the shares do not add up to exactly 1, or one of them is below zero
 *
 * @category Errors
 */
export type InvalidSurplusReason = "negative" | "limit" | "use-twice" | "shares";

const remedies: Readonly<Record<InvalidSurplusReason, string>> = {
  negative: "it is below zero: give a surplus of zero or more",
  limit: "the limit for members is below zero: give zero or more",
  "use-twice": "a use has two shares: add them together",
  shares: "the shares do not add up to exactly 1, or one is below zero: correct them",
};

/**
 * How each failure with a mutual is said, by its code.
 *
 * @category Errors
 */
export const mutualFailures: FailureTable<MutualFailures> = /* @__PURE__ */ Object.freeze({
  "mutual.invalid-surplus": ({ reason }) => `The surplus cannot be applied: ${remedies[reason]}.`,
});

/** Makes the error of a failure with a mutual. */
export const mutualFailure: Failing<MutualFailures> = /* @__PURE__ */ failing(mutualFailures);
