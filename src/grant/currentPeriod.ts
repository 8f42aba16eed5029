import type { DateRange } from "../time/DateRange.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/**
 * The days that a grant is for, with the variations that prolonged it.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if left away
 * @returns the period, both days included: from its first day to the last one of any prolongation
 * @category Grants
 * @example
 * ```ts
 * import { currentPeriod, dateRange, localDate } from "concordat";
 *
 * const period = currentPeriod({
 *   period: dateRange(localDate("2011-04-01"), localDate("2012-03-31")),
 *   variations: [
 *     { on: localDate("2012-03-01"), prolongs: dateRange(localDate("2012-04-01"), localDate("2013-03-31")) },
 *   ],
 * });
 * period.end; // => "2013-03-31"
 * ```
 */
export function currentPeriod(
  { period, variations }: Pick<StrategicPartnerGrant, "period" | "variations">,
  asOf?: LocalDate,
): DateRange {
  let { end } = period;
  for (const { on, prolongs } of variations ?? []) {
    const counts = asOf === undefined || on <= asOf;
    if (counts && prolongs !== undefined && prolongs.end > end) end = prolongs.end;
  }
  return end === period.end ? period : { start: period.start, end };
}
