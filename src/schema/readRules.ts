import { formatPath } from "../finding/formatFindings.ts";
import type { NoValues } from "../finding/NoValues.ts";
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
    "input.not-plain": {
      title: "Data is plain: no getters, proxies, instances of classes or hidden keys",
      severity: "error",
      refuses: true,
      message: () =>
        "Not plain data: give what JSON.parse gives, without classes, getters and symbols.",
    },
    "input.not-json": {
      title: "Data is text, finite numbers, true, false, null, lists and objects",
      severity: "error",
      refuses: true,
      message: () =>
        "Not JSON: give text, a finite number, a truth value, a list or an object, or leave it away.",
    },
    "input.sparse-list": {
      title: "A list has an element at every position and nothing else",
      severity: "error",
      refuses: true,
      message: () =>
        "A list with gaps or with keys of its own: give an element at every position, and no more.",
    },
    "input.cycle": {
      title: "Data does not hold itself",
      severity: "error",
      refuses: true,
      message: () => "Holds itself: name what is meant by its id instead.",
    },
    "input.too-deep": {
      title: "Data is nested within the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) =>
        `Nested more than ${limit} levels deep: flatten it, or raise the limit "depth".`,
    },
    "input.too-many-values": {
      title: "Data holds no more values than the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) =>
        `More than ${limit} values: read it in parts, or raise the limit "values".`,
    },
    "input.list-too-long": {
      title: "A list is no longer than the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) =>
        `More than ${limit} elements: read it in parts, or raise the limit "listLength".`,
    },
    "input.too-many-keys": {
      title: "An object has no more keys than the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) =>
        `More than ${limit} keys: make it a list, or raise the limit "keyCount".`,
    },
    "input.text-too-long": {
      title: "A text is no longer than the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) => `A text of more than ${limit} characters: shorten it.`,
    },
    "input.key-too-long": {
      title: "A key is no longer than the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) => `A key of more than ${limit} characters: shorten it.`,
    },
    "input.too-many-problems": {
      title: "Data has fewer problems than are reported",
      severity: "error",
      refuses: true,
      message: ({ limit }) =>
        `Reading stopped at ${limit} problems: mend those before, then read again.`,
    },
    "json.syntax": {
      title: "Text is JSON",
      severity: "error",
      refuses: true,
      message: (values) =>
        `Not JSON from ${place(values)}: check the commas, quotes and brackets there.`,
    },
    "json.too-long": {
      title: "A JSON text is no longer than the limit",
      severity: "error",
      refuses: true,
      message: ({ limit }) =>
        `More than ${limit} characters: read it in parts, or raise the limit "jsonLength".`,
    },
    "json.repeated-key": {
      title: "No key stands twice in an object",
      severity: "error",
      refuses: true,
      message: (values) =>
        `At ${place(values)} a key stands twice in one object: remove one of the two.`,
    },
    "schema.missing": {
      title: "What is required is there",
      severity: "error",
      refuses: true,
      message: ({ expected }) => `Missing: ${expected} is required here.`,
    },
    "schema.type": {
      title: "A value is of the kind that is wanted",
      severity: "error",
      refuses: true,
      message: ({ expected }) => `Of the wrong kind: give ${expected}.`,
    },
    "schema.unknown-key": {
      title: "Every key is known",
      severity: "error",
      refuses: true,
      message: unknownKeys,
    },
    "schema.not-allowed": {
      title: "A value is among those that are allowed",
      severity: "error",
      refuses: true,
      message: ({ expected }) => `Not allowed: give ${expected}.`,
    },
    "schema.too-small": {
      title: "A number, list or text is large enough",
      severity: "error",
      refuses: true,
      message: ({ expected }) => `Too small or too few: ${expected}.`,
    },
    "schema.too-large": {
      title: "A number, list or text is small enough",
      severity: "error",
      refuses: true,
      message: ({ expected }) => `Too large or too many: ${expected}.`,
    },
    "schema.pattern": {
      title: "A text is of the form that is wanted",
      severity: "error",
      refuses: true,
      message: ({ expected }) => `Not of the form that is wanted here: ${expected}.`,
    },
    "schema.no-match": {
      title: "A value matches one of the forms that are allowed",
      severity: "error",
      refuses: true,
      message: () => "Matches none of the forms that are allowed here.",
    },
  },
);
