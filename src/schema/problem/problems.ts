import type * as z from "zod";
import type { FindingPath } from "../../finding/Finding.ts";
import { type Problem, type ProblemValues, problem, refusedValue } from "./Problem.ts";

const typeNames: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  int: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a string",
};

const longestKey = 100;

/** A problem for each key, up to a number of them, so that each has its own place. */
function ofUnknownKeys(
  keys: readonly string[],
  path: FindingPath,
  atMost: number | undefined,
): readonly Problem[] {
  return keys
    .slice(0, atMost)
    .map((key) =>
      problem("schema.unknown-key", [...path, key], { keys: [key.slice(0, longestKey)] }),
    );
}

function ofIssue(
  issue: z.core.$ZodIssue,
  prefix: FindingPath,
  atMost: number | undefined,
): Problem | readonly Problem[] {
  const steps = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...prefix, ...steps];
  if (issue.message === missing) {
    return problem("schema.missing", path, { expected: expectedOf(issue) });
  }
  // The message of the schema is clearer than a type or a regular expression.
  const message = issue.message === neutral ? undefined : issue.message;
  switch (issue.code) {
    case "invalid_type":
      return problem("schema.type", path, { expected: expectedOf(issue) }, message);
    case "unrecognized_keys":
      return ofUnknownKeys(issue.keys, path, atMost);
    case "invalid_value":
      return problem("schema.not-allowed", path, { expected: expectedOf(issue) });
    case "too_small":
      return problem("schema.too-small", path, { expected: `at least ${issue.minimum}` });
    case "too_big":
      return problem("schema.too-large", path, { expected: `at most ${issue.maximum}` });
    case "invalid_format": {
      const expected = issue.pattern ?? issue.format;
      return problem("schema.pattern", path, { expected }, message);
    }
    case "custom": {
      const id: unknown = issue.params?.rule;
      if (typeof id !== "string") return problem("schema.no-match", path, {}, issue.message);
      return refusedValue(id, path, valuesOf(issue.params?.values), issue.message);
    }
    default:
      return problem("schema.no-match", path, {});
  }
}

/** The values of the error behind an issue, if a schema of this library has put them there. */
function valuesOf(values: unknown): ProblemValues {
  return typeof values === "object" && values !== null ? { ...values } : {};
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of ${listed(issue.values.map(String))}`;
    default:
      return "a value";
  }
}

/** As much of a list as a message has room for: nobody reads on, and no log is to be filled. */
const roomForList = 480;

function listed(values: readonly string[]): string {
  let length = 0;
  const shown = values.filter((value) => {
    length += value.length + 2;
    return length <= roomForList;
  });
  const hidden = values.length - shown.length;
  return `${shown.join(", ")}${hidden === 0 ? "" : ` and ${hidden} more`}`;
}

const missing = "concordat: missing";
const neutral = "concordat";

/**
 * Keeps zod's global messages and locale, which another importer may have set, out of our results. Also
 * marks absent values, which a zod issue does not show.
 */
export function neutralMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "custom") return undefined;
  return issue.input === undefined ? missing : neutral;
}

/**
 * The problems behind the issues of a zod error that was raised under {@link neutralMessage}: of one issue
 * no more than `atMost`, if that is given.
 */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  prefix: FindingPath,
  atMost?: number,
): readonly Problem[] {
  return issues.flatMap((issue) => ofIssue(issue, prefix, atMost));
}
