import type * as fc from "fast-check";
import type * as z from "zod";
import type { Parts, Walk } from "./schemaWalk.ts";

/** The rules for a value that a walk of its schema cannot know. */
export interface Recipe<T> {
  /** All of it: for values whose wire form says nothing of their structure. */
  readonly whole?: () => fc.Arbitrary<T>;
  /** Arbitraries of single properties, in place of those that a walk makes. */
  readonly parts?: (walk: Walk) => Parts<T>;
  /** Properties that are made together, and what makes them. */
  readonly together?: readonly [keys: readonly (keyof T)[], make: () => fc.Arbitrary<Partial<T>>];
  /** Puts right what a check would object to. What it is given has passed no check of the schema yet. */
  readonly settle?: (value: T) => T;
}

/** A schema and its recipe, in a table of many. */
export type Entry = readonly [
  schema: z.core.$ZodType,
  recipe: Recipe<Readonly<Record<string, unknown>>>,
];

/** The recipe of one schema, typed by it. */
export function entry<T>(schema: z.ZodType<T>, recipe: Recipe<T>): Entry {
  return [schema, recipe as unknown as Entry[1]];
}

/** An object without the properties that are `undefined`. */
export function defined<T extends object>(
  value: { readonly [Key in keyof T]: T[Key] | undefined },
): T {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as T;
}

/** The first of those that have one key. */
export function distinct<T>(list: readonly T[], keyOf: (one: T) => unknown): T[] {
  return [...new Map([...list].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}
