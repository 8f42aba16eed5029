import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { Organisation } from "../organisation/Organisation.ts";
import type { Wire } from "../schema/Wire.ts";

/* Wire forms that faults are made of. All ids begin with "fault-", so that no other entity has them. */

/** Pounds, from an amount in canonical form. */
export function pounds(amount: string): MoneyJson {
  return { amount, currency: "GBP" };
}

/** A figure of pounds whose words nobody could misread. */
export function poundsFigure(amount: string, qualifier: Qualifier = "exact"): Wire<Figure<Money>> {
  return { value: pounds(amount), qualifier, asStated: "as reported" };
}

/** A count whose words nobody could misread. */
export function countFigure(value: number, qualifier: Qualifier = "exact"): Wire<Figure<number>> {
  return { value, qualifier, asStated: "as reported" };
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

/** A copy without some of its keys. */
export function without<T extends object, K extends keyof T>(
  json: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const copy: Partial<T> = { ...json };
  for (const key of keys) delete copy[key];
  return copy as Omit<T, K>;
}

/** The change that takes some properties away. */
export function omitted(...keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}
