import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";

/**
 * Why an agreed profile cannot replace a spread, or a spread become one, by the code of the error, with the
 * values behind it.
 *
 * @category Errors
 */
export interface ProfileFailures {
  /** It names no financial year. */
  readonly "profile.empty": NoValues;
  /** It names a financial year twice. */
  readonly "profile.year-twice": OfYear;
  /** It names a financial year that the period does not touch. */
  readonly "profile.year-outside-period": OfYear;
  /** An amount is below zero. */
  readonly "profile.negative": OfYear;
  /** Its amounts do not add up to the total; for a total that is a bound, to an amount that the bound allows. */
  readonly "profile.sum-differs": NoValues;
  /** The rows of a spread are months, where a row for each financial year is needed. */
  readonly "profile.not-years": NoValues;
}

/**
 * The values of a failure with one financial year.
 *
 * @category Errors
 */
export interface OfYear {
  /** The financial year, such as `"2016/17"`. */
  readonly financialYear: string;
}

/**
 * How each failure with an agreed profile is said, by its code.
 *
 * @category Errors
 */
export const profileFailures: FailureTable<ProfileFailures> = /* @__PURE__ */ Object.freeze({
  "profile.empty": () =>
    "The agreed profile names no financial year: give an amount for one, or leave the profile out.",
  "profile.year-twice": ({ financialYear }) =>
    `The agreed profile has ${financialYear} twice: give one amount for each financial year.`,
  "profile.year-outside-period": ({ financialYear }) =>
    `The agreed profile has ${financialYear}, which the period does not touch: correct the year or the period.`,
  "profile.negative": ({ financialYear }) =>
    `The agreed amount for ${financialYear} is below zero: give zero or more.`,
  "profile.sum-differs": () =>
    "The agreed amounts do not add up to the total: correct one of them.",
  "profile.not-years": () =>
    'The rows of this profile are months: make one with `into: "financial-year"`.',
});

/** Makes the error of a failure with an agreed profile. */
export const profileFailure: Failing<ProfileFailures> = /* @__PURE__ */ failing(profileFailures);
