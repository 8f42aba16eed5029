import { refuseWrongList } from "../time/refuseWrong.ts";
import type { Portfolio } from "./Portfolio.ts";
import { portfolioLists } from "./portfolioLists.ts";

/**
 * Puts several portfolios together, list by list, in the order given. Nothing is dropped and nothing
 * resolved: the same id in two of them is a finding of {@link checkPortfolio}. `extensions` of the
 * portfolios themselves are merged key by key, the later winning.
 *
 * @param portfolios - the portfolios, from one file each, say
 * @returns one portfolio with all their entities
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Portfolio
 * @example
 * ```ts
 * import { mergePortfolios } from "concordat";
 *
 * mergePortfolios([
 *   { funds: [{ id: "a", name: "Fund A" }] },
 *   { funds: [{ id: "b", name: "Fund B" }] },
 * ]).funds?.length; // => 2
 * ```
 */
export function mergePortfolios(portfolios: readonly Portfolio[]): Portfolio {
  refuseWrongList("portfolios", portfolios);
  const merged: Record<string, unknown> = {};
  for (const list of portfolioLists) {
    const entities = portfolios.flatMap((portfolio): readonly unknown[] => portfolio[list] ?? []);
    if (entities.length > 0) merged[list] = entities;
  }
  if (portfolios.some(({ extensions }) => extensions !== undefined)) {
    const entries = portfolios.flatMap(({ extensions = {} }) => Object.entries(extensions));
    merged.extensions = Object.fromEntries(entries);
  }
  return merged as Portfolio;
}
