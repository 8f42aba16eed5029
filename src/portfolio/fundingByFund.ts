import { wholeBounds } from "../funding/amountBounds.ts";
import { type FundUse, type FundUseOptions, fundUse } from "../funding/fund/fundUse.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import { awardRows } from "./awardRows.ts";
import type { FundingRow } from "./FundingRow.ts";
import {
  type CurrencyTotal,
  type DerivationTotal,
  type FundTotal,
  intervalSums,
  totalsByDerivation,
  totalsOverall,
} from "./fundingParts.ts";
import type { Portfolio } from "./Portfolio.ts";
import { drawsByFund, type PortfolioDraw } from "./portfolioDrawsOn.ts";

/**
 * The draws on one fund, and what is left of it.
 *
 * @category Portfolio
 */
export interface FundFunding extends FundUse {
  /** The id of the fund. */
  readonly fund: string;
  /** The draws, each with its place in the portfolio, as {@link portfolioDrawsOn} gives them. */
  readonly draws: readonly PortfolioDraw[];
}

/**
 * The funding of a portfolio by fund, with its working.
 *
 * @category Portfolio
 */
export interface FundingByFund {
  /** It says what is promised, not what is earned or paid. */
  readonly basis: "commitment";
  /** The funds of the portfolio as listed, then those that are only named, by id. */
  readonly rows: readonly FundFunding[];
  /** The sums of the draws by fund and currency, by id; none for a fund on which nothing is drawn. */
  readonly totals: readonly FundTotal[];
  /**
   * The grand total by currency: the sum of all draws.
   */
  readonly overall: readonly CurrencyTotal[];
  /** The sums of the published awards among the draws by how their year is known. */
  readonly derivations: readonly DerivationTotal[];
}

/**
 * The draws on each fund of a portfolio, and what is left of it: the investments of memoranda, the
 * awards to localities, the published awards and the supports of mutuals. Bounds stay bounds, and a draw in another currency
 * than its fund is a sum of its own. Grants and programmes name no fund. Loans and regrants use up a fund like grants; the
 * totals show them apart.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param options - the day from which to look: what enlarged a fund later, or was drawn later, does not
 * count; all of it counts if the day is omitted
 * @returns a row for each fund, and the sums
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Portfolio
 * @example
 * ```ts
 * import { formatInterval, fundingByFund, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   funds: [
 *     {
 *       id: "example-fund",
 *       name: "Example Fund",
 *       total: { value: { amount: "450000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£450m" },
 *     },
 *   ],
 *   memoranda: [
 *     {
 *       id: "example-memorandum",
 *       title: "Memorandum of understanding",
 *       parties: [
 *         { kind: "partnership", id: "example-partnership", standing: "equal" },
 *         { kind: "sector", id: "example-sector", standing: "equal" },
 *       ],
 *       status: "agreed",
 *       fund: "example-fund",
 *       investment: { value: { amount: "1100000.00", currency: "GBP" }, qualifier: "more-than", asStated: "over £1.1m" },
 *     },
 *   ],
 * });
 * const [row] = fundingByFund(portfolio).rows;
 * row?.uncommitted && formatInterval(row.uncommitted); // => "less than £448,900,000.00"
 * ```
 */
export function fundingByFund(portfolio: Portfolio, options: FundUseOptions = {}): FundingByFund {
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongOptions("options", options);
  const { asOf } = options;
  const byFund = drawsByFund(portfolio);
  const madeFrom = (fund: string): readonly PortfolioDraw[] =>
    (byFund.get(fund) ?? []).filter(
      ({ on }) => on === undefined || asOf === undefined || on <= asOf,
    );
  const { funds = [] } = portfolio;
  const listed = new Set(funds.map(({ id }) => id));
  const named = [...byFund.keys()].filter((id) => !listed.has(id)).sort();
  const everyFund = [...funds, ...named.map((id) => ({ id, name: id }))];
  const sums = intervalSums<{ readonly fund: string }>();
  const all: CurrencyTotal[] = [];
  const rows = everyFund.map((fund): FundFunding => {
    const draws = madeFrom(fund.id);
    for (const { amount, apart } of draws) {
      const { currency } = amount.value;
      const interval = wholeBounds(amount, "strict");
      sums.add({ fund: fund.id }, currency, interval, apart);
      all.push({ currency, amount: interval, ...(apart && { apart }) });
    }
    const use = fundUse(
      fund,
      draws.map(({ amount }) => amount),
      options,
    );
    return { fund: fund.id, draws, ...use };
  });
  const awarded = rows.flatMap(({ draws }) =>
    draws.flatMap((draw) => rowsOfAward(draw, portfolio)),
  );
  return {
    basis: "commitment",
    rows,
    totals: sums.totals(),
    overall: totalsOverall(all),
    derivations: totalsByDerivation(awarded),
  };
}

/** The rows of the published award that a draw is; none if it is another commitment. */
function rowsOfAward(
  { path: [list, index] }: PortfolioDraw,
  { publishedAwards = [] }: Portfolio,
): readonly FundingRow[] {
  const award = list === "publishedAwards" ? publishedAwards[Number(index)] : undefined;
  return award === undefined ? [] : awardRows(award, "days").map(({ row }) => row);
}
