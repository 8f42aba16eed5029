import type { NoValues } from "../../finding/FailureTable.ts";
import { quotedKey } from "../../finding/formatFindings.ts";
import type { Rule } from "../../finding/Rule.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";

/**
 * The values of a problem about a limit.
 *
 * @category Schemas
 */
export interface ReadLimitPassed {
  /** The limit that was exceeded. */
  readonly limit: number;
}

/**
 * The values of a problem in a JSON text.
 *
 * @category Schemas
 */
export interface PlaceInText {
  /** The line of the problem, from 1. */
  readonly line: number;
  /** The column of the problem, from 1. */
  readonly column: number;
}

/**
 * The values of a problem with the form of a value.
 *
 * @category Schemas
 */
export interface ExpectedHere {
  /** The form that was expected: a type, a list of allowed values, a pattern or a limit. */
  readonly expected: string;
}

/**
 * The values of a problem with an unknown key.
 *
 * @category Schemas
 */
export interface UnknownKeys {
  /** The key that is not known, alone, cut to 100 characters; the path has the whole of it. */
  readonly keys: readonly string[];
}

/**
 * The rules about the form of data of unknown origin, with the values of a problem of each. Data is plain
 * JSON of bounded size (`input.…`), text is JSON (`json.…`), and both have the form that a schema expects
 * (`schema.…`).
 *
 * @category Schemas
 */
export interface ReadRules {
  /** Data is plain: no getters, proxies, instances of classes or hidden keys. */
  readonly "input.not-plain": NoValues;
  /** Data to be read is in its JSON form: an amount is an object of two strings, not a {@link Money}. */
  readonly "input.not-json-form": NoValues;
  /** A value made in code is the value, not its JSON form: an amount is a {@link Money}. */
  readonly "input.json-form": ExpectedHere;
  /** Data consists of strings, finite numbers, true, false, null, arrays and objects. */
  readonly "input.not-json": NoValues;
  /** An array has an element at every position and nothing else. */
  readonly "input.sparse-list": NoValues;
  /** Data does not contain itself. */
  readonly "input.cycle": NoValues;
  /** Data is nested within the limit. */
  readonly "input.too-deep": ReadLimitPassed;
  /** Data holds no more values than the limit. */
  readonly "input.too-many-values": ReadLimitPassed;
  /** An array is no longer than the limit. */
  readonly "input.list-too-long": ReadLimitPassed;
  /** An object has no more keys than the limit. */
  readonly "input.too-many-keys": ReadLimitPassed;
  /** A string is no longer than the limit. */
  readonly "input.text-too-long": ReadLimitPassed;
  /** A key is no longer than the limit. */
  readonly "input.key-too-long": ReadLimitPassed;
  /** Data has fewer problems than are reported. */
  readonly "input.too-many-problems": ReadLimitPassed;
  /** Text is JSON. */
  readonly "json.syntax": PlaceInText;
  /** A JSON text is no longer than the limit. */
  readonly "json.too-long": ReadLimitPassed;
  /** No key stands twice in an object. */
  readonly "json.repeated-key": PlaceInText;
  /** A required value is given. */
  readonly "schema.missing": ExpectedHere;
  /** A value is of the expected type. */
  readonly "schema.type": ExpectedHere;
  /** Every key is known. */
  readonly "schema.unknown-key": UnknownKeys;
  /** A value is one of those that are allowed. */
  readonly "schema.not-allowed": ExpectedHere;
  /** A number, array or string is large enough. */
  readonly "schema.too-small": ExpectedHere;
  /** A number, array or string is small enough. */
  readonly "schema.too-large": ExpectedHere;
  /** A string has the expected form. */
  readonly "schema.pattern": ExpectedHere;
  /** A value matches one of the forms that are allowed. */
  readonly "schema.no-match": NoValues;
  /** Data under "extensions" is nested within the limit. */
  readonly "extensions.too-deep": ReadLimitPassed;
  /** Data under "extensions" has no key "__proto__", which could not be kept. */
  readonly "extensions.reserved-key": NoValues;
}

/**
 * The id of a rule of reading.
 *
 * @category Schemas
 */
export type ReadRuleId = keyof ReadRules;

/** The ids of the rules about limits. */
export type LimitRuleId = {
  [Id in ReadRuleId]: ReadRules[Id] extends ReadLimitPassed ? Id : never;
}[ReadRuleId];

/** Makes a rule of reading: data that breaks it is not read. */
function refused<Values extends object>(
  title: string,
  message: (values: Values) => string,
): Pick<Rule<string, Values>, "title" | "refuses" | "message"> {
  return { title, refuses: true, message };
}

const place = ({ line, column }: PlaceInText): string => `line ${line}, column ${column}`;

/**
 * The rules about the form of data of unknown origin, by id. A {@link Problem} names one of them, or the
 * code of a value that cannot exist, such as `date.not-in-calendar`.
 *
 * @category Schemas
 * @example
 * ```ts
 * import { readRules } from "concordat";
 *
 * readRules["input.cycle"].title; // => "Data does not contain itself"
 * ```
 */
