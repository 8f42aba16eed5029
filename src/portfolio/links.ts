import type * as z from "zod";
import { referencesOf } from "../schema/idOf.ts";
import { type PortfolioList, portfolioLists } from "./Portfolio.ts";
import { portfolioSchema } from "./portfolioSchema.ts";

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
