import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";
import type { NoValues } from "../finding/NoValues.ts";

/**
 * Why an agreed profile cannot replace a spread, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface ProfileFailures {
  /** An agreed profile that names no financial year. */
  readonly "profile.empty": NoValues;
  /** An agreed profile that names a financial year twice. */
  readonly "profile.year-twice": OfYear;
  /** An agreed profile that names a financial year outside the period. */
  readonly "profile.year-outside-period": OfYear;
  /** An agreed profile with an amount below zero. */
  readonly "profile.negative": OfYear;
  /** An agreed profile whose amounts do not add up to the total; for a total that is a bound, to an amount that the bound allows. */
  readonly "profile.sum-differs": NoValues;
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
});

/** Makes the error of a failure with an agreed profile. */
export const profileFailure: Failing<ProfileFailures> = /* @__PURE__ */ failing(profileFailures);
