import type * as z from "zod";
import { jsonFaultAt, repeatedKeyAt } from "./engine/jsonFaultAt.ts";
import { type LongList, parseOutline } from "./engine/longLists.ts";
import { parsedSource } from "./engine/plainSource.ts";
import { quickReaderOf, readQuickly } from "./engine/quickReaderOf.ts";
import { surveyJson } from "./engine/surveyJson.ts";
import { surveyPlain } from "./engine/surveyPlain.ts";
import { unpolluted } from "./engine/unpolluted.ts";
import { type Problem, problem, type ReadResult } from "./problem/Problem.ts";
import { limitsOf, type ReadLimits } from "./problem/ReadLimits.ts";
import type { ReadRuleId, ReadRules } from "./problem/readRules.ts";
import { readSurveyed } from "./read.ts";
import { refuseNonSchema } from "./refuseNonSchema.ts";

/**
 * Reads JSON text with a schema, as {@link read} reads data. Text that exceeds a limit is refused before it
 * is parsed. So is text in which a key stands twice in one object (rule `json.repeated-key`): a parser
 * would silently keep only one of them. A key `$schema` may stand at the root, for editors: it is left out of
 * the value.
 *
 * @param schema - a schema of this library, or any zod schema that works synchronously
 * @param text - the JSON text; a leading byte order mark is ignored
 * @param limits - limits other than those of {@link defaultReadLimits}
 * @returns the value, or the problems. For text that is not JSON there is one problem, of the rule
 * `json.syntax`, with the line and the column (both from 1) where it stops being JSON
 * @throws {@link DomainError} `read.invalid-limit` when a limit is not a number of at least 1
 * @category Schemas
 * @example
 * ```ts
 * import { fundSchema, readJson } from "concordat";
 *
 * const good = readJson(fundSchema, '{ "id": "example-fund", "name": "Example Fund" }');
 * good.ok && good.value.name; // => "Example Fund"
 * const bad = readJson(fundSchema, '{ "id": "example-fund",\n  name }');
 * !bad.ok && bad.problems[0]?.values; // => { line: 2, column: 3 }
 * ```
 */
export function readJson<T>(
  schema: z.ZodType<T>,
  text: string,
  limits: Partial<ReadLimits> = {},
): ReadResult<T> {
  return unpolluted(() => readText(schema, text, limitsOf(limits)));
}

function readText<T>(schema: z.ZodType<T>, text: string, all: ReadLimits): ReadResult<T> {
  refuseNonSchema("schema", schema);
  if (typeof text !== "string") return refused("input.not-json", {});
  if (!(text.length <= all.jsonLength)) {
    return refused("json.too-long", { limit: all.jsonLength });
  }
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { excess, keys, isSmall, longLists } = surveyJson(json, all);
  if (excess !== undefined) {
    const { rule, limit, at } = excess;
    // A repeated key was counted each time; the repetition is the fault to report.
    const repeatedAt = rule === "input.too-many-keys" ? repeatedKeyAt(json, at + 1) : at + 1;
    if (repeatedAt <= at) return refused("json.repeated-key", placeOf(json, repeatedAt));
    return refused(rule, { limit, ...placeOf(json, at) });
  }
  if (isSmall && quickReaderOf(schema) !== undefined) {
    const quick = readTextQuickly(schema, json, longLists);
    // If the data has fewer keys than the text, one of them is repeated.
    if (quick?.keys === keys) return { ok: true, value: quick.value };
  }
  // The quick reading has already turned part of the data into values.
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refused("json.syntax", placeOf(json, jsonFaultAt(json)));
  }
  const survey = surveyPlain(input, all, parsedSource);
  if (survey.problems.length === 0 && survey.keys < keys) {
    return refused("json.repeated-key", placeOf(json, repeatedKeyAt(json, json.length)));
  }
  const result = readSurveyed(schema, survey, all);
  if (result.ok || !result.problems.some(isSchemaKeyUnknown)) return result;
  const rest = withoutSchemaKey(input);
  return rest === undefined
    ? result
    : readSurveyed(schema, surveyPlain(rest, all, parsedSource), all);
}

const schemaKey = "$schema";

/**
 * Data without the key at its root that names a JSON Schema, as editors look for it; `undefined` where it
 * has none. A schema that knows the key reads it, so that it is only left out where it is refused.
 */
function withoutSchemaKey(input: unknown): object | undefined {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, schemaKey))
    return undefined;
  const { [schemaKey]: address, ...rest } = input as Readonly<Record<string, unknown>>;
  return typeof address === "string" ? rest : undefined;
}

function isSchemaKeyUnknown({ rule, path, values }: Problem): boolean {
  const isAtRoot = path.length === 0 || path[0] === schemaKey;
  return rule === "schema.unknown-key" && isAtRoot && values.keys?.includes(schemaKey) === true;
}

function readTextQuickly<T>(schema: z.ZodType<T>, json: string, lists: readonly LongList[]) {
  try {
    const { outline, longLists } = parseOutline(json, lists);
    const rest = withoutSchemaKey(outline);
    if (rest === undefined) return readQuickly(schema, outline, true, longLists);
    const whole = readQuickly(schema, outline, false, longLists);
    if (whole !== undefined) return whole;
    const quick = readQuickly(schema, rest, true, longLists);
    return quick && { value: quick.value, keys: quick.keys + 1 };
  } catch {
    return undefined;
  }
}

function refused<Id extends ReadRuleId>(id: Id, values: ReadRules[Id]): ReadResult<never> {
  return { ok: false, problems: [problem(id, [], values)] };
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
