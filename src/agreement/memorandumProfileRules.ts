import type { NoValues } from "../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatAmount } from "../funding/formatAmount.ts";
import type { MoneyJson } from "../money/Money.ts";

/**
 * The rules about the profile of a memorandum,
 * with the values that a finding of each carries.
 *
 * @category Agreements
 */
export interface MemorandumProfileRules {
  /**
   * The agreed profile of a memorandum comes to an amount that its investment allows, and its years lie in the
   * funding period or, where that is not stated, in the term. A note where the term begins on a day that is
   * assumed; nothing where bounds cannot tell.
   */
  readonly "memorandum.profile-disagrees":
    | {
        /** The sum of the profile, which is not an amount that the investment allows. */
        readonly what: "sum";
        /** The sum of the years of the profile. */
        readonly sum: MoneyJson;
        /** The number in the investment, for the whole period; its qualifier is not here. */
        readonly investment: MoneyJson;
        /** Bounds prove it. */
        readonly verdict: "no";
      }
    | {
        /** A year of the profile in which the money has no day. */
        readonly what: "year";
        /** That financial year. */
        readonly financialYear: string;
        /** The first day of the money, or of the term, `YYYY-MM-DD`. */
        readonly from: string;
        /** The last day of the money, or of the term, `YYYY-MM-DD`. */
        readonly to: string;
        /** `unknown` where the first day of the term is itself an assumption. */
        readonly verdict: "no" | "unknown";
      };
  /** The profile has one amount for each financial year. */
  readonly "memorandum.year-twice": NoValues;
  /** The profile and the investments are in one currency. */
  readonly "memorandum.currencies-differ": NoValues;
  /** The money is stated as one investment with its fund, or as several, each with its fund. */
  readonly "memorandum.investment-twice": NoValues;
}

/**
 * The rules about the profile of a memorandum.
 *
 * @category Agreements
 */
export const memorandumProfileRules: RuleTable<MemorandumProfileRules> =
  /* @__PURE__ */ ruleTable<MemorandumProfileRules>(
    { document: "concordat: arithmetic of stated figures", evidence: "inference" },
    {
      "memorandum.profile-disagrees": {
        title: "The profile of a memorandum agrees with its investment and its time",
        message: (values) =>
          values.what === "sum"
            ? `The profile adds up to ${formatAmount(values.sum)}, which an investment of ${formatAmount(values.investment)}, as it is stated, does not allow: correct a year or the investment.`
            : `The profile has an amount for ${values.financialYear}, but the money runs from ${values.from} to ${values.to}: correct the year or the dates.`,
      },
      "memorandum.year-twice": {
        title: "The profile has one amount for each financial year",
        refuses: true,
        message: () => "A financial year is listed twice: give one amount for each.",
      },
      "memorandum.currencies-differ": {
        title: "The profile and the investment are in one currency",
        refuses: true,
        message: () =>
          "The profile and the investment are in different currencies: give all amounts in one.",
      },
      "memorandum.investment-twice": {
        title: "The money of a memorandum is stated once",
        refuses: true,
        message: () =>
          "The money is stated as one investment and as several: give investment and fund, or investments.",
      },
    },
  );
