import { type FindingPath, finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";
import { type PortfolioRuleFinding, portfolioRules } from "./portfolioRules.ts";

/** Stands in the steps of a {@link Link} for every element of a list. */
export const each: unique symbol = Symbol("each");

/** Where an entity names others, and in which lists of the portfolio they may stand. */
export interface Link {
  readonly steps: readonly (string | typeof each)[];
  readonly lists: readonly PortfolioList[];
  /** The `kind` of what holds the id for which this applies; any if left away. */
  readonly kind?: string;
}

const organisations = ["organisations"] as const;
/** What can hold money, and what can follow another. */
const holders = ["organisations", "partnerships"] as const;
const adopters = ["organisations", "partnerships", "programmes", "sectors"] as const;

/** Every place of a portfolio where an entity names others, by the list in which it stands. */
export const links: { readonly [List in PortfolioList]?: readonly Link[] } = {
  supersessions: [
    { steps: ["predecessors", each], lists: holders },
    { steps: ["successors", each], lists: holders },
  ],
  sectors: [{ steps: ["representative"], lists: organisations }],
  funds: [{ steps: ["holder"], lists: holders }],
  partnerships: [
    { steps: ["members", each, "organisation"], lists: organisations },
    { steps: ["governance", each, "seats", each, "organisation"], lists: organisations },
    { steps: ["strategicPlan"], lists: ["strategicPlans"] },
    { steps: ["funds", each], lists: ["funds"] },
    { steps: ["hostedBy"], lists: organisations },
  ],
  strategicPlans: [
    { steps: ["partnership"], lists: ["partnerships"] },
    { steps: ["shapedBy", each], lists: ["localityPlans"] },
  ],
  localityPlans: [
    { steps: ["partnership"], lists: ["partnerships"] },
    { steps: ["strategicPlan"], lists: ["strategicPlans"] },
    { steps: ["footprint", "organisations", each], lists: organisations },
    { steps: ["application", "partners", each], lists: organisations },
    { steps: ["award", "fund"], lists: ["funds"] },
  ],
  memoranda: [
    { steps: ["parties", each, "id"], lists: organisations, kind: "organisation" },
    { steps: ["parties", each, "id"], lists: ["partnerships"], kind: "partnership" },
    { steps: ["parties", each, "id"], lists: ["sectors"], kind: "sector" },
    { steps: ["parties", each, "representedBy"], lists: organisations },
    { steps: ["fund"], lists: ["funds"] },
    { steps: ["signatories", each, "organisation"], lists: organisations },
    { steps: ["supersedes", each], lists: ["memoranda"] },
  ],
  actionPlans: [
    { steps: ["agreedBy", each], lists: holders },
    { steps: ["adoptedBy", each], lists: adopters },
  ],
  consultations: [{ steps: ["actionPlan"], lists: ["actionPlans"] }],
  programmes: [
    { steps: ["funder"], lists: organisations },
    { steps: ["knownOrganisations", each], lists: organisations },
    { steps: ["successors", each], lists: ["programmes"] },
  ],
  grants: [
    { steps: ["funder"], lists: organisations },
    { steps: ["lead"], lists: organisations },
    { steps: ["programme"], lists: ["programmes"] },
    { steps: ["members", each, "organisation"], lists: organisations },
  ],
  procurementRoutes: [{ steps: ["runsBeside"], lists: ["procurementRoutes"] }],
  mutuals: [
    { steps: ["organisation"], lists: organisations },
    { steps: ["host"], lists: organisations },
    { steps: ["applicants", each, "organisation"], lists: organisations },
    { steps: ["contract", "commissioner"], lists: organisations },
    { steps: ["contract", "procurementRoute"], lists: ["procurementRoutes"] },
    { steps: ["contracts", each, "commissioner"], lists: organisations },
    { steps: ["contracts", each, "procurementRoute"], lists: ["procurementRoutes"] },
    { steps: ["supports", each, "fund"], lists: ["funds"] },
  ],
  grantSchemes: [
    { steps: ["funder"], lists: organisations },
    { steps: ["fund"], lists: ["funds"] },
  ],
};

/** Finds ids that two entities share. */
export function checkIds(portfolio: Portfolio): readonly PortfolioRuleFinding[] {
  const seen = new Set<string>();
  const repeated: { readonly id: string; readonly path: FindingPath }[] = [];
  for (const list of portfolioLists) {
    portfolio[list]?.forEach(({ id }, index) => {
      if (seen.has(id)) repeated.push({ id, path: [list, index, "id"] });
      seen.add(id);
    });
  }
  if (repeated.length === 0) return [];
  const first = firstPlaces(portfolio, new Set(repeated.map(({ id }) => id)));
  return repeated.map(({ id, path }) =>
    finding(portfolioRules, "portfolio.id-twice", path, { id, first: first.get(id) ?? "" }),
  );
}

/** Where each of the ids stands first. */
function firstPlaces(portfolio: Portfolio, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const list of portfolioLists) {
    portfolio[list]?.forEach(({ id }, index) => {
      if (ids.has(id) && !places.has(id)) places.set(id, formatPath([list, index]));
    });
  }
  return places;
}

/** Finds ids that name nothing in the portfolio. */
export function checkReferences(portfolio: Portfolio): readonly PortfolioRuleFinding[] {
  const known = new Map<PortfolioList, ReadonlySet<string>>();
  const found: PortfolioRuleFinding[] = [];
  const path: (string | number)[] = [];

  function isKnown(id: string, lists: readonly PortfolioList[]): boolean {
    for (const list of lists) if (idsOf(list).has(id)) return true;
    return false;
  }

  /** The ids of a list, collected when it is first looked into: few are, and never the longest. */
  function idsOf(list: PortfolioList): ReadonlySet<string> {
    const ids = known.get(list) ?? new Set(portfolio[list]?.map(({ id }) => id));
    known.set(list, ids);
    return ids;
  }

  function follow(value: unknown, link: Link, taken: number): void {
    const { steps, lists, kind } = link;
    const step = steps[taken];
    if (value === undefined) return;
    if (step === undefined) {
      const id = value as string;
      if (!isKnown(id, lists))
        found.push(
          finding(portfolioRules, "portfolio.reference-unknown", [...path], { id, lists }),
        );
      return;
    }
    if (step === each) {
      const parts = value as readonly unknown[];
      for (let index = 0; index < parts.length; index++) {
        path.push(index);
        follow(parts[index], link, taken + 1);
        path.pop();
      }
      return;
    }
    const holder = value as Readonly<Record<string, unknown>>;
    if (kind !== undefined && taken === steps.length - 1 && holder.kind !== kind) return;
    path.push(step);
    follow(holder[step], link, taken + 1);
    path.pop();
  }

  for (const list of portfolioLists) {
    const own = links[list] ?? [];
    path.push(list);
    portfolio[list]?.forEach((entity, index) => {
      path.push(index);
      for (const link of own) follow(entity, link, 0);
      path.pop();
    });
    path.pop();
  }
  return found;
}
