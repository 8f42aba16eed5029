import type { FindingPath } from "../../finding/Finding.ts";
import { type LocalDate, localDate } from "../../time/date/LocalDate.ts";
import { deepFreeze } from "../deepFreeze.ts";
import { faults } from "./faults.ts";
import type { SubjectName } from "./Subjects.ts";
import { soundJson } from "./soundJson.ts";

/**
 * Data that breaks one rule and no other.
 *
 * @category Invalid data
 */
export interface InvalidExample {
  /** The fault, in a few words. */
  readonly name: string;
  /** The name of the wire form, such as `"StrategicPartnerGrant"`. */
  readonly subject: SubjectName;
  /**
   * The data, as {@link read} takes it. Under the rules `input.…` it is not JSON, because these
   * rules are about data that is not.
   */
  readonly json: unknown;
  /** The rule that it breaks. */
  readonly rule: string;
  /** Where the finding or problem lies. */
  readonly path: FindingPath;
  /** `true` if its schema refuses it; else it is read, and the check of its subject finds the rule. */
  readonly refused: boolean;
}

/**
 * The day for which {@link invalidExamples} are to be checked, where a check has to know it.
 *
 * @category Invalid data
 */
export const invalidExamplesAsOf: LocalDate = /* @__PURE__ */ localDate("2018-06-07");

/**
 * Data that breaks exactly one rule each: five examples or more for every family of rules, so that you
 * can test what your program does about each of them. Checks that need to know the day are to be made
 * for {@link invalidExamplesAsOf}.
 *
 * @category Invalid data
 * @example
 * ```ts
 * import { checkGrant, grantSchema } from "concordat";
 * import { invalidExamples } from "concordat/fixtures";
 *
 * const example = invalidExamples.find(({ rule }) => rule === "grant.shares-sum-to-one");
 * example?.name; // => "a tenth that nobody gets"
 * const grant = grantSchema.parse(example?.json);
 * checkGrant(grant).map(({ rule, path }) => [rule, path]); // => [[example?.rule, example?.path]]
 * ```
 */
export const invalidExamples: readonly InvalidExample[] = /* @__PURE__ */ (() => {
  const sound = soundJson();
  return deepFreeze(
    faults.map(({ name, subject, rule, path, refused, inject }) => ({
      name,
      subject,
      json: inject(sound[subject] as never),
      rule,
      path,
      refused,
    })),
  );
})();
