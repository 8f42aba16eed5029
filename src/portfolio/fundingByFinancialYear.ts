import { memorandumFunding } from "../agreement/memorandumFunding.ts";
import type { Reading } from "../figure/bounds.ts";
import { exactInterval, type Interval, plusInterval } from "../figure/Interval.ts";
import { amountBounds } from "../funding/amountBounds.ts";
import type { SpendProfileOptions } from "../funding/spendProfile.ts";
import { awardsByYear } from "../grant/currentAward.ts";
import { isAwarded } from "../grant/isAwarded.ts";
import { programmeFunding } from "../grant/programmeFunding.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears } from "../time/financialYears.ts";
import { isAgreed } from "./commitments.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * What funding is known, or can be worked out, for one financial year or for several together.
 *
 * @category Portfolio
 */
export interface FundingRow {
  /** The list of the portfolio in which the commitment stands. */
  readonly list: "memoranda" | "programmes" | "grants";
  /** The id of the memorandum, programme or grant. */
  readonly id: string;
  /** The financial years that the amount covers; more than one where no single one is known. */
  readonly financialYears: readonly FinancialYear[];
  /** The days that a spread covers in the year; absent for every other basis. */
  readonly days?: number;
  /** What the amount may be: a single value, or bounds. */
  readonly amount: Interval<Money>;
  /**
   * What the amount rests on. `stated`, `same-as`, `award` and `agreed-profile` come from the data;
   * `derived` (a total less the stated years) and `spread` (over days or months) are arithmetic.
   */
  readonly basis: "stated" | "same-as" | "derived" | "agreed-profile" | "spread" | "award";
  /**
   * The id of the programme whose figure for the year already includes this award; such a row is not
   * added to the totals.
   */
  readonly within?: string;
}

/**
 * What all commitments of a portfolio come to in one financial year, in one currency.
 *
 * @category Portfolio
 */
export interface FinancialYearTotal {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the amount may be. */
  readonly amount: Interval<Money>;
}

/**
 * The funding of a portfolio by financial year, with its working.
 *
 * @category Portfolio
 */
export interface FundingByFinancialYear {
  /** It says for which year money is committed or earned, not when it is paid. */
  readonly basis: "accrual";
  /** Memoranda, then programmes, then grants, each as listed; within one, by year. */
  readonly rows: readonly FundingRow[];
  /**
   * The sums by year and currency, by year. A grant whose programme states that year is within the
   * programme's figure and is not added to it. An amount for several years together may fall in any of
   * them: each of these totals holds between none and all of it.
   */
  readonly totals: readonly FinancialYearTotal[];
}

/**
 * How {@link fundingByFinancialYear} works.
 *
 * @category Portfolio
 */
export interface FundingOptions {
  /** How an investment without an agreed profile is spread; by days if left away. */
  readonly by?: SpendProfileOptions["by"];
  /** How the words of published figures are read; strictly if left away. */
  readonly reading?: Reading;
}

/**
 * What money of a portfolio falls in which financial year: agreed profiles, stated figures and awards,
 * with the variations that name their year, as they are, and a spread where there is nothing else. Bounds stay bounds. What commits nobody is
 * left out: a memorandum that is `negotiating` or `abandoned`, and a grant that is `applied`,
 * `assessed`, `rejected`, `declined` or `withdrawn`.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param options - how to spread, and how to read published figures
 * @returns the rows and their sums by year
 * @throws {@link CurrencyMismatchError} if the figures of one programme are in two currencies, which
 * the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { financialYear, fundingByFinancialYear, dateRange, localDate, Money } from "concordat";
 *
 * const { totals } = fundingByFinancialYear({
 *   grants: [
 *     {
 *       id: "example-grant",
 *       title: "Example grant",
 *       funder: "example-department",
 *       lead: "example-charity",
 *       period: dateRange(localDate("2012-04-01"), localDate("2013-03-31")),
 *       awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("194444.44", "GBP") }],
 *       status: "active",
 *     },
 *   ],
 * });
 * totals[0]?.financialYear; // => "2012/13"
 * totals[0]?.amount.lower?.value.format(); // => "£194,444.44"
 * ```
 */
export function fundingByFinancialYear(
  portfolio: Portfolio,
  options: FundingOptions = {},
): FundingByFinancialYear {
  const programmes = programmeRows(portfolio, options.reading ?? "strict");
  const rows = [
    ...memorandumRows(portfolio, options.by ?? "days"),
    ...programmes,
    ...grantRows(portfolio, programmes),
  ];
  return { basis: "accrual", rows, totals: totalsOf(rows) };
}

function memorandumRows(
  { memoranda = [] }: Portfolio,
  by: SpendProfileOptions["by"],
): readonly FundingRow[] {
  return memoranda.filter(isAgreed).flatMap((memorandum) => {
    const funding = memorandumFunding(memorandum, { by });
    return inOrder(funding?.rows ?? []).map(({ financialYear, days, amount, qualifier }) => ({
      list: "memoranda" as const,
      id: memorandum.id,
      financialYears: [financialYear],
      ...(funding?.basis === "spread" && days !== undefined && { days }),
      amount: amountBounds({ value: amount, qualifier, asStated: "" }, "strict"),
      basis: funding?.basis ?? "spread",
    }));
  });
}

function programmeRows({ programmes = [] }: Portfolio, reading: Reading): readonly FundingRow[] {
  return programmes.flatMap((programme) =>
    programmeFunding(programme, reading).map((row) => ({
      list: "programmes" as const,
      id: programme.id,
      ...row,
    })),
  );
}

function grantRows(
  { grants = [] }: Portfolio,
  programmes: readonly FundingRow[],
): readonly FundingRow[] {
  const stated = new Set(
    programmes.flatMap(({ id, financialYears, amount }) =>
      financialYears.map((year) => `${id} ${year} ${currencyOf(amount)}`),
    ),
  );
  return grants.filter(isAwarded).flatMap((grant) => {
    const { id, programme } = grant;
    return awardsByYear(grant).map(({ financialYear, amount }) => ({
      list: "grants" as const,
      id,
      financialYears: [financialYear],
      amount: exactInterval(amount),
      basis: "award" as const,
      ...(programme !== undefined &&
        stated.has(`${programme} ${financialYear} ${amount.currency}`) && { within: programme }),
    }));
  });
}

function inOrder<R extends { readonly financialYear: FinancialYear }>(
  rows: readonly R[],
): readonly R[] {
  return [...rows].sort((a, b) => compareFinancialYears(a.financialYear, b.financialYear));
}

const currencyOf = ({ lower, upper }: Interval<Money>): CurrencyCode | undefined =>
  (lower ?? upper)?.value.currency;

function totalsOf(rows: readonly FundingRow[]): readonly FinancialYearTotal[] {
  const totals = new Map<string, FinancialYearTotal>();
  for (const { financialYears, amount, within } of rows) {
    const currency = currencyOf(amount);
    if (within !== undefined || currency === undefined) continue;
    const part = financialYears.length === 1 ? amount : anyPartOf(amount, currency);
    for (const financialYear of financialYears) {
      const key = `${financialYear} ${currency}`;
      const sum = totals.get(key)?.amount ?? exactInterval(Money.zero(currency));
      totals.set(key, { financialYear, currency, amount: plusInterval(sum, part) });
    }
  }
  return [...totals.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}

/** One year's part of an amount for several years: anything from nothing to all of it. */
function anyPartOf({ upper }: Interval<Money>, currency: CurrencyCode): Interval<Money> {
  return { lower: { value: Money.zero(currency), included: true }, ...(upper && { upper }) };
}
