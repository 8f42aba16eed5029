import type { NoValues } from "../finding/FailureTable.ts";
import { formatPath } from "../finding/formatFindings.ts";
import type { Rule } from "../finding/Rule.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";

/**
 * What a problem of a limit carries.
 *
 * @category Schemas
 */
export interface ReadLimitPassed {
  /** The limit that was passed. */
  readonly limit: number;
}

/**
 * What a problem of a JSON text carries.
 *
 * @category Schemas
 */
export interface PlaceInText {
  /** The line where it lies, from 1. */
  readonly line: number;
  /** The column where it lies, from 1. */
  readonly column: number;
}

/**
 * What a problem of a value that has another form carries.
 *
 * @category Schemas
 */
export interface ExpectedHere {
  /** What was expected there: a type, a list of allowed values, a pattern or a limit. */
  readonly expected: string;
}

/**
 * What a problem of keys that are not known carries.
 *
 * @category Schemas
 */
export interface UnknownKeys {
  /** The keys that are not known there: the first hundred, cut to 100 characters each. */
  readonly keys: readonly string[];
}

/**
 * The rules that data of unknown origin has to keep before anybody asks what it says, with the values
 * that a problem of each carries: that it is plain JSON of bounded size (`input.…`), that text is JSON
 * (`json.…`) and that it has the form that a schema wants (`schema.…`).
 *
 * @category Schemas
 */
