import type { Severity } from "./Rule.ts";
import {
  refuseNonFunction,
  refuseNonList,
  refuseNonObject,
  refuseNonObjects,
  refuseNonText,
} from "./refuseWrongType.ts";
import type { RuleTable } from "./ruleTable.ts";
import { shortMessage } from "./shortMessage.ts";

/**
 * Where in the data a finding lies: the keys and array positions (from 0) from the root, such as
 * `["memoranda", 0, "investment"]`. An empty path means the whole of the data. {@link formatPath} writes
 * it.
 *
 * @category Findings
 */
export type FindingPath = readonly (string | number)[];

/**
 * One thing that does not add up in data that can exist. Checks return findings; they never throw and never
 * correct. The message is for people; `rule`, `path` and `values` are for programs.
 *
 * Comparing `rule` narrows a union of findings, so that `values` has the type of that rule.
 *
 * @typeParam Id - the id of the rule that was broken
 * @typeParam Values - the values of the finding
 * @category Findings
 * @example
 * ```ts
 * import { checkPartnership, type Partnership } from "concordat";
 *
 * const partnership: Partnership = {
 *   id: "example-partnership",
 *   name: "Example Partnership",
 *   kind: "integrated-care-system",
 *   footprint: { name: "Exampleshire" },
 *   status: "live",
 *   declared: {
 *     counts: [
 *       { category: "clinical-commissioning-group", count: 13 },
 *       { category: "local-authority", count: 10 },
 *     ],
 *     total: 22,
 *   },
 * };
 * const finding = checkPartnership(partnership).find(
 *   (found) => found.rule === "partnership.counts-add-up",
 * );
 * finding?.values; // => { sum: 23, total: 22 }
 * finding?.path; // => ["declared", "total"]
 * ```
 */
export interface Finding<Id extends string = string, Values extends object = object> {
  /** The id of the rule, such as `"fund.overdrawn"`. */
  readonly rule: Id;
  /** How much this finding matters: the severity of the rule, or `info` where the data cannot decide. */
  readonly severity: Severity;
  /** Where the problem lies, from the root of the data that was checked. */
  readonly path: FindingPath;
  /** The problem and the remedy, for people. */
  readonly message: string;
  /** The values behind the finding, which depend on `rule`: plain JSON. */
  readonly values: Values;
}

/**
 * A finding of one of a family of rules: comparing `rule` narrows `values`.
 *
 * @typeParam Rules - for each id, the values that a finding of that rule carries
 * @category Findings
 */
export type FindingIn<Rules> = {
  [Id in keyof Rules & string]: Finding<Id, Extract<Rules[Id], object>>;
}[keyof Rules & string];

/**
 * The options of {@link finding}.
 *
 * @category Findings
 */
export interface FindingOptions {
  /** The severity of this finding; that of the rule if omitted. */
  readonly severity?: Severity;
}

/**
 * Makes a finding of a rule, for checks of your own. Values with a `verdict` other than `"no"` make it
 * information, because the data cannot decide.
 *
 * @param rules - the rules of the family, as {@link ruleTable} makes them
 * @param id - the rule that was broken
 * @param path - where the problem lies, from the root of the data that was checked
 * @param values - the values that show it, as the rule types them
 * @param options - a severity other than that of the rule
 * @returns the finding, its message written by the rule
 * @category Findings
 * @example
 * ```ts
 * import { finding, fundRules } from "concordat";
 *
 * const found = finding(fundRules, "fund.over-cap", ["amount"], {
 *   fund: "example-fund",
 *   projects: 1,
 *   cap: { amount: "30000.00", currency: "GBP" },
 *   verdict: "unknown",
 * });
 * found.severity; // => "info"
 * ```
 */
export function finding<Rules, Id extends keyof Rules & string>(
  rules: RuleTable<Rules>,
  id: Id,
  path: FindingPath,
  values: Rules[Id] & object,
  options: FindingOptions = {},
): FindingIn<Pick<Rules, Id>> {
  refuseNonObject("rules", rules);
  const rule = rules[id];
  refuseNonObject("rules[id]", rule);
  refuseNonFunction("rules[id].message", rule.message);
  refuseNonList("path", path);
  refuseNonObject("values", values);
  refuseNonObject("options", options);
  const isOpen = "verdict" in values && values.verdict !== "no";
  const severity = options.severity ?? (isOpen ? "info" : rule.severity);
  const message = shortMessage(rule.message(values));
  return { rule: id, severity, path, message, values } as FindingIn<Pick<Rules, Id>>;
}

/**
 * Whether any of the findings is an error.
 *
 * @param findings - the findings of one or more checks
 * @returns `true` if at least one has the severity `error`
 * @category Findings
 * @example
 * ```ts
 * import { hasErrors } from "concordat";
 *
 * hasErrors([]); // => false
 * ```
 */
export function hasErrors(findings: readonly Finding[]): boolean {
  refuseNonObjects("findings", findings);
  return findings.some(({ severity }) => severity === "error");
}

/**
 * Returns the same findings with a longer path: for a check that calls the check of a part.
 *
 * @param findings - the findings of the part
 * @param prefix - where the part lies in the whole
 * @returns new findings whose paths begin with `prefix`
 * @category Findings
 * @example
 * ```ts
 * import { findingsAt } from "concordat";
 *
 * findingsAt([], ["partnerships", 0]); // => []
 * ```
 */
export function findingsAt<F extends Finding>(
  findings: readonly F[],
  prefix: FindingPath,
): readonly F[] {
  refuseNonFindings(findings);
  refuseNonList("prefix", prefix);
  if (findings.length === 0) return findings;
  return findings.map((found) => ({ ...found, path: [...prefix, ...found.path] }));
}

/** Refuses what is not a list of objects with a path and a message each. */
export function refuseNonFindings(findings: readonly Finding[]): void {
  refuseNonObjects("findings", findings);
  findings.forEach(({ path, message, rule }, index) => {
    refuseNonList(`findings[${index}].path`, path);
    refuseNonText(`findings[${index}].message`, message);
    refuseNonText(`findings[${index}].rule`, rule);
  });
}
