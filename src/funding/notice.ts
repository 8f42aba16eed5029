import { addDays, addMonths, lastDayOfMonth } from "../time/date/arithmetic.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { refuseWrongDay } from "../time/refuseWrong.ts";
import { type Duration, lengthOf } from "../time/term/Term.ts";

/**
 * The day on which a notice has run: the day it was given, plus its length. Months are counted first; a
 * day that the month reached does not have becomes its last day.
 *
 * @param given - the day on which notice is given
 * @param notice - its length, such as `{ months: 3 }` or `"P12W"`: one day at least
 * @returns the day on which it ends; what the notice ends may end on that day, not before
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if `notice` is not a length of time
 * @throws {@link DomainError} `date.out-of-range` if it ends after the year 9999
 * @category Funding
 * @example
 * ```ts
 * import { localDate, noticeEnd } from "concordat";
 *
 * noticeEnd(localDate("2012-11-30"), { months: 3 }); // => "2013-02-28"
 * noticeEnd(localDate("2011-11-30"), { months: 3 }); // => "2012-02-29"
 * noticeEnd(localDate("2018-05-31"), "P12W"); // => "2018-08-23"
 * ```
 */
export function noticeEnd(given: LocalDate, notice: Duration): LocalDate {
  refuseWrongDay("given", given);
  const { months, days } = lengthOf(notice);
  return addDays(addMonths(given, months), days);
}

/**
 * The last day on which notice can be given so that it has run by a day: the last day whose
 * {@link noticeEnd} is not after `end`.
 *
 * @param end - the day by which the notice must have run, that day included
 * @param notice - its length, such as `{ months: 3 }` or `"P12W"`: one day at least
 * @returns the last day on which notice can be given
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if `notice` is not a length of time
 * @throws {@link DomainError} `date.out-of-range` if that day lies before the year 1
 * @category Funding
 * @example
 * ```ts
 * import { latestNoticeFor, localDate } from "concordat";
 *
 * latestNoticeFor(localDate("2013-03-31"), { months: 3 }); // => "2012-12-31"
 * // 28, 29 and 30 November all lead to 28 February: the last of them counts.
 * latestNoticeFor(localDate("2013-02-28"), { months: 3 }); // => "2012-11-30"
 * ```
 */
export function latestNoticeFor(end: LocalDate, notice: Duration): LocalDate {
  refuseWrongDay("end", end);
  const { months, days } = lengthOf(notice);
  const monthsReached = addDays(end, -days);
  const given = addMonths(monthsReached, -months);
  // Every later day of the month given is cut to the same month end, so the last of them still does.
  return monthsReached === lastDayOfMonth(monthsReached) ? lastDayOfMonth(given) : given;
}
