import type { SourceRef } from "./SourceRef.ts";

/**
 * How much a finding matters.
 *
 * - `error`: the data contradicts itself or a binding rule; correct it before you rely on it.
 * - `warning`: the data can be used, but somebody should look: an assumption may stand in for a fact.
 * - `info`: worth knowing, or a question that the data cannot decide (`values.verdict` is `"unknown"`).
 *
 * @category Findings
 */
export type Severity = "error" | "warning" | "info";

/**
 * The days on which a rule applies, both included. An end that is absent means that there is no limit on
 * that side.
 *
 * @category Findings
 */
export interface RuleValidity {
  /** The first day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly to?: string;
}

/**
 * A rule that data can break, with its title, severity, source and message. Rules are data: a program can
 * list, document or filter them.
 *
 * @typeParam Id - the rule's id, such as `"fund.overdrawn"`
 * @typeParam Values - the values that a finding of this rule carries; plain JSON
 * @category Findings
 * @example
 * ```ts
 * import { partnershipRules } from "concordat";
 *
 * partnershipRules["partnership.counts-add-up"].severity; // => "error"
 * ```
 */
export interface Rule<Id extends string = string, Values extends object = object> {
  /** `family.kebab-case`; stable, so that programs may branch on it. */
  readonly id: Id;
  /** The rule in one line, as data should be: "The declared counts add up to the declared total". */
  readonly title: string;
  /** How much a finding of this rule matters, unless the finding says otherwise. */
  readonly severity: Severity;
  /**
   * `true` where a schema refuses data that breaks the rule, so that no check ever sees it; absent
   * otherwise.
   */
  readonly refuses?: true;
  /** Where the rule comes from. */
  readonly source: SourceRef;
  /** The days on which the rule applies; absent if it always applies. */
  readonly validity?: RuleValidity;
  /**
   * Writes what is wrong and what to do about it.
   *
   * @param values - the values of the finding
   * @returns a message for people; programs use the values
   */
  message(values: Values): string;
}
