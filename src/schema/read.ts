import type * as z from "zod";
import { unknownSource } from "./engine/plainSource.ts";
import { readQuickly } from "./engine/quickReaderOf.ts";
import { readInPieces } from "./engine/readInPieces.ts";
import { type PlainSurvey, surveyPlain } from "./engine/surveyPlain.ts";
import { unpolluted } from "./engine/unpolluted.ts";
import type { ReadResult } from "./problem/Problem.ts";
import { limitsOf, type ReadLimits } from "./problem/ReadLimits.ts";
import { refuseNonSchema } from "./refuseNonSchema.ts";

/**
 * Reads data of unknown origin with a schema; no data can make it throw. Data that is not plain (getters,
 * instances of classes, symbols, arrays with gaps) or exceeds a limit is refused with a problem `input.…`
 * before the schema, which works on a copy, sees any of it. A key whose value is `undefined` counts as
 * omitted.
 *
 * Problems name the place, the rule and the remedy, never the data itself, whatever an application has
 * configured in zod. In a browser, which cannot detect a proxy, its traps run; elsewhere they do not. What
 * other code has added to `Object.prototype` is not read.
 *
 * @param schema - a schema of this library, or any zod schema that works synchronously
 * @param input - the data; it is not changed
 * @param limits - limits other than those of {@link defaultReadLimits}
 * @returns the value, or the problems
 * @throws {@link DomainError} `read.invalid-limit` when a limit is not a number of at least 1
 * @category Schemas
 * @example
 * ```ts
 * import { fundSchema, read } from "concordat";
 *
 * const result = read(fundSchema, { id: "example-fund", name: "Example Fund", period: { start: "2011-04-31", end: "2012-03-31" } });
 * result.ok; // => false
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["date.not-in-calendar", "period.start"]]
 *
 * const hostile = read(fundSchema, { id: "example-fund", get name() { throw new Error("never called"); } });
 * !hostile.ok && hostile.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["input.not-plain", "name"]]
 * ```
 */
export function read<T>(
  schema: z.ZodType<T>,
  input: unknown,
  limits: Partial<ReadLimits> = {},
): ReadResult<T> {
  return unpolluted(() => {
    refuseNonSchema("schema", schema);
    const all = limitsOf(limits);
    return readSurveyed(schema, surveyPlain(input, all, unknownSource()), all);
  });
}

/** Reads data that has been surveyed, provided that it is plain. */
export function readSurveyed<T>(
  schema: z.ZodType<T>,
  { problems, plain, large }: PlainSurvey,
  limits: ReadLimits,
): ReadResult<T> {
  if (problems.length > 0) return { ok: false, problems };
  const quick = readQuickly(schema, plain, false);
  if (quick !== undefined) return { ok: true, value: quick.value };
  return readInPieces(schema, plain, large, limits.problems);
}
