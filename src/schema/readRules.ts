import { formatPath } from "../finding/formatFindings.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { ProblemValues } from "./Problem.ts";

/** A rule of reading. */
type ReadRule<Id extends string> = Rule<Id, ProblemValues>;

function rule<Id extends string>(
  id: Id,
  title: string,
  message: (values: ProblemValues) => string,
): ReadRule<Id> {
  const source = { document: "concordat: reading", evidence: "inference" } as const;
  return { id, title, severity: "error", source, message };
}

function unknownKeys({ keys = [] }: ProblemValues): string {
  const written = keys.slice(0, 5).map((key) => formatPath([key]));
  const more = keys.length > 5 ? ` and ${keys.length > 99 ? "many" : keys.length - 5} more` : "";
  return `Not known here: ${written.join(", ")}${more}. Remove, or put data of your own under "extensions".`;
}

const place = ({ line, column }: ProblemValues): string => `line ${line}, column ${column}`;

const list: readonly ReadRule<ReadRuleId>[] = /* @__PURE__ */ (() =>
  frozenRules([
    rule(
      "input.not-plain",
      "Data is plain: no getters, proxies, instances of classes or hidden keys",
      () => "Not plain data: give what JSON.parse gives, without classes, getters and symbols.",
    ),
    rule(
      "input.not-json",
      "Data is text, finite numbers, true, false, null, lists and objects",
      () =>
        "Not JSON: give text, a finite number, a truth value, a list or an object, or leave it away.",
    ),
    rule(
      "input.sparse-list",
      "A list has an element at every position and nothing else",
      () =>
        "A list with gaps or with keys of its own: give an element at every position, and no more.",
    ),
    rule(
      "input.cycle",
      "Data does not hold itself",
      () => "Holds itself: name what is meant by its id instead.",
    ),
    rule(
      "input.too-deep",
      "Data is nested within the limit",
      ({ limit }) =>
        `Nested more than ${limit} levels deep: flatten it, or raise the limit "depth".`,
    ),
    rule(
      "input.too-many-values",
      "Data holds no more values than the limit",
      ({ limit }) => `More than ${limit} values: read it in parts, or raise the limit "values".`,
    ),
    rule(
      "input.list-too-long",
      "A list is no longer than the limit",
      ({ limit }) =>
        `More than ${limit} elements: read it in parts, or raise the limit "listLength".`,
    ),
    rule(
      "input.too-many-keys",
      "An object has no more keys than the limit",
      ({ limit }) => `More than ${limit} keys: make it a list, or raise the limit "keyCount".`,
    ),
    rule(
      "input.text-too-long",
      "A text is no longer than the limit",
      ({ limit }) => `A text of more than ${limit} characters: shorten it.`,
    ),
    rule(
      "input.key-too-long",
      "A key is no longer than the limit",
      ({ limit }) => `A key of more than ${limit} characters: shorten it.`,
    ),
    rule(
      "input.too-many-problems",
      "Data has fewer problems than are reported",
      ({ limit }) => `Reading stopped at ${limit} problems: mend those before, then read again.`,
    ),
    rule(
      "json.syntax",
      "Text is JSON",
      (values) => `Not JSON from ${place(values)}: check the commas, quotes and brackets there.`,
    ),
    rule(
      "json.too-long",
      "A JSON text is no longer than the limit",
      ({ limit }) =>
        `More than ${limit} characters: read it in parts, or raise the limit "jsonLength".`,
    ),
    rule(
      "json.repeated-key",
      "No key stands twice in an object",
      (values) => `At ${place(values)} a key stands twice in one object: remove one of the two.`,
    ),
    rule(
      "schema.missing",
      "What is required is there",
      ({ expected }) => `Missing: ${expected} is required here.`,
    ),
    rule(
      "schema.type",
      "A value is of the kind that is wanted",
      ({ expected }) => `Of the wrong kind: give ${expected}.`,
    ),
    rule("schema.unknown-key", "Every key is known", unknownKeys),
    rule(
      "schema.not-allowed",
      "A value is among those that are allowed",
      ({ expected }) => `Not allowed: give ${expected}.`,
    ),
    rule(
      "schema.too-small",
      "A number, list or text is large enough",
      ({ expected }) => `Too small or too few: ${expected}.`,
    ),
    rule(
      "schema.too-large",
      "A number, list or text is small enough",
      ({ expected }) => `Too large or too many: ${expected}.`,
    ),
    rule(
      "schema.pattern",
      "A text is of the form that is wanted",
      ({ expected }) => `Not of the form that is wanted here: ${expected}.`,
    ),
    rule(
      "schema.no-match",
      "A value matches one of the forms that are allowed",
      () => "Matches none of the forms that are allowed here.",
    ),
  ]))();

/**
 * The id of a rule of reading.
 *
 * @category Schemas
 */
export type ReadRuleId =
  | "input.not-plain"
  | "input.not-json"
  | "input.sparse-list"
  | "input.cycle"
  | "input.too-deep"
  | "input.too-many-values"
  | "input.list-too-long"
  | "input.too-many-keys"
  | "input.text-too-long"
  | "input.key-too-long"
  | "input.too-many-problems"
  | "json.syntax"
  | "json.too-long"
  | "json.repeated-key"
  | "schema.missing"
  | "schema.type"
  | "schema.unknown-key"
  | "schema.not-allowed"
  | "schema.too-small"
  | "schema.too-large"
  | "schema.pattern"
  | "schema.no-match";

/**
 * The rules that data of unknown origin has to keep before anybody asks what it says: that it is plain
 * JSON of bounded size (`input.…`), that text is JSON (`json.…`) and that it has the form that a
 * schema wants (`schema.…`). A {@link Problem} names one of them, or the rule of a value that cannot
 * exist, such as `date.not-in-calendar`.
 *
 * @category Schemas
 * @example
 * ```ts
 * import { readRules } from "concordat";
 *
 * readRules.find(({ id }) => id === "input.cycle")?.title; // => "Data does not hold itself"
 * ```
 */
export const readRules: readonly Rule<ReadRuleId, ProblemValues>[] = list;

/** The rule of that id. */
export function readRule(id: ReadRuleId): Rule<ReadRuleId, ProblemValues> {
  return readRules.find((candidate) => candidate.id === id) as Rule<ReadRuleId, ProblemValues>;
}
