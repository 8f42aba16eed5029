import type { LocalDate } from "./LocalDate.ts";

/**
 * From when to when something holds: a name, a membership, a rule. Both days are included. A missing
 * end means "not known, or not ended" on that side.
 *
 * @category Time
 */
export interface Validity {
  /** The first day. */
  readonly from?: LocalDate;
  /** The last day. */
  readonly to?: LocalDate;
}

/**
 * Whether something holds on a day.
 *
 * @param validity - from when to when it holds; absent means always
 * @param date - the day
 * @returns `true` if the day lies between both ends, included
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