export interface ReadRules {
  /** Data is plain: no getters, proxies, instances of classes or hidden keys. */
  readonly "input.not-plain": NoValues;
  /** Data is text, finite numbers, true, false, null, lists and objects. */
  readonly "input.not-json": NoValues;
  /** A list has an element at every position and nothing else. */
  readonly "input.sparse-list": NoValues;
  /** Data does not hold itself. */
  readonly "input.cycle": NoValues;
  /** Data is nested within the limit. */
  readonly "input.too-deep": ReadLimitPassed;
  /** Data holds no more values than the limit. */
  readonly "input.too-many-values": ReadLimitPassed;
  /** A list is no longer than the limit. */
  readonly "input.list-too-long": ReadLimitPassed;
  /** An object has no more keys than the limit. */
  readonly "input.too-many-keys": ReadLimitPassed;
  /** A text is no longer than the limit. */
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
  /** What is required is there. */
  readonly "schema.missing": ExpectedHere;
  /** A value is of the kind that is wanted. */
  readonly "schema.type": ExpectedHere;
  /** Every key is known. */
  readonly "schema.unknown-key": UnknownKeys;
  /** A value is among those that are allowed. */
  readonly "schema.not-allowed": ExpectedHere;
  /** A number, list or text is large enough. */
  readonly "schema.too-small": ExpectedHere;
  /** A number, list or text is small enough. */
  readonly "schema.too-large": ExpectedHere;
  /** A text is of the form that is wanted. */
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

/** The rules of a limit that was passed. */
export type LimitRuleId = {
  [Id in ReadRuleId]: ReadRules[Id] extends ReadLimitPassed ? Id : never;
}[ReadRuleId];

function unknownKeys({ keys }: UnknownKeys): string {
  const written = keys.slice(0, 5).map((key) => formatPath([key]));
  const more = keys.length > 5 ? ` and ${keys.length > 99 ? "many" : keys.length - 5} more` : "";
  return `Not known here: ${written.join(", ")}${more}. Remove, or put data of your own under "extensions".`;
}

/** What all these rules have in common: data that breaks one of them is not read. */
function refused<Values extends object>(
  title: string,
  message: (values: Values) => string,
): Pick<Rule<string, Values>, "title" | "refuses" | "message"> {
  return { title, refuses: true, message };
}

const place = ({ line, column }: PlaceInText): string => `line ${line}, column ${column}`;

/**
 * The rules that data of unknown origin has to keep, by id. A {@link Problem} names one of them, or the
 * rule of a value that cannot exist, such as `date.not-in-calendar`.
 *
 * @category Schemas
 * @example
 * ```ts
 * import { readRules } from "concordat";
 *
 * readRules["input.cycle"].title; // => "Data does not hold itself"
 * ```
 */
export const readRules: RuleTable<ReadRules> = /* @__PURE__ */ ruleTable<ReadRules>(
  { document: "concordat: reading", evidence: "inference" },
  {
    "input.not-plain": refused(
      "Data is plain: no getters, proxies, instances of classes or hidden keys",
      () => "Not plain data: give what JSON.parse gives, without classes, getters and symbols.",
    ),
    "input.not-json": refused(
      "Data is text, finite numbers, true, false, null, lists and objects",
      () =>
        "Not JSON: give text, a finite number, a truth value, a list or an object, or leave it away.",
    ),
    "input.sparse-list": refused(
      "A list has an element at every position and nothing else",
      () =>
        "A list with gaps or with keys of its own: give an element at every position, and no more.",
    ),
    "input.cycle": refused(
      "Data does not hold itself",
      () => "Holds itself: name what is meant by its id instead.",
    ),
    "input.too-deep": refused(
      "Data is nested within the limit",
      ({ limit }) =>
        `Nested more than ${limit} levels deep: flatten it, or raise the limit "depth".`,
    ),
    "input.too-many-values": refused(
      "Data holds no more values than the limit",
      ({ limit }) => `More than ${limit} values: read it in parts, or raise the limit "values".`,
    ),
    "input.list-too-long": refused(
      "A list is no longer than the limit",
      ({ limit }) =>
        `More than ${limit} elements: read it in parts, or raise the limit "listLength".`,
    ),
    "input.too-many-keys": refused(
      "An object has no more keys than the limit",
      ({ limit }) => `More than ${limit} keys: make it a list, or raise the limit "keyCount".`,
    ),
    "input.text-too-long": refused(
      "A text is no longer than the limit",
      ({ limit }) => `A text of more than ${limit} characters: shorten it.`,
    ),
    "input.key-too-long": refused(
      "A key is no longer than the limit",
      ({ limit }) => `A key of more than ${limit} characters: shorten it.`,
    ),
    "input.too-many-problems": refused(
      "Data has fewer problems than are reported",
      ({ limit }) => `Reading stopped at ${limit} problems: mend those before, then read again.`,
    ),
    "json.syntax": refused(
      "Text is JSON",
      (values) => `Not JSON from ${place(values)}: check the commas, quotes and brackets there.`,
    ),
    "json.too-long": refused(
      "A JSON text is no longer than the limit",
      ({ limit }) =>
        `More than ${limit} characters: read it in parts, or raise the limit "jsonLength".`,
    ),
    "json.repeated-key": refused(
      "No key stands twice in an object",
      (values) => `At ${place(values)} a key stands twice in one object: remove one of the two.`,
    ),
    "schema.missing": refused(
      "What is required is there",
      ({ expected }) => `Missing: ${expected} is required here.`,
    ),
    "schema.type": refused(
      "A value is of the kind that is wanted",
      ({ expected }) => `Of the wrong kind: give ${expected}.`,
    ),
    "schema.unknown-key": refused("Every key is known", unknownKeys),
    "schema.not-allowed": refused(
      "A value is among those that are allowed",
      ({ expected }) => `Not allowed: give ${expected}.`,
    ),
    "schema.too-small": refused(
      "A number, list or text is large enough",
      ({ expected }) => `Too small or too few: ${expected}.`,
    ),
    "schema.too-large": refused(
      "A number, list or text is small enough",
      ({ expected }) => `Too large or too many: ${expected}.`,
    ),
    "schema.pattern": refused(
      "A text is of the form that is wanted",
      ({ expected }) => `Not of the form that is wanted here: ${expected}.`,
    ),
    "schema.no-match": refused(
      "A value matches one of the forms that are allowed",
      () => "Matches none of the forms that are allowed here.",
    ),
    "extensions.too-deep": refused(
      'Data under "extensions" is nested within the limit',
      ({ limit }) => `Nested more than ${limit} levels deep: flatten it.`,
    ),
    "extensions.reserved-key": refused(
      'Data under "extensions" has no key "__proto__"',
      () => 'A key "__proto__" cannot be kept: give it another name.',
    ),
  },
);
