import type * as z from "zod";
import { type FindingPath, finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { referencesOf } from "../schema/idOf.ts";
import { type Portfolio, portfolioSchema } from "./Portfolio.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";
import { type PortfolioRuleFinding, portfolioRules } from "./portfolioRules.ts";

/** Finds ids that two entities share. */
export function checkIds(portfolio: Portfolio): readonly PortfolioRuleFinding[] {
  const seen = new Map<string, PortfolioList>();
  const repeated: { readonly id: string; readonly path: FindingPath }[] = [];
  for (const list of portfolioLists) {
    portfolio[list]?.forEach(({ id }, index) => {
      const before = seen.get(id);
      // Of two awards with one id `checkAwards` says more: whether they are the same.
      if (before !== undefined && (before !== list || list !== "publishedAwards")) {
        repeated.push({ id, path: [list, index, "id"] });
      }
      if (before === undefined) seen.set(id, list);
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

/** Finds ids that name nothing in the portfolio, or nothing of the right kind. */
export function checkReferences(
  portfolio: Portfolio,
  isPartial: boolean,
): readonly PortfolioRuleFinding[] {
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
      if (isKnown(id, lists) || (isPartial && !isKnown(id, portfolioLists))) return;
      found.push(finding(portfolioRules, "portfolio.reference-unknown", [...path], { id, lists }));
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
    const own = linksOf(list);
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

/** Stands in the steps of a {@link Link} for every element of a list. */
export const each: unique symbol = Symbol("each");

type Steps = readonly (string | typeof each)[];

/** Where an entity names others, and in which lists of the portfolio they may stand. */
export interface Link {
  readonly steps: Steps;
  readonly lists: readonly PortfolioList[];
  /** The `kind` of what holds the id for which this applies; any if there is none. */
  readonly kind: string | undefined;
}

const byList = /* @__PURE__ */ new Map<string, readonly Link[]>();

/** Every place where an entity of a list names others, as the schemas say: found when first asked for. */
export function linksOf(list: PortfolioList): readonly Link[] {
  if (byList.size === 0) {
    const all = linksIn(portfolioSchema);
    for (const key of portfolioLists) {
      const own = all.filter(({ steps }) => steps[0] === key);
      // After the key of the list and the place in it; all of one shape, which is faster to follow.
      byList.set(
        key,
        own.map(({ steps, lists, kind }) => ({ steps: steps.slice(2), lists, kind })),
      );
    }
  }
  return byList.get(list) ?? [];
}

function linksIn(schema: z.core.$ZodType, steps: Steps = []): readonly Link[] {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "readonly":
    case "optional":
      return linksIn(def.innerType, steps);
    case "lazy":
      return linksIn((schema as z.core.$ZodLazy)._zod.innerType, steps);
    case "array":
      return linksIn(def.element, [...steps, each]);
    case "object":
      return Object.entries(def.shape).flatMap(([key, part]) => linksIn(part, [...steps, key]));
    case "union":
      return def.options.flatMap((option) => linksIn(option, steps));
    case "pipe":
      return linksIn(def.out, steps);
    default:
      return referencesOf(schema).map(({ lists, kind }) => ({ steps, lists, kind }));
  }
}