export const readRules: RuleTable<ReadRules> = /* @__PURE__ */ ruleTable<ReadRules>(
  { document: "concordat: reading", evidence: "inference" },
  {
    "input.not-plain": refused(
      "Data is plain: no getters, proxies, instances of classes or hidden keys",
      () =>
        "This is not plain data: use only what JSON.parse can return, without classes, getters or symbols.",
    ),
    "input.not-json-form": refused(
      "Data to be read is in its JSON form",
      () =>
        "This is a value made in code, not its JSON form: check it with validate(), or write it with writeJson().",
    ),
    "input.json-form": refused(
      "A value made in code is the value, not its JSON form",
      ({ expected }) =>
        `Expected ${expected}, and this is its JSON form: read the data with read() or readJson(), and use the value that they return.`,
    ),
    "input.not-json": refused(
      "Data consists of strings, finite numbers, true, false, null, arrays and objects",
      () =>
        "JSON cannot hold this: use a string, a finite number, a boolean, an array or an object, or leave it out.",
    ),
    "input.sparse-list": refused(
      "An array has an element at every position and nothing else",
      () =>
        "This array has gaps or extra keys: give an element at every position, and nothing else.",
    ),
    "input.cycle": refused(
      "Data does not contain itself",
      () => "This contains itself: refer to it by its id instead.",
    ),
    "input.too-deep": refused(
      "Data is nested within the limit",
      ({ limit }) =>
        `This is nested deeper than the limit of ${limit}: flatten it, or raise the limit "depth".`,
    ),
    "input.too-many-values": refused(
      "Data holds no more values than the limit",
      ({ limit }) =>
        `The data has more values than the limit of ${limit}: read it in parts, or raise the limit "values".`,
    ),
    "input.list-too-long": refused(
      "An array is no longer than the limit",
      ({ limit }) =>
        `This array has more elements than the limit of ${limit}: read it in parts, or raise the limit "listLength".`,
    ),
    "input.too-many-keys": refused(
      "An object has no more keys than the limit",
      ({ limit }) =>
        `This object has more keys than the limit of ${limit}: make it an array, or raise the limit "keyCount".`,
    ),
    "input.text-too-long": refused(
      "A string is no longer than the limit",
      ({ limit }) =>
        `This string is longer than the limit of ${limit}: shorten it, or raise the limit "textLength".`,
    ),
    "input.key-too-long": refused(
      "A key is no longer than the limit",
      ({ limit }) =>
        `A key here is longer than the limit of ${limit}: shorten it, or raise the limit "keyLength".`,
    ),
    "input.too-many-problems": refused(
      "Data has fewer problems than are reported",
      ({ limit }) =>
        `Reading stopped at the limit of ${limit}: correct the problems listed, then read again.`,
    ),
    "json.syntax": refused(
      "Text is JSON",
      (values) =>
        `This stops being JSON at ${place(values)}: check the commas, quotes and brackets there.`,
    ),
    "json.too-long": refused(
      "A JSON text is no longer than the limit",
      ({ limit }) =>
        `The JSON text is longer than the limit of ${limit}: read it in parts, or raise the limit "jsonLength".`,
    ),
    "json.repeated-key": refused(
      "No key stands twice in an object",
      (values) =>
        `A key stands twice in one object, the second time at ${place(values)}: remove one of the two.`,
    ),
    "schema.missing": refused(
      "A required value is given",
      ({ expected }) => `This is missing: give ${expected}.`,
    ),
    "schema.type": refused(
      "A value is of the expected type",
      ({ expected }) => `Expected ${expected} here.`,
    ),
    "schema.unknown-key": refused(
      "Every key is known",
      ({ keys }) =>
        `The key ${keys.map(quotedKey)} is not expected here: correct it, or remove it. Your own data goes under "extensions".`,
    ),
    "schema.not-allowed": refused(
      "A value is one of those that are allowed",
      ({ expected }) => `This is not allowed here: use ${expected}.`,
    ),
    "schema.too-small": refused(
      "A number, array or string is large enough",
      ({ expected }) => `This is too small or too short: use ${expected}.`,
    ),
    "schema.too-large": refused(
      "A number, array or string is small enough",
      ({ expected }) => `This is too large or too long: use ${expected}.`,
    ),
    "schema.pattern": refused(
      "A string has the expected form",
      ({ expected }) => `This does not have the expected form: ${expected}.`,
    ),
    "schema.no-match": refused(
      "A value matches one of the forms that are allowed",
      () => "This has none of the forms that are allowed here.",
    ),
    "extensions.too-deep": refused(
      'Data under "extensions" is nested within the limit',
      ({ limit }) => `This is nested deeper than the limit of ${limit}: flatten it.`,
    ),
    "extensions.reserved-key": refused(
      'Data under "extensions" has no key "__proto__"',
      () => 'The key "__proto__" cannot be kept: give it another name.',
    ),
  },
);
