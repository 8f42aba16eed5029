import { entityNames } from "../schema/entityNames.ts";

/**
 * The lists of a {@link Portfolio}, by the key under which each stands.
 *
 * @category Portfolio
 */
export type PortfolioList = keyof typeof entityNames;

/**
 * The keys of the lists, in the order in which a portfolio is worked through.
 *
 * @category Portfolio
 */
export const portfolioLists: readonly PortfolioList[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(entityNames) as PortfolioList[],
);
