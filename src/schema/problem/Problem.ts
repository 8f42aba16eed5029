import { type Finding, type FindingPath, finding } from "../../finding/Finding.ts";
import { shortMessage } from "../../finding/shortMessage.ts";
import {
  type ExpectedHere,
  type InputRules,
  inputRules,
  type ReadLimitPassed,
} from "./inputRules.ts";
import {
  type PlaceInText,
  type ReadRuleId,
  type ReadRules,
  readRules,
  type UnknownKeys,
} from "./readRules.ts";

/**
 * The values of a {@link Problem}: those of the rules of reading, and any that another rule adds.
 *
 * @category Schemas
 */
export interface ProblemValues
  extends Partial<ExpectedHere & UnknownKeys & ReadLimitPassed & PlaceInText> {
  /** Any other value, by name. */
  readonly [name: string]: unknown;
}

/**
 * A reason why data could not be read: a {@link Finding} of severity `error`. Its `rule` is one of
 * {@link readRules}, or the code of a value that cannot exist, such as "date.not-in-calendar". Its values
 * depend on the rule.
 *
 * @category Schemas
 */
export type Problem = Finding<string, ProblemValues>;

/** Makes a problem of a rule of reading, with the message of the rule or, if given, that of a schema. */
export function problem<Id extends ReadRuleId>(
  id: Id,
  path: FindingPath,
  values: ReadRules[Id],
  message?: string,
): Problem {
  const found = finding(readRules, id, path, values) as Problem;
  return message === undefined ? found : { ...found, message: shortMessage(message) };
}

/** Makes a problem of data that is not plain JSON within limits. */
export function inputProblem<Id extends keyof InputRules>(
  id: Id,
  path: FindingPath,
  values: InputRules[Id],
): Problem {
  return finding(inputRules, id, path, values) as Problem;
}

/** Makes a problem for a value that cannot exist, with the message of the refusal. */
export function refusedValue(
  rule: string,
  path: FindingPath,
  values: ProblemValues,
  message: string,
): Problem {
  return { rule, severity: "error", path, message: shortMessage(message), values };
}

/** The problem that replaces the last one within the limit and all that follow. */
export function tooManyProblems(limit: number): Problem {
  return inputProblem("input.too-many-problems", [], { limit });
}

/**
 * The result of reading: the value, or the reasons why there is none.
 *
 * @typeParam T - the type that the schema parses to
 * @category Schemas
 */
export type ReadResult<T> =
  | {
      /** The data could be read. */
      readonly ok: true;
      /** The value that was read. */
      readonly value: T;
    }
  | {
      /** The data could not be read. */
      readonly ok: false;
      /** At least one problem, each with its path and rule. */
      readonly problems: readonly Problem[];
    };
