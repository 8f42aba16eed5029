import { type FindingPath, finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { mutualReferences } from "./checkMutuals.ts";
import { type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";
import { idTwice, type PortfolioRuleFinding, referenceUnknown } from "./portfolioRules.ts";

interface Reference {
  readonly id: string | undefined;
  readonly path: FindingPath;
  readonly lists: readonly PortfolioList[];
}

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

const organisations = ["organisations"] as const;
const holders = ["organisations", "partnerships"] as const;

function referencesOf(portfolio: Portfolio): readonly Reference[] {
  const { sectors = [], funds = [], partnerships = [], memoranda = [] } = portfolio;
  const { programmes = [], grants = [] } = portfolio;
  const all = (
    ids: readonly string[] | undefined,
    path: FindingPath,
    lists: readonly PortfolioList[],
  ): readonly Reference[] =>
    (ids ?? []).map((id, index) => ({ id, path: [...path, index], lists }));
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
        ...all(held, [...path, "funds"], ["funds"]),
        { id: hostedBy, path: [...path, "hostedBy"], lists: organisations },
      ];
    }),
    ...memoranda.flatMap(({ parties, fund }, index) => {
      const path = ["memoranda", index] as const;
      return [
        ...parties.flatMap(({ kind, id, representedBy }, party) => [
          {
            id,
            path: [...path, "parties", party, "id"],
            lists: [`${kind}s`] as const,
          },
          {
            id: representedBy,
            path: [...path, "parties", party, "representedBy"],
            lists: organisations,
          },
        ]),
        { id: fund, path: [...path, "fund"], lists: ["funds"] as const },
      ];
    }),
    ...programmes.flatMap(({ funder, knownOrganisations }, index) => [
      { id: funder, path: ["programmes", index, "funder"], lists: organisations },
      ...all(knownOrganisations, ["programmes", index, "knownOrganisations"], organisations),
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
    ...mutualReferences(portfolio),
  ];
}
