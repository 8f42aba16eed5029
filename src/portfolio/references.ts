import { finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";
import { idTwice, type PortfolioRuleFinding, referenceUnknown } from "./portfolioRules.ts";

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
  const places = new Map<string, readonly [PortfolioList, number]>();
  const found: PortfolioRuleFinding[] = [];
  for (const list of portfolioLists) {
    for (const [index, { id }] of (portfolio[list] ?? []).entries()) {
      const first = places.get(id);
      if (first === undefined) places.set(id, [list, index]);
      else found.push(finding(idTwice, [list, index, "id"], { id, first: formatPath(first) }));
    }
  }
  return found;
}

/** Finds ids that name nothing in the portfolio. */
export function checkReferences(portfolio: Portfolio): readonly PortfolioRuleFinding[] {
  const known = new Map(
    portfolioLists.map((list) => [list, new Set((portfolio[list] ?? []).map(({ id }) => id))]),
  );
  const found: PortfolioRuleFinding[] = [];
  const path: (string | number)[] = [];

  function follow(value: unknown, link: Link, taken: number): void {
    const { steps, lists, kind } = link;
    const step = steps[taken];
    if (value === undefined) return;
    if (step === undefined) {
      if (lists.some((list) => known.get(list)?.has(value as string))) return;
      found.push(finding(referenceUnknown, [...path], { id: value as string, lists }));
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
    const entities = portfolio[list] ?? [];
    for (let index = 0; index < entities.length; index++) {
      path.push(list, index);
      for (const link of links[list] ?? []) follow(entities[index], link, 0);
      path.length = 0;
    }
  }
  return found;
}
