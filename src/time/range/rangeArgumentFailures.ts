import { type Failing, type FailureTable, failing } from "../../finding/FailureTable.ts";
import type { WrongArgument } from "../../finding/typeFailures.ts";

/**
 * The failures of an argument that is not a range, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface RangeArgumentFailures {
  /** Not a range of two days. */
  readonly "argument.not-a-range": WrongArgument;
}

/**
 * The message of each failure of an argument that is not a range, by its code.
 *
 * @category Errors
 */
export const rangeArgumentFailures: FailureTable<RangeArgumentFailures> =
  /* @__PURE__ */ Object.freeze({
    "argument.not-a-range": ({ of }: WrongArgument) =>
      `"${of}" is not a range of two days of the calendar: make it with dateRange or parseDateRange.`,
  });

/** Makes the error of an argument that is not a range. */
export const rangeArgumentFailure: Failing<RangeArgumentFailures> =
  /* @__PURE__ */ failing(rangeArgumentFailures);
