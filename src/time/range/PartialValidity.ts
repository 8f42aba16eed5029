import { type PartialDate, partialDateRange } from "./PartialDate.ts";
import type { Validity } from "./Validity.ts";

/**
 * From when to when something holds, as far as that is known: a day, a month or a year at either end, both
 * included.
 *
 * @category Time
 */
export interface PartialValidity {
  /** When it begins; absent if that is not known. */
  readonly from?: PartialDate;
  /** When it ends; absent if that is not known, or if it has not ended. */
  readonly to?: PartialDate;
}

/** The days on which it holds for certain: from the last day that its beginning can be. */
export function certainly({ from, to }: PartialValidity = {}): Validity {
  return {
    ...(from && { from: partialDateRange(from).end }),
    ...(to && { to: partialDateRange(to).start }),
  };
}

/** The days on which it may hold: from the first day that its beginning can be. */
export function possibly({ from, to }: PartialValidity = {}): Validity {
  return {
    ...(from && { from: partialDateRange(from).start }),
    ...(to && { to: partialDateRange(to).end }),
  };
}
