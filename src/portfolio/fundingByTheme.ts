import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import {
  type CurrencyTotal,
  type DerivationTotal,
  type ThemeTotal,
  totalsByDerivation,
  totalsByTheme,
  totalsOverall,
  withoutDoubles,
} from "./fundingParts.ts";
import { fundingRows } from "./fundingRows.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * The funding of a portfolio by theme, with its working.
 *
 * @category Portfolio
 */
export interface FundingByTheme {
  /** It says what is committed or earned, not what is paid. */
  readonly basis: "accrual";
  /** The rows, in the order of {@link fundingByFinancialYear}, without awards within a programme's figure. */
  readonly rows: readonly FundingRow[];
  /**
   * The sums by theme and currency, by name; last, what serves no theme that is named. An amount for
   * several themes may serve any of them: each of these totals holds between none and all of it.
   */
  readonly totals: readonly ThemeTotal[];
  /**
   * The grand total by currency: every commitment once, also one for several themes.
   */
  readonly overall: readonly CurrencyTotal[];
  /** The sums of the grants and published awards by how their year is known; they name no themes. */
  readonly derivations: readonly DerivationTotal[];
}

/**
 * The money of a portfolio by the theme that it serves, over all years together; the rows say which years. Only
 * memoranda name the themes that their money is to serve; how it is shared between several, they do not
 * say, and nothing is made up. The same commitments count as in {@link fundingByFinancialYear}, and those
 * of no known year with them.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param options - how to spread, and how to read published figures
 * @returns the rows and their sums by theme
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one programme are in two
 * currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { formatInterval, fundingByTheme, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   memoranda: [
 *     {
 *       id: "example-memorandum",
 *       title: "Memorandum of understanding",
 *       parties: [
 *         { kind: "partnership", id: "example-partnership", standing: "equal" },
 *         { kind: "sector", id: "example-sector", standing: "equal" },
 *       ],
 *       status: "agreed",
 *       themes: ["prevention", "volunteering"],
 *       investment: { value: { amount: "1000.00", currency: "GBP" }, qualifier: "exact", asStated: "£1,000" },
 *     },
 *   ],
 * });
 * const { totals } = fundingByTheme(portfolio);
 * totals.map(({ theme, amount }) => [theme, formatInterval(amount)]);
 * // => [["prevention", "£0.00 to £1,000.00"], ["volunteering", "£0.00 to £1,000.00"]]
 * ```
 */
export function fundingByTheme(portfolio: Portfolio, options: FundingOptions = {}): FundingByTheme {
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongOptions("options", options);
  const rows = withoutDoubles(fundingRows(portfolio, options));
  return {
    basis: "accrual",
    rows,
    totals: totalsByTheme(rows),
    overall: totalsOverall(rows),
    derivations: totalsByDerivation(rows),
  };
}
