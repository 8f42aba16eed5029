import type { Rule, Severity } from "./Rule.ts";
import { refuseNonObject } from "./refuseWrongType.ts";
import type { SourceRef } from "./SourceRef.ts";

/**
 * The rules of a family, by id.
 *
 * @typeParam Rules - for each id, the values that a finding of that rule carries
 * @category Findings
 */
export type RuleTable<Rules> = {
  readonly [Id in keyof Rules & string]: Rule<Id, Rules[Id] & object>;
};

/**
 * The rules of a family as {@link ruleTable} takes them. The key of a rule is its id; its source is that of
 * the family unless it has its own, and its severity is `error` unless it has another.
 *
 * @typeParam Rules - for each id, the values that a finding of that rule carries
 * @category Findings
 */
export type WrittenRules<Rules> = {
  readonly [Id in keyof Rules & string]: Omit<
    Rule<Id, Rules[Id] & object>,
    "id" | "source" | "severity"
  > & {
    /** Where the rule comes from; the source of the family if omitted. */
    readonly source?: SourceRef;
    /** How much a finding of the rule matters; `error` if omitted. */
    readonly severity?: Severity;
  };
};

/**
 * Makes the rules of a family, deeply frozen, for checks of your own.
 *
 * @typeParam Rules - for each id, the values that a finding of that rule carries
 * @param source - the source of every rule that does not name its own
 * @param written - the rules, by id
 * @returns the rules, each with its id and its source
 * @category Findings
 * @example
 * ```ts
 * import { finding, ruleTable } from "concordat";
 *
 * interface OurRules {
 *   "our.no-contact": { readonly name: string };
 * }
 * const ourRules = ruleTable<OurRules>(
 *   { document: "our own handbook", evidence: "illustrative" },
 *   {
 *     "our.no-contact": {
 *       title: "Every partner has a contact",
 *       severity: "warning",
 *       message: ({ name }) => `${name} has no contact: add one.`,
 *     },
 *   },
 * );
 * finding(ourRules, "our.no-contact", ["partners", 2], { name: "Example Trust" }).message; // => "Example Trust has no contact: add one."
 * ```
 */
export function ruleTable<Rules>(
  source: SourceRef,
  written: WrittenRules<Rules>,
): RuleTable<Rules> {
  refuseNonObject("source", source);
  refuseNonObject("written", written);
  const rules = Object.entries<object>(written).map(([id, rule]) => [
    id,
    { id, severity: "error", source, ...rule },
  ]);
  return frozen(Object.fromEntries(rules)) as RuleTable<Rules>;
}

/** Freezes a value and everything in it. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}
