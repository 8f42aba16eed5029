import type { NoValues } from "../finding/NoValues.ts";
import type { RuleTable } from "../finding/ruleTable.ts";

/** What a refinement of zod takes: the message, the rule that it is of, and where it lies. */
export interface Refusal {
  /** The message, as the rule writes it. */
  error: string;
  /** What makes a {@link Problem} of it. */
  params: { readonly rule: string; readonly values: object };
  /** Where it lies, from what is refined. */
  path: string[];
}

/** The rules of a family whose id says all about them. */
type PlainRuleId<Rules> = {
  [Id in keyof Rules & string]: Rules[Id] extends NoValues ? Id : never;
}[keyof Rules & string];

/** What a refinement takes to refuse by a rule, in the rule's own words: `.refine(test, refusal(…))`. */
export function refusal<Rules, Id extends PlainRuleId<Rules>>(
  rules: RuleTable<Rules>,
  id: Id,
  ...path: string[]
): Refusal {
  const values = {} as Rules[Id] & object;
  return { error: rules[id].message(values), params: { rule: id, values }, path };
}
