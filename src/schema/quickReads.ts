import type { LongLists } from "./longLists.ts";

/** Stands for a value that a quick reading could not read; the full reading says why. */
export const notRead: unique symbol = Symbol("not read");

/** What a quick reading is about. */
export interface QuickReading {
  /** The lists that are empty only because their elements are still to be parsed. */
  readonly longLists: LongLists;
  /** How many of them have been read so far. */
  longListsRead: number;
  /** How many keys all objects have that were seen so far. */
  keys: number;
  /** The data belongs to the reader, who may turn it into the value; else the value is made anew. */
  readonly isOwned: boolean;
}

/** Reads a value as its schema would, or gives {@link notRead} where the schema must be asked. */
export type QuickRead = (value: unknown, reading: QuickReading) => unknown;

const known = /* @__PURE__ */ new WeakMap<object, QuickRead>();

/** Tells how a schema, or the transform of a codec, reads quickly, where its structure does not. */
export function readsQuickly<S extends object>(schema: S, read: QuickRead): S {
  known.set(schema, read);
  return schema;
}

/** How a schema reads quickly, if somebody has told. */
export function knownQuickRead(schema: object): QuickRead | undefined {
  return known.get(schema);
}

/** What a reader of the library makes of a value; whatever it throws, the full reading throws again. */
export function attempt<In>(read: (value: In) => unknown, value: In): unknown {
  try {
    return read(value);
  } catch {
    return notRead;
  }
}
