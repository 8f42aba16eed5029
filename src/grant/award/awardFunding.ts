import { refuseUnknown } from "../../funding/refuseArguments.ts";
import { spendProfile } from "../../funding/spendProfile.ts";
import { type SpendBasis, spendBases } from "../../funding/spendWeights.ts";
import { Money } from "../../money/Money.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import {
  type FinancialYear,
  financialYearOf,
  isInFinancialYear,
} from "../../time/year/FinancialYear.ts";
import { assumedPeriod, statedPeriod } from "./awardPeriod.ts";
import { apartByKind, type FundingApart } from "./FundingApart.ts";
import type { PublishedAward } from "./PublishedAward.ts";
import { statedFinancialYear } from "./statedFinancialYear.ts";

/**
 * How the financial year of an amount of an award is known, the surest first.
 *
 * - `stated-years`: the publisher gives an amount for the year
 * - `stated-year`: the publisher names the year of the whole award
 * - `spread-over-period`: the award is spread over the days of its work
 * - `spread-from-award-date`: only the number of months is known, and they are counted from the award. That
 *   is an assumption, so sums show it apart
 * - `award-date`: only the day of the award is known, and its year is taken
 * - `not-dated`: nothing says which year, or what is said is not a financial year
 *
 * @category Published awards
 */
export type AwardDerivation =
  | "stated-years"
  | "stated-year"
  | "spread-over-period"
  | "spread-from-award-date"
  | "award-date"
  | "not-dated";

/**
 * The part of an award that falls in one financial year, or in none that is known.
 *
 * @category Published awards
 */
export interface AwardFundingRow {
  /** The financial year; absent where it is not known. */
  readonly financialYear?: FinancialYear;
  /** How the year is known. */
  readonly derivation: AwardDerivation;
  /** The days of the year over which it is spread; absent where nothing is spread. */
  readonly days?: number;
  /** The year as published, where that is not a financial year. */
  readonly statedYear?: string;
  /** The amount, to the minor unit; the amounts of all rows sum to the award. */
  readonly amount: Money;
}

/**
 * The money of an award by financial year, with its working.
 *
 * @category Published awards
 */
export interface AwardFunding {
  /** It says for which year money is meant, not when it is paid. */
  readonly basis: "accrual";
  /** The award: the sum of the rows. */
  readonly total: Money;
  /** Why sums show the award apart; absent if it is a grant like others. */
  readonly apart?: readonly FundingApart[];
  /** The days of the work, both included, where they are known or assumed. */
  readonly period?: DateRange;
  /** The rows by year; last, what falls in no known year. */
  readonly rows: readonly AwardFundingRow[];
}

/**
 * The options of {@link awardFunding}.
 *
 * @category Published awards
 */
export interface AwardFundingOptions {
  /** The unit that gets an equal part where an award is spread: a day, a month or a year. Days if omitted. */
  readonly by?: SpendBasis;
}

/**
 * The money of a published award by financial year, each row with its derivation. The years that are stated
 * count before the dates of the work, and those before the day of the award, which often names the wrong
 * year. A stated year that is not a financial year, such as "2017/19", leaves the award without a date.
 *
 * Where the stated years do not add up to the award, the difference is `not-dated`, and may be below zero.
 *
 * @param award - an award, as {@link awardSchema} reads it
 * @param options - how to spread
 * @returns the rows, which sum to the award
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in different currencies, which
 * the schema refuses
 * @category Published awards
 * @example
 * ```ts
 * import { awardFunding, awardSchema } from "concordat";
 *
 * const award = awardSchema.parse({
 *   id: "360G-example-1",
 *   title: "Grant to Example Choir",
 *   funder: "GB-LAE-EXA",
 *   amount: { amount: "1200.00", currency: "GBP" },
 *   awardedOn: "2017-02-09",
 *   planned: { start: "2017-10", months: 12 },
 * });
 * const { rows } = awardFunding(award, { by: "months" });
 * rows.map(({ financialYear, amount }) => [financialYear, amount.format()]);
 * // => [["2017/18", "£600.00"], ["2018/19", "£600.00"]]
 * rows[0]?.derivation; // => "spread-over-period"
 * ```
 */
export function awardFunding(
  award: PublishedAward,
  options: AwardFundingOptions = {},
): AwardFunding {
  refuseWrongSubject("award", award, "amount");
  refuseWrongOptions("options", options);
  const { by = "days" } = options;
  refuseUnknown("by", by, spendBases);
  return fundingOf(award, by);
}

/** The same of an award that has been tested, as one of a portfolio has. */
export function fundingOf(award: PublishedAward, by: SpendBasis): AwardFunding {
  const stated = statedPeriod(award);
  const rows = statedRows(award) ?? spreadRows(award, stated, by);
  const [first] = rows;
  const isAssumed = first?.derivation === "spread-from-award-date";
  const period = isAssumed ? assumedPeriod(award) : stated;
  const apart: readonly FundingApart[] = [
    ...apartByKind(award),
    ...(isAssumed ? (["spread-from-award-date"] as const) : []),
  ];
  return {
    basis: "accrual",
    total: award.amount,
    ...(apart.length > 0 && { apart }),
    ...(period && { period }),
    rows,
  };
}

/** The rows where the publisher says for which years the money is. */
function statedRows({
  amount,
  years,
  statedYear,
}: PublishedAward): readonly AwardFundingRow[] | undefined {
  if (years !== undefined && years.length > 0) {
    const rest = amount.minus(Money.sumBy(years, (year) => year.amount, amount.currency));
    const inOrder = [...years].sort((a, b) => (a.financialYear < b.financialYear ? -1 : 1));
    return [
      ...inOrder.map((year) => ({ ...year, derivation: "stated-years" }) as const),
      ...(rest.isZero() ? [] : [{ derivation: "not-dated", amount: rest } as const]),
    ];
  }
  if (statedYear === undefined) return undefined;
  const financialYear = statedFinancialYear(statedYear);
  return financialYear === undefined
    ? [{ derivation: "not-dated", statedYear, amount }]
    : [{ financialYear, derivation: "stated-year", amount }];
}

/** The rows where only days are known, if any. */
function spreadRows(
  award: PublishedAward,
  stated: DateRange | undefined,
  by: SpendBasis,
): readonly AwardFundingRow[] {
  const { amount, awardedOn } = award;
  const period = stated ?? assumedPeriod(award);
  if (period !== undefined) {
    const derivation = stated ? "spread-over-period" : "spread-from-award-date";
    return spendProfile(amount, period, { by }).rows.map((row) => {
      const { financialYear, days } = row;
      return { financialYear, derivation, days, amount: row.amount };
    });
  }
  if (awardedOn === undefined || !isInFinancialYear(awardedOn)) {
    return [{ derivation: "not-dated", amount }];
  }
  return [{ financialYear: financialYearOf(awardedOn), derivation: "award-date", amount }];
}
