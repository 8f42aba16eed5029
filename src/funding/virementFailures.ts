import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";
import type { NoValues } from "../finding/NoValues.ts";

/**
 * Why money cannot be moved between the headings of a budget, by the code of the error, with the values
 * behind it.
 *
 * @category Errors
 */
export interface VirementFailures {
  /** A budget that names a heading twice. */
  readonly "virement.heading-twice": NoValues;
  /** A move that names a heading that is not in the budget. */
  readonly "virement.heading-unknown": NoValues;
  /** A move from a heading to itself. */
  readonly "virement.same-heading": NoValues;
}

/**
 * How each failure with a move between headings is said, by its code.
 *
 * @category Errors
 */
export const virementFailures: FailureTable<VirementFailures> = /* @__PURE__ */ Object.freeze({
  "virement.heading-twice": () =>
    "The budget has a heading twice: give one amount for each heading.",
  "virement.heading-unknown": () =>
    "Money moves from or to a heading that is not in the budget: name one that is.",
  "virement.same-heading": () => "Money moves from a heading to itself: name two headings.",
});

/** Makes the error of a failure with a move between headings. */
export const virementFailure: Failing<VirementFailures> = /* @__PURE__ */ failing(virementFailures);
