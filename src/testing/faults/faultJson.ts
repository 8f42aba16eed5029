import type { Figure, Qualifier } from "../../figure/Figure.ts";
import type { Money, MoneyJson } from "../../money/Money.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import type { Partnership } from "../../partnership/Partnership.ts";
import type { FundingAggregate } from "../../portfolio/FundingAggregate.ts";
import type { Portfolio } from "../../portfolio/Portfolio.ts";
import type { Wire } from "../../schema/Wire.ts";

/* Wire forms that faults are made of. All ids begin with "fault-", so that no other entity has them. */

/** Pounds, from an amount in canonical form. */
export function pounds(amount: string): MoneyJson {
  return { amount, currency: "GBP" };
}

/** Euros, from an amount in canonical form. */
export function euros(amount: string): MoneyJson {
  return { amount, currency: "EUR" };
}

/** A figure whose words nobody could misread. */
export function figureOf<V>(
  value: V,
  qualifier: Qualifier = "exact",
): { value: V; qualifier: Qualifier; asStated: string } {
  return { value, qualifier, asStated: "as reported" };
}

/** A figure of pounds whose words nobody could misread. */
export function poundsFigure(amount: string, qualifier?: Qualifier): Wire<Figure<Money>> {
  return figureOf(pounds(amount), qualifier);
}

/** An organisation that a fault needs. */
export function organisation(
  id: string,
  parts: Partial<Wire<Organisation>> = {},
): Wire<Organisation> {
  return {
    id,
    kind: "voluntary-organisation",
    names: [{ name: "Example Organisation" }],
    ...parts,
  };
}

/** A live partnership that a fault needs. */
export function partnership(parts: Partial<Wire<Partnership>> = {}): Wire<Partnership> {
  return {
    id: "fault-partnership",
    name: "Example Partnership",
    kind: "integrated-care-system",
    footprint: { name: "Exampleshire" },
    status: "live",
    ...parts,
  };
}

/** The change that puts entities, or cells, before all others of the same list. */
export function adding(
  lists: Partial<Wire<Portfolio> | Wire<FundingAggregate>>,
): (json: object) => object {
  return (json) => {
    const before = json as Readonly<Record<string, readonly unknown[]>>;
    const longer = Object.entries(lists as typeof before).map(
      ([list, added]) => [list, [...added, ...(before[list] ?? [])]] as const,
    );
    return { ...json, ...Object.fromEntries(longer) };
  };
}

/** The JSON with other values in some properties, without those that are then `undefined`. */
export function patched(json: object, ...changes: readonly object[]): object {
  const set = Object.entries(Object.assign({}, json, ...changes));
  return Object.fromEntries(set.filter(([, value]) => value !== undefined));
}

/** The change that takes some properties away: their names, with spaces between them. */
export function omitted(names: string): object {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, undefined]));
}
