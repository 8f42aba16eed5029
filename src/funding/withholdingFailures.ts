import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";
import type { NoValues } from "../finding/NoValues.ts";

/**
 * Why {@link instalments} cannot withhold money, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface WithholdingFailures {
  /** More than the total, or less than zero, is withheld. */
  readonly "withholding.above-total": NoValues;
  /** Money is withheld to a day before the last instalment is due. */
  readonly "withholding.too-early": NoValues;
  /** Both a share and an amount are to be withheld. */
  readonly "withholding.share-and-amount": NoValues;
}

/**
 * How each failure with money that is withheld is said, by its code.
 *
 * @category Errors
 */
export const withholdingFailures: FailureTable<WithholdingFailures> = /* @__PURE__ */ Object.freeze(
  {
    "withholding.above-total": () =>
      "The amount withheld is below zero or above the total: give one from zero to the total.",
    "withholding.too-early": () =>
      "The money is withheld until a day before the last instalment is due: give that day or a later one.",
    "withholding.share-and-amount": () =>
      "What is withheld has both a share and an amount: give one of them.",
  },
);

/** Makes the error of a failure with money that is withheld. */
export const withholdingFailure: Failing<WithholdingFailures> =
  /* @__PURE__ */ failing(withholdingFailures);
