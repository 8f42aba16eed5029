import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import {
  type CurrencyTotal,
  type DerivationTotal,
  type FinancialYearTotal,
  totalsByDerivation,
  totalsByYear,
  totalsOverall,
  withoutDoubles,
} from "./fundingParts.ts";
import { fundingRows } from "./fundingRows.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * The funding of a portfolio by financial year, with its working.
 *
 * @category Portfolio
 */
export interface FundingByFinancialYear {
  /** It says for which year money is committed or earned, not when it is paid. */
  readonly basis: "accrual";
  /**
   * Memoranda, then locality plans, programmes, grants, published awards and mutuals, each as listed; within one, by year.
   */
  readonly rows: readonly FundingRow[];
  /** The commitments of no known year, which are in no total. In the order of the rows. */
  readonly unplaced: readonly FundingRow[];
  /**
   * The sums by year and currency, by year. A grant whose programme states that year is within the
   * programme's figure and is not added to it. An amount for several years together may fall in any of
   * them: each of these totals holds between none and all of it.
   */
  readonly totals: readonly FinancialYearTotal[];
  /**
   * The grand total by currency: every commitment once, also one for several years together, and those
   * that are `unplaced`.
   */
  readonly overall: readonly CurrencyTotal[];
  /** The sums of the grants and published awards, those that are `unplaced` too, by how their year is known. */
  readonly derivations: readonly DerivationTotal[];
}

/**
 * The money of a portfolio by financial year: agreed profiles, stated figures and awards with their
 * variations as they are, and a spread over the stated period where there is nothing else. Bounds stay
 * bounds. The rows of a grant come to its {@link grantCurrentAward}.
 *
 * {@link awardFunding} dates the published awards. Loans and regrants stand `apart`.
 *
 * What commits nobody is left out, such as a memorandum that is `negotiating`, locality funding that was
 * `rejected`, and a grant that is `applied` or `withdrawn`; so is what a locality puts in itself, and the
 * price of a contract. The guide to calculators says what counts.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param options - how to spread, and how to read published figures
 * @returns the rows and their sums by year
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one programme are in two
 * currencies, which the schema refuses
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
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongOptions("options", options);
  const rows: FundingRow[] = [];
  const unplaced: FundingRow[] = [];
  for (const row of fundingRows(portfolio, options)) {
    (row.financialYears.length === 0 ? unplaced : rows).push(row);
  }
  const counted = withoutDoubles([...rows, ...unplaced]);
  return {
    basis: "accrual",
    rows,
    unplaced,
    totals: totalsByYear(rows),
    overall: totalsOverall(counted),
    derivations: totalsByDerivation(counted),
  };
}
