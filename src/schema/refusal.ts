import type * as z from "zod";
import type { DomainError } from "../finding/DomainError.ts";
import type { NoValues } from "../finding/FailureTable.ts";
import type { RuleTable } from "../finding/ruleTable.ts";

/** A refusal as a refinement of zod takes it: the message, the rule behind it, and where it lies. */
export interface Refusal {
  /** The message, as the rule writes it. */
  error: string;
  /** The id and the values from which a {@link Problem} is made. */
  params: { readonly rule: string; readonly values: object };
  /** Where it lies, from the value that is refined. */
  path: string[];
}

/** The rules of a family that carry no values. */
type PlainRuleId<Rules> = {
  [Id in keyof Rules & string]: Rules[Id] extends NoValues ? Id : never;
}[keyof Rules & string];

/** The refusal of a rule, in the rule's own words: `.refine(test, refusal(…))`. */
export function refusal<Rules, Id extends PlainRuleId<Rules>>(
  rules: RuleTable<Rules>,
  id: Id,
  ...path: string[]
): Refusal {
  const values = {} as Rules[Id] & object;
  return { error: rules[id].message(values), params: { rule: id, values }, path };
}

/** The refusal of a failure, in the words of its error: `.refine(test, refusalOf(termFailure(…)))`. */
export function refusalOf({ code, message, values }: DomainError, ...path: string[]): Refusal {
  return { error: message, params: { rule: code, values }, path };
}

/** Refuses a value in a check of zod for the reason that an error gives, at a place in it. */
export function refuse(
  { value, issues }: z.core.ParsePayload,
  error: DomainError,
  ...path: string[]
): void {
  const { error: message, ...refused } = refusalOf(error, ...path);
  issues.push({ code: "custom", message, input: value, ...refused });
}
