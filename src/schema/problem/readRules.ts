import type { NoValues } from "../../finding/FailureTable.ts";
import { quotedKey } from "../../finding/formatFindings.ts";
import { joined } from "../../finding/joined.ts";
import type { RuleTable } from "../../finding/ruleTable.ts";
import {
  type ExpectedHere,
  type InputRules,
  inputRules,
  type ReadLimitPassed,
  readingRules,
} from "./inputRules.ts";

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
export interface ReadRules extends InputRules {
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
}

/**
 * The id of a rule of reading.
 *
 * @category Schemas
 */
export type ReadRuleId = keyof ReadRules;

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
export const readRules: RuleTable<ReadRules> = /* @__PURE__ */ joined(
  inputRules,
  /* @__PURE__ */ readingRules<Omit<ReadRules, keyof InputRules>>({
    "json.syntax": {
      title: "Text is JSON",
      message: (values) =>
        `This stops being JSON at ${place(values)}: check the commas, quotes and brackets there.`,
    },
    "json.too-long": {
      title: "A JSON text is no longer than the limit",
      message: ({ limit }) =>
        `The JSON text is longer than the limit of ${limit}: read it in parts, or raise the limit "jsonLength".`,
    },
    "json.repeated-key": {
      title: "No key stands twice in an object",
      message: (values) =>
        `A key stands twice in one object, the second time at ${place(values)}: remove one of the two.`,
    },
    "schema.missing": {
      title: "A required value is given",
      message: ({ expected }) => `This is missing: give ${expected}.`,
    },
    "schema.type": {
      title: "A value is of the expected type",
      message: ({ expected }) => `Expected ${expected} here.`,
    },
    "schema.unknown-key": {
      title: "Every key is known",
      message: ({ keys }) =>
        `The key ${keys.map(quotedKey)} is not expected here: correct it, or remove it. Your own data goes under "extensions".`,
    },
    "schema.not-allowed": {
      title: "A value is one of those that are allowed",
      message: ({ expected }) => `This is not allowed here: use ${expected}.`,
    },
    "schema.too-small": {
      title: "A number, array or string is large enough",
      message: ({ expected }) => `This is too small or too short: use ${expected}.`,
    },
    "schema.too-large": {
      title: "A number, array or string is small enough",
      message: ({ expected }) => `This is too large or too long: use ${expected}.`,
    },
    "schema.pattern": {
      title: "A string has the expected form",
      message: ({ expected }) => `This does not have the expected form: ${expected}.`,
    },
    "schema.no-match": {
      title: "A value matches one of the forms that are allowed",
      message: () => "This has none of the forms that are allowed here.",
    },
  }),
);
