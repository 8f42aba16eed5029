import type { Finding, FindingPath, Severity } from "concordat";

/** Data that breaks a rule, what the finding then is, and data beside it that keeps the rule. */
export interface RuleCase {
  readonly breaks: () => readonly Finding[];
  readonly severity: Severity;
  readonly path: FindingPath;
  readonly values: object;
  readonly keeps: () => readonly Finding[];
}
