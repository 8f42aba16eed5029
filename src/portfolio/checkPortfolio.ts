import { checkFigures } from "./checkFigures.ts";
import { checkList } from "./checkList.ts";
import { type Portfolio, portfolioLists } from "./Portfolio.ts";
import type { PortfolioContext } from "./PortfolioContext.ts";
import type { PortfolioFinding } from "./PortfolioFinding.ts";
import { checkIds, checkReferences } from "./references.ts";
import { surroundingsOf } from "./Surroundings.ts";

/**
 * Checks a portfolio: each entity by itself, every published figure against its words, that every id
 * is its own and every entity that is named is there, that no two bodies hold one code at the same
 * time and none follows itself, that what is drawn from each fund stays within its total (on that day, and altogether), its cap and
 * its period, and that each area has one locality plan. Paths begin at the portfolio.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param context - the day for which it is checked
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one partnership's budget, or
 * of one programme, are in two currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { checkPortfolio, formatPath, localDate, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   funds: [
 *     {
 *       id: "example-fund",
 *       name: "Example Fund",
 *       total: { value: { amount: "450000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£450m" },
 *     },
 *   ],
 *   organisations: [{ id: "example-network", kind: "charity", names: [{ name: "Example Network" }] }],
 *   sectors: [{ id: "example-sector", name: "Example sector", representative: "example-network" }],
 *   partnerships: [
 *     { id: "example-partnership", name: "Example Partnership", kind: "integrated-care-system", footprint: { name: "Exampleshire" }, status: "live" },
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
 *       investment: { value: { amount: "451000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£451m" },
 *     },
 *   ],
 * });
 * const findings = checkPortfolio(portfolio, { asOf: localDate("2018-06-07") });
 * findings.map(({ rule, path }) => [rule, formatPath(path)]); // => [["fund.overdrawn", "memoranda[0].investment"]]
 * ```
 */
export function checkPortfolio(
  portfolio: Portfolio,
  context: PortfolioContext,
): readonly PortfolioFinding[] {
  const around = surroundingsOf(portfolio, context);
  return [
    ...checkIds(portfolio),
    ...checkReferences(portfolio),
    ...checkFigures(portfolio),
    ...portfolioLists.flatMap((list) => checkList(list, around)),
  ];
}
