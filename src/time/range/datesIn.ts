import { dateAt, dayNumberOf } from "../date/arithmetic.ts";
import type { LocalDate } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "./DateRange.ts";

/**
 * The days of a range, one after another. They are made on demand, so a long range costs no memory.
 *
 * @param range - the range, both ends included
 * @returns its days, earliest first
 * @category Time
 * @example
 * ```ts
 * import { datesIn, parseDateRange } from "concordat";
 *
 * [...datesIn(parseDateRange("2016-02-28/P3D"))]; // => ["2016-02-28", "2016-02-29", "2016-03-01"]
 * ```
 */
export function* datesIn(range: DateRange): Generator<LocalDate, void, undefined> {
  refuseNonRange(range);
  const last = dayNumberOf(range.end);
  for (let number = dayNumberOf(range.start); number <= last; number++) {
    yield dateAt(number, range.start);
  }
}
