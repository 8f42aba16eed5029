import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a schedule:
 *
 * - `stub`, `timing`: it is none of the names that are known.
 * - `stub-needed`: the range is not made of whole periods, and the stub convention is `none`.
 * - `roll`: it is no day of the month, or the periods are not counted in months.
 * - `off-roll`: regular periods would start on another day than the roll day.
 * - `anchor`: it is given, but the stub convention is not `both`.
 *
 * @category Errors
 */
export type InvalidScheduleReason =
  | "stub"
  | "timing"
  | "stub-needed"
  | "roll"
  | "off-roll"
  | "anchor";

const MESSAGES: Readonly<Record<InvalidScheduleReason, string>> = {
  stub: 'This is no stub convention: give one of the eight names, such as "short-initial".',
  timing: 'This is no timing: give "in-advance" or "in-arrears".',
  "stub-needed":
    'The range is not made of whole periods: name a stub convention other than "none", or change the range.',
  roll: 'A roll day is a whole number from 1 to 31 or "end-of-month", and the periods are then counted in years and months: change one of the two.',
  "off-roll":
    'Regular periods would not start on the roll day: leave the roll day away, or use the stub convention "both".',
  anchor:
    'Only the stub convention "both" takes an anchor, for the others count from an end of the range: leave it away, or use "both".',
};

/**
 * Thrown for a schedule that cannot be made.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidScheduleError, parseDateRange, schedule } from "concordat";
 *
 * let reason = "";
 * try {
 *   schedule({ range: parseDateRange("2017-02-01/P7M"), every: "P3M" });
 * } catch (error) {
 *   if (isInvalidScheduleError(error)) reason = error.reason;
 * }
 * reason; // => "stub-needed"
 * ```
 */
export class InvalidScheduleError extends DomainError {
  /** Always `"InvalidScheduleError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidScheduleError";
  /** `schedule.` and the reason. */
  declare readonly code: `schedule.${InvalidScheduleReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidScheduleReason;

  /**
   * @param reason - what is wrong
   */
  constructor(reason: InvalidScheduleReason) {
    super(`schedule.${reason}`, MESSAGES[reason], "InvalidScheduleError");
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidScheduleError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidScheduleError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidScheduleError } from "concordat";
 *
 * isInvalidScheduleError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidScheduleError(value: unknown): value is InvalidScheduleError {
  return isDomainError(value) && value.name === "InvalidScheduleError";
}
