import { type FindingPath, finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { agreementReferences } from "./agreementReferences.ts";
import { type Portfolio, portfolioLists } from "./Portfolio.ts";
import { idTwice, type PortfolioRuleFinding, referenceUnknown } from "./portfolioRules.ts";
import { allOf, holders, organisations, type Reference } from "./Reference.ts";

/** Finds ids that two entities share. */
export function checkIds(portfolio: Portfolio): readonly PortfolioRuleFinding[] {
  const places = new Map<string, FindingPath>();
  return portfolioLists.flatMap((list) =>
    (portfolio[list] ?? []).flatMap(({ id }, index) => {
      const first = places.get(id);
      if (first !== undefined) {
        return [finding(idTwice, [list, index, "id"], { id, first: formatPath(first) })];
      }
      places.set(id, [list, index]);
      return [];
    }),
  );
}

/** Finds ids that name nothing in the portfolio. */
export function checkReferences(portfolio: Portfolio): readonly PortfolioRuleFinding[] {
  const known = new Map(
    portfolioLists.map((list) => [list, new Set((portfolio[list] ?? []).map(({ id }) => id))]),
  );
  return referencesOf(portfolio).flatMap(({ id, path, lists }) =>
    id === undefined || lists.some((list) => known.get(list)?.has(id))
      ? []
      : [finding(referenceUnknown, path, { id, lists })],
  );
}

function referencesOf(portfolio: Portfolio): readonly Reference[] {
  const { sectors = [], funds = [], partnerships = [] } = portfolio;
  const { programmes = [], grants = [], grantSchemes = [] } = portfolio;
  return [
    ...sectors.map(({ representative }, index) => ({
      id: representative,
      path: ["sectors", index, "representative"],
      lists: organisations,
    })),
    ...funds.map(({ holder }, index) => ({
      id: holder,
      path: ["funds", index, "holder"],
      lists: holders,
    })),
    ...partnerships.flatMap(({ funds: held, hostedBy, members = [] }, index) => {
      const path = ["partnerships", index] as const;
      return [
        ...members.map(({ organisation }, member) => ({
          id: organisation,
          path: [...path, "members", member, "organisation"],
          lists: organisations,
        })),
        ...allOf(held, [...path, "funds"], ["funds"]),
        { id: hostedBy, path: [...path, "hostedBy"], lists: organisations },
      ];
    }),
    ...agreementReferences(portfolio),
    ...programmes.flatMap(({ funder, knownOrganisations }, index) => [
      { id: funder, path: ["programmes", index, "funder"], lists: organisations },
      ...allOf(knownOrganisations, ["programmes", index, "knownOrganisations"], organisations),
    ]),
    ...grants.flatMap(({ funder, lead, programme, members = [] }, index) => {
      const path = ["grants", index] as const;
      return [
        { id: funder, path: [...path, "funder"], lists: organisations },
        { id: lead, path: [...path, "lead"], lists: organisations },
        { id: programme, path: [...path, "programme"], lists: ["programmes"] as const },
        ...members.map(({ organisation }, member) => ({
          id: organisation,
          path: [...path, "members", member, "organisation"],
          lists: organisations,
        })),
      ];
    }),
    ...grantSchemes.flatMap(({ funder, fund }, index) => [
      { id: funder, path: ["grantSchemes", index, "funder"], lists: organisations },
      { id: fund, path: ["grantSchemes", index, "fund"], lists: ["funds"] as const },
    ]),
  ];
}
