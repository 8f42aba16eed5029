import * as z from "zod";
import type { FindingPath } from "../../finding/Finding.ts";
import { faults } from "../faults/faults.ts";
import { type SubjectName, type Subjects, subjectSchemas } from "../faults/Subjects.ts";

/**
 * One way to break one rule in whatever a generator made.
 *
 * @typeParam Name - what it breaks
 * @category Generators
 */
export interface Mutator<Name extends SubjectName = SubjectName> {
  /** The fault, in a few words. */
  readonly name: string;
  /** The name of the wire form that it breaks, such as `"StrategicPartnerGrant"`. */
  readonly subject: Name;
  /** The rule that is then broken; it adds no finding of another. */
  readonly rule: string;
  /** Where the finding or problem lies. */
  readonly path: FindingPath;
  /** Whether the schema then refuses the data; else it is read, and the check finds the fault. */
  readonly refused: boolean;
  /**
   * Breaks the rule.
   *
   * @param value - what is right; it is not changed
   * @returns the JSON of the same with the fault in it; under the rules `input.…` it is not JSON
   */
  mutate(value: Subjects[Name]["value"]): unknown;
}

/**
 * Ways to break rules, one at a time. Where a rule bears on several parts, all of them are set, so that
 * the rule is broken whatever was there. For checks that have to know the day, that is 7 June 2018.
 *
 * @category Generators
 * @example
 * ```ts
 * import { mutators } from "concordat/arbitraries";
 *
 * mutators.some(({ rule }) => rule === "fund.overdrawn"); // => true
 * ```
 */
export const mutators: readonly Mutator[] = /* @__PURE__ */ (() => {
  const schemas = subjectSchemas();
  return Object.freeze(
    faults.map(({ inject, keeps: _keeps, severity: _severity, ...fault }) => {
      const schema: z.ZodType = schemas[fault.subject];
      const mutate: Mutator["mutate"] = (value) => inject(z.encode(schema, value) as never);
      return Object.freeze<Mutator>({ ...fault, mutate });
    }),
  );
})();

/**
 * The mutators of one subject, typed by it.
 *
 * @typeParam Name - the name of its wire form
 * @param subject - what they are to break
 * @returns the mutators
 * @category Generators
 * @example
 * ```ts
 * import { checkGrant, read, grantSchema } from "concordat";
 * import { grantArbitrary, mutatorsOf } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const [mutator] = mutatorsOf("StrategicPartnerGrant").filter(({ rule }) => rule === "grant.one-lead");
 * fc.assert(
 *   fc.property(grantArbitrary(), (grant) => {
 *     const result = read(grantSchema, mutator?.mutate(grant));
 *     return result.ok && checkGrant(result.value).some(({ rule }) => rule === "grant.one-lead");
 *   }),
 * );
 * ```
 */
export function mutatorsOf<Name extends SubjectName>(subject: Name): readonly Mutator<Name>[] {
  const found: readonly unknown[] = mutators.filter((mutator) => mutator.subject === subject);
  return found as readonly Mutator<Name>[];
}
