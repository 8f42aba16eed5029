import type * as z from "zod";
import type { Finding, FindingPath } from "../finding/Finding.ts";
import { finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import type { Rule } from "../finding/Rule.ts";

/**
 * What a {@link Problem} carries.
 *
 * @category Schemas
 */
export interface ProblemValues {
  /** What was expected there: a type, a list of allowed values, a pattern or a limit. */
  readonly expected?: string;
  /** The keys that are not known there, cut to 100 characters each. */
  readonly keys?: readonly string[];
  /** The line of a text where it lies, from 1. */
  readonly line?: number;
  /** The column of a text where it lies, from 1. */
  readonly column?: number;
}

/**
 * A reason why data could not be read: a {@link Finding} of severity `error`. Its `rule` is either a
 * rule of a value ("date.not-in-calendar") or one of `schema.missing`, `schema.type`,
 * `schema.unknown-key`, `schema.not-allowed`, `schema.too-small`, `schema.too-large`,
 * `schema.pattern`, `schema.no-match` and `json.syntax`.
 *
 * @category Schemas
 */
export type Problem = Finding<Rule<string, ProblemValues>>;

const source = { document: "concordat: reading", evidence: "inference" } as const;

/** A problem of a rule that has no more to it than its message. */
export function problem(
  id: string,
  path: FindingPath,
  message: string,
  values: ProblemValues = {},
): Problem {
  const rule: Rule<string, ProblemValues> = {
    id,
    title: "Data can be read",
    severity: "error",
    source,
    message: () => message,
  };
  return finding(rule, path, values);
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "text",
};

function ofIssue(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.message === missing) {
    const expected = expectedOf(issue);
    return problem("schema.missing", path, `Missing: ${expected} is required here.`, { expected });
  }
  switch (issue.code) {
    case "invalid_type": {
      const expected = expectedOf(issue);
      return problem("schema.type", path, `Of the wrong kind: give ${expected}.`, { expected });
    }
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => key.slice(0, 100));
      const written = keys.slice(0, 5).map((key) => formatPath([key]));
      const more = keys.length > 5 ? ` and ${keys.length - 5} more` : "";
      return problem(
        "schema.unknown-key",
        path,
        `Not known here: ${written.join(", ")}${more}. Remove, or put data of your own under "extensions".`,
        { keys },
      );
    }
    case "invalid_value": {
      const expected = expectedOf(issue);
      return problem("schema.not-allowed", path, `Not allowed: give ${expected}.`, { expected });
    }
    case "too_small":
      return problem("schema.too-small", path, `Too small or too few: at least ${issue.minimum}.`, {
        expected: `at least ${issue.minimum}`,
      });
    case "too_big":
      return problem("schema.too-large", path, `Too large or too many: at most ${issue.maximum}.`, {
        expected: `at most ${issue.maximum}`,
      });
    case "invalid_format": {
      const expected = issue.pattern ?? issue.format;
      // A schema's own words say it better than a regular expression.
      const message =
        issue.message === neutral
          ? `Not of the form that is wanted here: ${expected}.`
          : issue.message;
      return problem("schema.pattern", path, message, { expected });
    }
    case "custom": {
      const rule: unknown = issue.params?.rule;
      return problem(typeof rule === "string" ? rule : "schema.no-match", path, issue.message);
    }
    default:
      return problem("schema.no-match", path, "Matches none of the forms that are allowed here.");
  }
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    default:
      return "a value";
  }
}

const missing = "concordat: missing";
const neutral = "concordat";

/**
 * Keeps what another importer has configured (zod's global messages and locale) out of our results,
 * and marks what is absent, which a zod issue does not tell.
 */
export function neutralMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "custom") return undefined;
  return issue.input === undefined ? missing : neutral;
}

/** The problems behind a zod error that was raised under {@link neutralMessage}. */
export function problemsOf(error: z.core.$ZodError): readonly Problem[] {
  return error.issues.map(ofIssue);
}
