import { type Finding, type FindingPath, finding } from "../finding/Finding.ts";
import {
  type ExpectedHere,
  type PlaceInText,
  type ReadLimitPassed,
  type ReadRuleId,
  type ReadRules,
  readRules,
  type UnknownKeys,
} from "./readRules.ts";

/**
 * What a {@link Problem} carries: what the rules of reading name, and whatever else the rule of a value
 * that cannot exist names.
 *
 * @category Schemas
 */
export interface ProblemValues
  extends Partial<ExpectedHere & UnknownKeys & ReadLimitPassed & PlaceInText> {
  /** Any other value, by its name. */
  readonly [name: string]: unknown;
}

/**
 * A reason why data could not be read: a {@link Finding} of severity `error`. Its `rule` is one of
 * {@link readRules}, or that of a value that cannot exist ("date.not-in-calendar"); its values are those
 * of that rule.
 *
 * @category Schemas
 */
export type Problem = Finding<string, ProblemValues>;

/** The longest message: a schema of somebody else's may make longer ones of what it was given. */
const longestMessage = 1_000;

/** Makes a problem of a rule of reading, in its words or, where it knows better, a schema's. */
export function problem<Id extends ReadRuleId>(
  id: Id,
  path: FindingPath,
  values: ReadRules[Id],
  message?: string,
): Problem {
  const found = finding(readRules, id, path, values) as Problem;
  return message === undefined ? found : { ...found, message: message.slice(0, longestMessage) };
}

/** Makes a problem of a value that cannot exist, in the words of what refused it. */
export function refusedValue(
  rule: string,
  path: FindingPath,
  values: ProblemValues,
  message: string,
): Problem {
  return { rule, severity: "error", path, message: message.slice(0, longestMessage), values };
}

/** What stands in the place of the last problem that may be reported, and of all after it. */
export function tooManyProblems(limit: number): Problem {
  return problem("input.too-many-problems", [], { limit });
}

/**
 * What reading gives: the value, or the reasons why there is none.
 *
 * @typeParam T - what the schema parses to
 * @category Schemas
 */
export type ReadResult<T> =
  | {
      /** The data could be read. */
      readonly ok: true;
      /** What it holds. */
      readonly value: T;
    }
  | {
      /** The data could not be read. */
      readonly ok: false;
      /** Why: at least one problem, each with its place and rule. */
      readonly problems: readonly Problem[];
    };
