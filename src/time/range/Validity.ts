import type { LocalDate } from "../date/LocalDate.ts";

/**
 * The days on which something is valid, such as a name, a membership or a rule. Both ends are included. An
 * absent end means "not known, or not ended" on that side.
 *
 * @category Time
 */
export interface Validity {
  /** The first day; absent if it is not known. */
  readonly from?: LocalDate;
  /** The last day; absent if it is not known, or if there is none yet. */
  readonly to?: LocalDate;
}

/**
 * Whether something is valid on a day.
 *
 * @param validity - the days on which it is valid; `undefined` means always
 * @param date - the day
 * @returns `true` if the day is between the two ends, both included
 * @category Time
 * @example
 * ```ts
 * import { isValidOn, localDate } from "concordat";
 *
 * isValidOn({ to: localDate("2013-03-31") }, localDate("2013-03-31")); // => true
 * isValidOn({ to: localDate("2013-03-31") }, localDate("2013-04-01")); // => false
 * ```
 */
export function isValidOn(validity: Validity | undefined, date: LocalDate): boolean {
  const { from, to } = validity ?? {};
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** Whether there is a day on which both hold; a missing end reaches as far as it may. */
export function validitiesOverlap(a: Validity, b: Validity): boolean {
  const laterStart = [a.from, b.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return laterStart === undefined || (isValidOn(a, laterStart) && isValidOn(b, laterStart));
}
