import { deepFreeze } from "../deepFreeze.ts";
import { textFaults } from "./textFaults.ts";

/**
 * Text that is not valid JSON, or names a key twice.
 *
 * @category Invalid data
 */
export interface InvalidText {
  /** The fault, in a few words. */
  readonly name: string;
  /** The text, as {@link readJson} takes it. */
  readonly text: string;
  /** The rule that it breaks. */
  readonly rule: "json.syntax" | "json.repeated-key";
  /** The line on which the fault lies, from 1. */
  readonly line: number;
  /** The column at which it lies, from 1. */
  readonly column: number;
}

/**
 * Text that never reaches a schema, because it is not JSON or names a key twice, with the place of the
 * fault.
 *
 * @category Invalid data
 * @example
 * ```ts
 * import { fundSchema, readJson } from "concordat";
 * import { invalidTexts } from "concordat/fixtures";
 *
 * const [first] = invalidTexts;
 * first?.name; // => "a comma after the last element"
 * const result = readJson(fundSchema, first?.text ?? "");
 * !result.ok && result.problems.map(({ rule }) => rule); // => ["json.syntax"]
 * ```
 */
export const invalidTexts: readonly InvalidText[] = /* @__PURE__ */ (() =>
  deepFreeze(
    textFaults.map(({ name, text, rule, line, column }) => ({ name, text, rule, line, column })),
  ))();
