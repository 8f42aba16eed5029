import type * as z from "zod";
import type { LongLists } from "./longLists.ts";

/** Returned for a value that a quick reading could not read; the full reading says why. */
export const notRead: unique symbol = Symbol("not read");

/** The state of a quick reading. */
export interface QuickReading {
  /** The arrays that are empty only because their elements have not been parsed yet. */
  readonly longLists: LongLists;
  /** The number of long arrays that have been read so far. */
  longListsRead: number;
  /** The number of keys of all objects seen so far. */
  keys: number;
  /**
   * Whether the reader owns the data and may change it into the value; otherwise the value is made anew.
   */
  readonly isOwned: boolean;
}

/** Reads a value as its schema would, or returns {@link notRead} where the schema must decide. */
export type QuickRead = (value: unknown, reading: QuickReading) => unknown;

const known = /* @__PURE__ */ new WeakMap<object, QuickRead>();

/** Registers how a schema reads quickly, where its structure does not show it. */
export function readsQuickly<S extends object>(schema: S, read: QuickRead): S {
  known.set(schema, read);
  return schema;
}

/** The schema from which a codec goes on, and its function for the value that was read. */
export interface Conversion {
  readonly from: z.core.$ZodType;
  readonly make: (value: never) => unknown;
}

const conversions = /* @__PURE__ */ new WeakMap<object, Conversion>();

/** Registers the function by which a codec goes on from the value of another schema. */
export function convertsQuickly<C extends z.ZodCodec, From>(
  codec: C,
  from: z.ZodType<From>,
  make: (value: From) => unknown,
): C {
  // Registered for its transform, which a refined copy of the codec shares.
  conversions.set(codec._zod.def.transform, { from, make });
  return codec;
}

/** The conversion registered for the transform of a codec, if there is one. */
export function conversionOf(transform: object): Conversion | undefined {
  return conversions.get(transform);
}

/** The quick reading registered for a schema, if there is one. */
export function knownQuickRead(schema: object): QuickRead | undefined {
  return known.get(schema);
}

/** Calls a reader of the library. If it throws, the value is not read; the full reading throws again. */
export function attempt<In>(read: (value: In) => unknown, value: In): unknown {
  try {
    return read(value);
  } catch {
    return notRead;
  }
}
