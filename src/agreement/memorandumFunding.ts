import type { Figure, Qualifier } from "../figure/Figure.ts";
import { amountOverTerm } from "../funding/amountOverTerm.ts";
import { type SpendProfileOptions, spendProfile } from "../funding/spendProfile.ts";
import type { Money } from "../money/Money.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { wholeInvestment } from "./memorandumInvestments.ts";
import { fundedPeriod, type MemorandumDates } from "./memorandumTerm.ts";

/**
 * The money of a memorandum in one financial year.
 *
 * @category Agreements
 */
export interface MemorandumFundingRow {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The id of the fund that it comes from, where the memorandum has several investments and says so. */
  readonly fund?: string;
  /** The days of the year that the funding period covers; absent for an agreed profile. */
  readonly days?: number;
  /** The amount, to the minor unit. */
  readonly amount: Money;
  /** Whether the amount is exact or a bound. */
  readonly qualifier: Qualifier;
}

/**
 * The money of a memorandum by financial year: as the parties agreed it, or as a spread.
 *
 * @category Agreements
 */
export type MemorandumFunding =
  | {
      /** The parties agreed the amounts. */
      readonly basis: "agreed-profile";
      /** One row for each year of the profile, as listed. */
      readonly rows: readonly MemorandumFundingRow[];
    }
  | {
      /** The amounts are arithmetic: the investment spread over the period. */
      readonly basis: "spread";
      /**
       * The amount that was spread: the investment or, for an investment a year, its sum over the period; of
       * several, their sum.
       */
      readonly total: Figure<Money>;
      /** The days over which the investment was spread, both ends included. */
      readonly period: DateRange;
      /**
       * One row for each financial year that the period touches, for each investment in turn; they sum to
       * `total`.
       */
      readonly rows: readonly MemorandumFundingRow[];
    };

/**
 * The money of a memorandum by financial year. An agreed profile is used as it is; else the
 * investment is spread over the funding period, or, where none is known, over the term as first agreed:
 * an extension brings no money by itself. An investment a year counts for each year of that period. Several
 * investments are spread one by one.
 *
 * @param memorandum - the memorandum
 * @param options - how a spread weighs the days; by days if omitted
 * @returns the rows and what they rest on; `undefined` if nobody agreed a profile and the investment
 * or its period is not known, or if the investment is per something other than a year
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, memorandumFunding, Money } from "concordat";
 *
 * const funding = memorandumFunding({
 *   announcedOn: localDate("2017-02-01"),
 *   term: { years: 5 },
 *   investment: { value: Money.of("1100000", "GBP"), qualifier: "more-than", asStated: "over £1.1m" },
 * });
 * funding?.basis; // => "spread"
 * funding?.rows[0]?.amount.format(); // => "£35,542.17"
 * funding?.rows[0]?.qualifier; // => "at-least"
 * ```
 */
export function memorandumFunding(
  memorandum: Omit<MemorandumDates, "extendedTo"> &
    Pick<MemorandumOfUnderstanding, "profile" | "investment" | "investments" | "fundingPeriod">,
  options: Pick<SpendProfileOptions, "by"> = { by: "days" },
): MemorandumFunding | undefined {
  refuseWrongSubject("memorandum", memorandum);
  refuseWrongOptions("options", options);
  const { profile } = memorandum;
  if (profile !== undefined) {
    const rows = profile.map((row) => ({ ...row, qualifier: "exact" as const }));
    return { basis: "agreed-profile", rows };
  }
  const period = fundedPeriod(memorandum);
  const total = wholeInvestment(memorandum, period);
  if (total === undefined || period === undefined) return undefined;
  const days = { start: period.start, end: period.end };
  const { investments } = memorandum;
  if (investments === undefined) {
    return { basis: "spread", total, period: days, rows: spendProfile(total, days, options).rows };
  }
  const rows = investments.flatMap(({ amount, fund }) =>
    spendProfile(amountOverTerm(amount, days) ?? amount, days, options).rows.map((row) => ({
      ...row,
      ...(fund !== undefined && { fund }),
    })),
  );
  return { basis: "spread", total, period: days, rows };
}
