import type * as z from "zod";
import { refuseNonObject } from "../finding/refuseWrongType.ts";
import { unpolluted } from "./engine/unpolluted.ts";
import { type Problem, problem } from "./problem/Problem.ts";
import { limitsOf, type ReadLimits } from "./problem/ReadLimits.ts";
import { readFailure } from "./problem/readFailures.ts";
import { readBack } from "./validate.ts";

/**
 * How {@link writeJson} writes, and limits other than those of {@link defaultReadLimits}.
 *
 * @category Schemas
 */
export interface WriteOptions extends Partial<ReadLimits> {
  /** By how many spaces the text is indented, 1 to 10; one line if omitted. */
  readonly indent?: number;
}

/**
 * The result of writing: the JSON text, or the reasons why there is none.
 *
 * @category Schemas
 */
export type WriteResult =
  | {
      /** The value was written. */
      readonly ok: true;
      /** The JSON text, which `readJson` reads. */
      readonly text: string;
    }
  | {
      /** The value cannot be written. */
      readonly ok: false;
      /** At least one problem, each with its path and rule. */
      readonly problems: readonly Problem[];
    };

/**
 * Writes a value made in code, or one that was read, as JSON text. {@link readJson} reads an equal value from
 * what it writes. A value that could not be read back is not written: the problems are those of
 * {@link validate}.
 *
 * Equal values have equal text. Keys are in the order of the schema, whatever their order in the value;
 * those under `extensions` keep their own. A key whose value is `undefined` is omitted.
 *
 * @param schema - a schema, as {@link validate} takes it
 * @param value - the value; it is not changed
 * @param options - the indentation, and other limits; give {@link readJson} the same limits
 * @returns the text, or the problems
 * @throws {@link DomainError} `read.invalid-limit` when a limit or the indentation is not a number of at
 * least 1
 * @category Schemas
 * @example
 * ```ts
 * import { type Fund, fundSchema, Money, readJson, writeJson } from "concordat";
 *
 * const fund: Fund = {
 *   name: "Example Fund",
 *   id: "example-fund",
 *   total: { value: Money.of("5000", "GBP"), qualifier: "exact", asStated: "£5,000" },
 * };
 * const written = writeJson(fundSchema, fund);
 * written.ok && written.text; // => '{"id":"example-fund","name":"Example Fund","total":{"value":{"amount":"5000.00","currency":"GBP"},"qualifier":"exact","asStated":"£5,000"}}'
 * const back = written.ok && readJson(fundSchema, written.text);
 * back && back.ok && back.value.total?.value.format(); // => "£5,000.00"
 *
 * const nameless = writeJson(fundSchema, { ...fund, name: "" });
 * !nameless.ok && nameless.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.pattern", "name"]]
 * ```
 */
export function writeJson<T>(
  schema: z.ZodType<T>,
  value: NoInfer<T>,
  options: WriteOptions = {},
): WriteResult {
  return unpolluted(() => written(schema, value, options));
}

function written<T>(schema: z.ZodType<T>, value: T, options: WriteOptions): WriteResult {
  refuseNonObject("options", options);
  const { indent, ...own } = { ...options };
  const limits = limitsOf(own);
  if (indent !== undefined && !(typeof indent === "number" && indent >= 1)) {
    throw readFailure("read.invalid-limit", { limit: "indent" });
  }
  const result = readBack(schema, value, limits);
  if (!result.ok) return result;
  const text = textOf(result.value, indent);
  if (text !== undefined && text.length <= limits.jsonLength) return { ok: true, text };
  return { ok: false, problems: [problem("json.too-long", [], { limit: limits.jsonLength })] };
}

/** The text of a value that was read, which has its keys in order; `undefined` beyond the longest string. */
function textOf(value: unknown, indent: number | undefined): string | undefined {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch {
    return undefined;
  }
}
