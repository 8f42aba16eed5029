import type { NoValues } from "../../finding/FailureTable.ts";
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
 * The values of a problem with the form of a value.
 *
 * @category Schemas
 */
export interface ExpectedHere {
  /** The form that was expected: a type, a list of allowed values, a pattern or a limit. */
  readonly expected: string;
}

/**
 * The rules by which data is refused that is not plain JSON within limits, before a schema reads it, with the
 * values that a problem of each carries.
 *
 * @category Schemas
 */
export interface InputRules {
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
  /** Data under "extensions" is nested within the limit. */
  readonly "extensions.too-deep": ReadLimitPassed;
  /** Data under "extensions" has no key "__proto__", which could not be kept. */
  readonly "extensions.reserved-key": NoValues;
}

/** The ids of the rules about limits. */
export type LimitRuleId = {
  [Id in keyof InputRules]: InputRules[Id] extends ReadLimitPassed ? Id : never;
}[keyof InputRules];

/** Where the rules of reading come from. */
const source = { document: "concordat: reading", evidence: "inference" } as const;

/** Makes rules of reading: data that breaks one is not read. */
export function readingRules<Rules>(
  written: {
    readonly [Id in keyof Rules & string]: Pick<Rule<Id, Rules[Id] & object>, "title" | "message">;
  },
): RuleTable<Rules> {
  const refusing = Object.entries<object>(written).map(([id, rule]) => [
    id,
    { ...rule, refuses: true },
  ]);
  return ruleTable<Rules>(source, Object.fromEntries(refusing));
}

/** The rules of {@link InputRules}: a schema of its own needs no others. */
export const inputRules: RuleTable<InputRules> = /* @__PURE__ */ readingRules<InputRules>({
  "input.not-plain": {
    title: "Data is plain: no getters, proxies, instances of classes or hidden keys",
    message: () =>
      "This is not plain data: use only what JSON.parse can return, without classes, getters or symbols.",
  },
  "input.not-json-form": {
    title: "Data to be read is in its JSON form",
    message: () =>
      "This is a value made in code, not its JSON form: check it with validate(), or write it with writeJson().",
  },
  "input.json-form": {
    title: "A value made in code is the value, not its JSON form",
    message: ({ expected }) =>
      `Expected ${expected}, and this is its JSON form: read the data with read() or readJson(), and use the value that they return.`,
  },
  "input.not-json": {
    title: "Data consists of strings, finite numbers, true, false, null, arrays and objects",
    message: () =>
      "JSON cannot hold this: use a string, a finite number, a boolean, an array or an object, or leave it out.",
  },
  "input.sparse-list": {
    title: "An array has an element at every position and nothing else",
    message: () =>
      "This array has gaps or extra keys: give an element at every position, and nothing else.",
  },
  "input.cycle": {
    title: "Data does not contain itself",
    message: () => "This contains itself: refer to it by its id instead.",
  },
  "input.too-deep": {
    title: "Data is nested within the limit",
    message: ({ limit }) =>
      `This is nested deeper than the limit of ${limit}: flatten it, or raise the limit "depth".`,
  },
  "input.too-many-values": {
    title: "Data holds no more values than the limit",
    message: ({ limit }) =>
      `The data has more values than the limit of ${limit}: read it in parts, or raise the limit "values".`,
  },
  "input.list-too-long": {
    title: "An array is no longer than the limit",
    message: ({ limit }) =>
      `This array has more elements than the limit of ${limit}: read it in parts, or raise the limit "listLength".`,
  },
  "input.too-many-keys": {
    title: "An object has no more keys than the limit",
    message: ({ limit }) =>
      `This object has more keys than the limit of ${limit}: make it an array, or raise the limit "keyCount".`,
  },
  "input.text-too-long": {
    title: "A string is no longer than the limit",
    message: ({ limit }) =>
      `This string is longer than the limit of ${limit}: shorten it, or raise the limit "textLength".`,
  },
  "input.key-too-long": {
    title: "A key is no longer than the limit",
    message: ({ limit }) =>
      `A key here is longer than the limit of ${limit}: shorten it, or raise the limit "keyLength".`,
  },
  "input.too-many-problems": {
    title: "Data has fewer problems than are reported",
    message: ({ limit }) =>
      `Reading stopped at the limit of ${limit}: correct the problems listed, then read again.`,
  },
  "extensions.too-deep": {
    title: 'Data under "extensions" is nested within the limit',
    message: ({ limit }) => `This is nested deeper than the limit of ${limit}: flatten it.`,
  },
  "extensions.reserved-key": {
    title: 'Data under "extensions" has no key "__proto__"',
    message: () => 'The key "__proto__" cannot be kept: give it another name.',
  },
});
