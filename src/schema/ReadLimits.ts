import { readFailure } from "./readFailures.ts";

/**
 * How much `read` and `readJson` take before they refuse, so that nobody can make a program run out of
 * time or memory by sending it data. Each is a number of at least 1, of which a fraction is omitted;
 * `Infinity` lifts any limit but that of depth.
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
  /** How many lists and objects may stand inside one another: at most 1,000. */
  readonly depth: number;
  /** How many values there may be in all; lists and objects count as one each, beside what they hold. */
  readonly values: number;
  /** How many elements a list may have. */
  readonly listLength: number;
  /** How many keys an object may have. */
  readonly keyCount: number;
  /** How many UTF-16 units a text may have. */
  readonly textLength: number;
  /** How many UTF-16 units a key may have. */
  readonly keyLength: number;
  /** How many UTF-16 units the JSON text that `readJson` takes may have. */
  readonly jsonLength: number;
  /** How many problems are reported; the last of so many says that reading stopped there. */
  readonly problems: number;
}

/**
 * The limits where none are given. They let through every list of a million small records, and stop
 * what would take more than some seconds.
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

/** What a schema can follow without exhausting the stack. */
const deepest = 1_000;

/** All limits, where some are given; one that is `undefined` is not. */
export function limitsOf(given: Partial<ReadLimits>): ReadLimits {
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
