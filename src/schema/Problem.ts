import { type Finding, type FindingPath, finding } from "../finding/Finding.ts";
import type { Rule } from "../finding/Rule.ts";

/**
 * What a {@link Problem} carries.
 *
 * @category Schemas
 */
export interface ProblemValues {
  /** What was expected there: a type, a list of allowed values, a pattern or a limit. */
  readonly expected?: string;
  /** The keys that are not known there: the first hundred, cut to 100 characters each. */
  readonly keys?: readonly string[];
  /** The limit that was passed. */
  readonly limit?: number;
  /** The line of a text where it lies, from 1. */
  readonly line?: number;
  /** The column of a text where it lies, from 1. */
  readonly column?: number;
  /** For a value that cannot exist, what its error carries: {@link Failures} lists it by the rule. */
  readonly [name: string]: unknown;
}

/**
 * A reason why data could not be read: a {@link Finding} of severity `error`. Its `rule` is one of
 * {@link readRules}, or the rule of a value that cannot exist ("date.not-in-calendar").
 *
 * @category Schemas
 */
export type Problem = Finding<Rule<string, ProblemValues>>;

/** The longest message: a schema of somebody else's may make longer ones of what it was given. */
const longestMessage = 1_000;

/** Makes a problem of a rule, in the rule's own words or, where it knows better, a schema's. */
export function problem(
  rule: Rule<string, ProblemValues>,
  path: FindingPath,
  values: ProblemValues = {},
  message?: string,
): Problem {
  const found = finding(rule, path, values);
  return message === undefined ? found : { ...found, message: message.slice(0, longestMessage) };
}
