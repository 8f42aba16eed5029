import type * as z from "zod";
import { jsonFaultAt } from "./jsonFaultAt.ts";
import { neutralMessage, type Problem, problem, problemsOf } from "./problems.ts";

/**
 * What reading gives: the value, or every reason why there is none.
 *
 * @typeParam T - what the schema parses to
 * @category Schemas
 */
export type ReadResult<T> =
  | {
      /** The data could be read. */
      readonly ok: true;
      /** What it holds. */
      readonly value: T;
    }
  | {
      /** The data could not be read. */
      readonly ok: false;
      /** Why: at least one problem, each with its place and rule. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads plain data, such as `JSON.parse` gives, with one of the library's schemas. The problems name
 * the place, the rule and the remedy; what an application has configured in zod (messages, locale)
 * does not change them.
 *
 * @param schema - a schema of this library, or any zod schema
 * @param input - the data; it is not changed
 * @returns the value, or the problems
 * @category Schemas
 * @example
 * ```ts
 * import { fundSchema, read } from "concordat";
 *
 * const result = read(fundSchema, { id: "example-fund", name: "Example Fund", period: { start: "2011-04-31", end: "2012-03-31" } });
 * result.ok; // => false
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["date.not-in-calendar", "period.start"]]
 * ```
 */
export function read<T>(schema: z.ZodType<T>, input: unknown): ReadResult<T> {
  const result = schema.safeParse(input, { error: neutralMessage });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}

/**
 * Reads JSON text with one of the library's schemas.
 *
 * @param schema - a schema of this library, or any zod schema
 * @param text - the JSON text; a leading byte order mark is passed over
 * @returns the value, or the problems; text that is not JSON gives one problem of rule `json.syntax`
 * with the line and column, both from 1, where it stops being JSON
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
export function readJson<T>(schema: z.ZodType<T>, text: string): ReadResult<T> {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { ok: false, problems: [syntaxProblem(json)] };
  }
  return read(schema, input);
}

function syntaxProblem(text: string): Problem {
  const before = text.slice(0, jsonFaultAt(text)).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return problem(
    "json.syntax",
    [],
    `Not JSON from line ${line}, column ${column}: check the commas, quotes and brackets there.`,
    { line, column },
  );
}
