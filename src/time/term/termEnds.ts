import { dateAt, dayNumberAfterMonths, dayNumberOf } from "../date/arithmetic.ts";
import type { LocalDate } from "../date/LocalDate.ts";
import type { DateRange } from "../range/DateRange.ts";
import { monthsInRange } from "../range/monthsInRange.ts";
import { gridFrom } from "./grid.ts";
import { type Duration, lengthOf, type Term } from "./Term.ts";

/**
 * Returns the last day of a term, included: five years from 1 February end on 31 January. For a start on 29
 * February the length is counted first (to 28 February in a common year), then one day is taken off.
 *
 * @param start - the first day of the term
 * @param term - the length of the term
 * @returns the last day of the term
 * @throws {@link DomainError} of {@link TermFailures} if a part is negative or not whole, or if all are
 * zero
 * @throws {@link DomainError} `date.out-of-range` if the term ends after the year 9999
 * @category Time
 * @example
 * ```ts
 * import { localDate, termEnd } from "concordat";
 *
 * termEnd(localDate("2017-02-01"), { years: 5 }); // => "2022-01-31"
 * termEnd(localDate("2018-06-01"), "P12W"); // => "2018-08-23"
 * termEnd(localDate("2016-02-29"), { years: 1 }); // => "2017-02-27"
 * termEnd(localDate("2017-02-01"), { years: 0 }); // throws term.not-positive
 * ```
 */
export function termEnd(start: LocalDate, term: Duration): LocalDate {
  const { months, days } = lengthOf(term);
  return dateAt(dayNumberAfterMonths(start, months) + days - 1, start);
}

/**
 * Returns the first day of a term that ends on a day, which is included. The length, months first, is taken
 * from the day after the last. Where {@link termEnd} shortened a month, this does not lead back to the same
 * day.
 *
 * @param end - the last day of the term
 * @param term - the length of the term
 * @returns the first day of the term
 * @throws {@link DomainError} of {@link TermFailures} if a part is negative or not whole, or if all are
 * zero
 * @throws {@link DomainError} `date.out-of-range` if the term starts before the year 1
 * @category Time
 * @example
 * ```ts
 * import { localDate, termStart } from "concordat";
 *
 * termStart(localDate("2022-01-31"), { years: 5 }); // => "2017-02-01"
 * termStart(localDate("2018-10-03"), "P12W"); // => "2018-07-12"
 * ```
 */
export function termStart(end: LocalDate, term: Duration): LocalDate {
  const back = gridFrom(dayNumberOf(end) + 1, lengthOf(term));
  return dateAt(back(-1), end);
}

/**
 * Returns the length of a range, in whole years, months and days counted from its first day.
 *
 * @param range - the range, both ends included
 * @returns the term with which {@link termEnd} leads from the first day to the last; parts that are 0 are
 * omitted
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeTerm } from "concordat";
 *
 * rangeTerm(parseDateRange("2017-02-01/2022-01-31")); // => { years: 5 }
 * rangeTerm(parseDateRange("2018-09-05/2018-10-03")); // => { days: 29 }
 * rangeTerm(parseDateRange("2016-04-01/2017-06-15")); // => { years: 1, months: 2, days: 15 }
 * ```
 */
export function rangeTerm(range: DateRange): Term {
  const months = monthsInRange(range);
  const days = dayNumberOf(range.end) + 1 - dayNumberAfterMonths(range.start, months);
  const years = Math.floor(months / 12);
  return {
    ...(years > 0 && { years }),
    ...(months % 12 > 0 && { months: months % 12 }),
    ...(days > 0 && { days }),
  };
}
