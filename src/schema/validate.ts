import type * as z from "zod";
import { differences } from "./engine/differences.ts";
import { madeSource } from "./engine/plainSource.ts";
import { surveyPlain } from "./engine/surveyPlain.ts";
import { unpolluted } from "./engine/unpolluted.ts";
import { type Problem, problem, type ReadResult } from "./problem/Problem.ts";
import { limitsOf, type ReadLimits } from "./problem/ReadLimits.ts";
import { readSurveyed } from "./read.ts";
import { refuseNonSchema } from "./refuseNonSchema.ts";

/**
 * Returns the problems of a value made in code: those that {@link read} finds in its JSON form, such as a
 * paid instalment without its day. A value without problems can be written, read back, and given to any
 * check.
 *
 * No value makes it throw; the only code of the value that it calls is the `toJSON` of instances of classes.
 * A key whose value is `undefined` counts as omitted. An amount in its JSON form, where a `Money` is expected,
 * is a problem `input.json-form`, reported once there are no others.
 *
 * @param schema - a schema of this library, or any zod schema whose values write themselves as the JSON that
 * it reads, as {@link Wire} says
 * @param value - the value; it is not changed
 * @param limits - limits other than those of {@link defaultReadLimits}
 * @returns the problems, each at its place in the value; none if it is sound
 * @throws {@link DomainError} `read.invalid-limit` when a limit is not a number of at least 1
 * @category Schemas
 * @example
 * ```ts
 * import { type GrantInstalment, grantInstalmentSchema, localDate, Money, validate } from "concordat";
 *
 * const paid: GrantInstalment = {
 *   due: localDate("2012-07-02"),
 *   amount: Money.of("48611.11", "GBP"),
 *   status: "paid",
 * };
 * validate(grantInstalmentSchema, paid).map(({ rule, path }) => [rule, path.join(".")]); // => [["grant.paid-without-date", "paidOn"]]
 * validate(grantInstalmentSchema, { ...paid, paidOn: paid.due }); // => []
 * ```
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: NoInfer<T>,
  limits: Partial<ReadLimits> = {},
): readonly Problem[] {
  const result = unpolluted(() => readBack(schema, value, limitsOf(limits)));
  return result.ok ? [] : result.problems;
}

/** Reads the JSON form of a value made in code: an equal value, or the problems of the given one. */
export function readBack<T>(
  schema: z.ZodType<T>,
  value: unknown,
  limits: ReadLimits,
): ReadResult<T> {
  refuseNonSchema("schema", schema);
  const result = readSurveyed(schema, surveyPlain(value, limits, madeSource()), limits);
  if (!result.ok) return result;
  const problems = differencesFrom(value, result.value, limits.problems);
  return problems.length === 0 ? result : { ok: false, problems };
}

/** Where no proxy can be detected, one may throw when it is asked again. */
function differencesFrom(given: unknown, read: unknown, most: number): readonly Problem[] {
  try {
    return differences(given, read, most);
  } catch {
    return [problem("input.not-plain", [], {})];
  }
}
