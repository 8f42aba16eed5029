import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";

/**
 * The days that a grant is for, with the variations that prolonged it.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if omitted
 * @returns the period, both days included: from its first day to the last one of any prolongation
 * @category Grants
 * @example
 * ```ts
 * import { grantCurrentPeriod, dateRange, localDate } from "concordat";
 *
 * const period = grantCurrentPeriod({
 *   period: dateRange(localDate("2011-04-01"), localDate("2012-03-31")),
 *   variations: [
 *     { on: localDate("2012-03-01"), prolongs: dateRange(localDate("2012-04-01"), localDate("2013-03-31")) },
 *   ],
 * });
 * period.end; // => "2013-03-31"
 * ```
 */
export function grantCurrentPeriod(
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

/**
 * The last day of a grant by the notice that was given of its end, as known on a day: none where that does
 * not come before the end of the period, or where a prolongation beyond it was agreed after the notice.
 */
export function lastDayByNotice(
  grant: Pick<StrategicPartnerGrant, "endNotice" | "period" | "variations">,
  asOf: LocalDate,
): LocalDate | undefined {
  const { endNotice, variations = [] } = grant;
  if (endNotice === undefined || endNotice.givenOn > asOf) return undefined;
  const { givenOn, endsOn } = endNotice;
  if (endsOn >= grantCurrentPeriod(grant, asOf).end) return undefined;
  const goesOn = variations.some(
    ({ on, prolongs }) =>
      on > givenOn && on <= asOf && prolongs !== undefined && prolongs.end > endsOn,
  );
  return goesOn ? undefined : endsOn;
}
