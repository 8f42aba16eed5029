import { refuseNonObject } from "../../finding/refuseWrongType.ts";
import { readFailure } from "./readFailures.ts";

/**
 * The limits of `read`, `readJson`, `validate` and `writeJson`, so that nobody can exhaust the time or memory of a program by
 * sending it data. Each is a number of at least 1; a fraction is dropped. `Infinity` lifts any limit except
 * that on depth.
 *
 * @category Schemas
 * @example
 * ```ts
 * import { portfolioSchema, readJson } from "concordat";
 *
 * const result = readJson(portfolioSchema, '{ "funds": [{ "id": "a", "name": "A" }] }', { depth: 2 });
 * !result.ok && result.problems[0]?.rule; // => "input.too-deep"
 * ```
 */
export interface ReadLimits {
  /** The deepest nesting of arrays and objects: at most 1,000. */
  readonly depth: number;
  /**
   * The largest number of values in all. An array or object counts as one, in addition to the values in it.
   */
  readonly values: number;
  /** The largest number of elements of an array. */
  readonly listLength: number;
  /** The largest number of keys of an object. */
  readonly keyCount: number;
  /** The longest string, in UTF-16 units. */
  readonly textLength: number;
  /** The longest key, in UTF-16 units. */
  readonly keyLength: number;
  /** The longest JSON text that `readJson` takes and `writeJson` gives, in UTF-16 units. */
  readonly jsonLength: number;
  /** The largest number of problems that are reported; the last of them then says that reading stopped. */
  readonly problems: number;
}

/**
 * The default limits. They let through an array of a million small records, and stop data that would take
 * more than a few seconds.
 *
 * @category Schemas
 * @example
 * ```ts
 * import { defaultReadLimits } from "concordat";
 *
 * defaultReadLimits.listLength; // => 1000000
 * defaultReadLimits.problems; // => 1000
 * ```
 */
export const defaultReadLimits: ReadLimits = /* @__PURE__ */ Object.freeze({
  depth: 128,
  values: 4_000_000,
  listLength: 1_000_000,
  keyCount: 100_000,
  textLength: 1_000_000,
  keyLength: 1_000,
  jsonLength: 100_000_000,
  problems: 1_000,
});

/** The depth that a schema can follow without exhausting the stack. */
const deepest = 1_000;

/** Fills in the default for each limit that is omitted or `undefined`. */
export function limitsOf(given: Partial<ReadLimits>): ReadLimits {
  refuseNonObject("limits", given);
  const limits: { -readonly [Name in keyof ReadLimits]: number } = { ...defaultReadLimits };
  const own: Partial<ReadLimits> = { ...given };
  for (const name of Object.keys(limits) as (keyof ReadLimits)[]) {
    const limit = own[name];
    if (limit === undefined) continue;
    if (typeof limit !== "number" || !(limit >= 1))
      throw readFailure("read.invalid-limit", { limit: name });
    limits[name] = Math.floor(limit);
  }
  limits.depth = Math.min(limits.depth, deepest);
  return limits;
}
