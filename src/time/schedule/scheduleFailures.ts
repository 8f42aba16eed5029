import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of {@link schedule}, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface ScheduleFailures {
  /** A stub convention that is not one of {@link StubConvention}. */
  readonly "schedule.stub": NoValues;
  /** A timing that is neither `in-advance` nor `in-arrears`. */
  readonly "schedule.timing": NoValues;
  /** A range that is not made of whole periods, with the stub convention `none`. */
  readonly "schedule.stub-needed": NoValues;
  /** A roll day that is not a day of the month, or one for periods that are not counted in months. */
  readonly "schedule.roll": NoValues;
  /** Regular periods that would not start on the roll day. */
  readonly "schedule.off-roll": NoValues;
  /** An anchor with a stub convention other than `both`. */
  readonly "schedule.anchor": NoValues;
}

const stubs =
  '"short-initial", "long-initial", "smart-initial", "short-final", "long-final", "smart-final" or "both"';

/**
 * The message of each failure with a schedule, by its code.
 *
 * @category Errors
 */
export const scheduleFailures: FailureTable<ScheduleFailures> = /* @__PURE__ */ Object.freeze({
  "schedule.stub": () => `"stub" must be "none", ${stubs}.`,
  "schedule.timing": () => '"timing" must be "in-advance" or "in-arrears".',
  "schedule.stub-needed": () =>
    `The range is not made of whole periods: set the option "stub" to ${stubs}, or change the range.`,
  "schedule.roll": () =>
    '"roll" must be a whole number from 1 to 31 or "end-of-month", and "every" must then be in years and months: change one of them.',
  "schedule.off-roll": () =>
    'Regular periods would not start on the roll day: leave the roll day out, or use the stub convention "both".',
  "schedule.anchor": () =>
    '"anchor" needs the stub convention "both", because the others count from an end of the range: leave the anchor out, or use "both".',
});

/** Makes the error of a failure with a schedule. */
export const scheduleFailure: Failing<ScheduleFailures> = /* @__PURE__ */ failing(scheduleFailures);
