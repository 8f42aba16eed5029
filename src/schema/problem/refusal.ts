import type * as z from "zod";
import type { DomainError } from "../../finding/DomainError.ts";
import type { NoValues } from "../../finding/FailureTable.ts";
import type { RuleTable } from "../../finding/ruleTable.ts";

/** A refusal as a zod refinement takes it: the message, the rule, and the path. */
export interface Refusal {
  /** The message, as the rule writes it. */
  error: string;
  /** The id and the values from which a {@link Problem} is made. */
  params: { readonly rule: string; readonly values: object };
  /** The path, from the value that is refined. */
  path: string[];
}

/** The rules of a family that carry no values. */
type PlainRuleId<Rules> = {
  [Id in keyof Rules & string]: Rules[Id] extends NoValues ? Id : never;
}[keyof Rules & string];

/** The refusal for a rule, with its message: `.refine(test, refusal(…))`. */
export function refusal<Rules, Id extends PlainRuleId<Rules>>(
  rules: RuleTable<Rules>,
  id: Id,
  ...path: string[]
): Refusal {
  const values = {} as Rules[Id] & object;
  return { error: rules[id].message(values), params: { rule: id, values }, path };
}

/** The refusal for a failure, with the message of its error: `.refine(test, refusalOf(termFailure(…)))`. */
export function refusalOf({ code, message, values }: DomainError, ...path: string[]): Refusal {
  return { error: message, params: { rule: code, values }, path };
}

/** Refuses a value in a zod check with the code, values and message of an error, at a path in it. */
export function refuse(
  { value, issues }: z.core.ParsePayload,
  error: DomainError,
  ...path: string[]
): void {
  const { error: message, ...refused } = refusalOf(error, ...path);
  issues.push({ code: "custom", message, input: value, ...refused });
}
