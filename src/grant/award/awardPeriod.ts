import { inCalendar } from "../../funding/inCalendar.ts";
import { addDays, monthsBetween } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { termEnd, termStart } from "../../time/term/termEnds.ts";
import { isInFinancialYear } from "../../time/year/FinancialYear.ts";
import type { AwardDates } from "./AwardDates.ts";
import type { PublishedAward } from "./PublishedAward.ts";

/**
 * The days of the work under an award, as its dates state them: those that it took, or those that were
 * planned. A month or year as start counts from its first day, as end to its last.
 */
export function statedPeriod({ actual, planned }: PublishedAward): DateRange | undefined {
  return (actual && periodOf(actual)) ?? (planned && periodOf(planned));
}

/** The days from the award, for as long as is stated: an assumption, where nothing says when work starts. */
export function assumedPeriod({
  awardedOn,
  actual,
  planned,
}: PublishedAward): DateRange | undefined {
  const months = [actual, planned].find((dates) => dates?.months !== undefined && !dates.start);
  if (awardedOn === undefined || months?.months === undefined) return undefined;
  return periodOf({ start: awardedOn, months: months.months });
}

/** Dates with an end and a start, or one of them and months. Those that are reversed tell nothing. */
export function periodOf({ start, end, months }: AwardDates): DateRange | undefined {
  if (start !== undefined && end !== undefined) {
    return within({ start: partialDateRange(start).start, end: partialDateRange(end).end });
  }
  if (months === undefined) return undefined;
  if (start !== undefined) {
    const from = partialDateRange(start).start;
    const to = inCalendar(() => termEnd(from, { months }));
    return to && within({ start: from, end: to });
  }
  if (end === undefined) return undefined;
  const to = partialDateRange(end).end;
  const from = inCalendar(() => termStart(to, { months }));
  return from && within({ start: from, end: to });
}

function within(range: DateRange): DateRange | undefined {
  const { start, end } = range;
  const fits = start <= end && isInFinancialYear(start) && isInFinancialYear(end);
  return fits ? range : undefined;
}

/** How many months dates may mean, as people count them: a part of a month may count or not. */
export function monthsOf({ start, end }: AwardDates): readonly [number, number] | undefined {
  if (start === undefined || end === undefined) return undefined;
  const from = partialDateRange(start);
  const to = partialDateRange(end);
  if (to.end < from.start || !isInFinancialYear(to.end)) return undefined;
  const shortest = to.start < from.end ? 0 : wholeMonths(from.end, to.start);
  const longest = wholeMonths(from.start, to.end);
  const isWhole = termEnds(from.start, longest, to.end);
  return [shortest, isWhole ? longest : longest + 1];
}

const wholeMonths = (start: LocalDate, end: LocalDate): number =>
  monthsBetween(start, addDays(end, 1));

const termEnds = (start: LocalDate, months: number, end: LocalDate): boolean =>
  months > 0 && termEnd(start, { months }) === end;
