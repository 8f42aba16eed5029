import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * Why an award cannot be made into a grant, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface AwardFailures {
  /** An award that does not say which one organisation receives it, and whose lead was not given. */
  readonly "award.no-lead": {
    /** How many recipients the award has. */
    readonly recipients: number;
    /** How many of them are organisations with an id. */
    readonly withId: number;
  };
  /** An award that is a loan. */
  readonly "award.loan": NoValues;
}

/**
 * How each failure to make a grant of an award is said, by its code.
 *
 * @category Errors
 */
export const awardFailures: FailureTable<AwardFailures> = /* @__PURE__ */ Object.freeze({
  "award.no-lead": ({ recipients, withId }) =>
    `A grant has one lead. This award has ${recipients} ${recipients === 1 ? "recipient" : "recipients"}, ${withId} of them with an id: give "lead".`,
  "award.loan": () => "This award is a loan, which cannot become a grant.",
});

/** Makes the error of a failure to make a grant of an award. */
export const awardFailure: Failing<AwardFailures> = /* @__PURE__ */ failing(awardFailures);
