import { InvalidTermError } from "../errors/InvalidTermError.ts";
import { assertWhole, dateAt, dayNumberAfterMonths } from "./dayCount.ts";
import type { LocalDate } from "./LocalDate.ts";

/**
 * How long something runs: the sum of its parts, each a whole number from 0. Years and months are
 * counted first, then weeks and days.
 *
 * @category Time
 */
export interface Term {
  /** Calendar years. */
  readonly years?: number;
  /** Calendar months. */
  readonly months?: number;
  /** Weeks of seven days. */
  readonly weeks?: number;
  /** Days. */
  readonly days?: number;
}

/**
 * The last day of a term, that day included: the day before the term's length has passed. For a
 * start on 29 February the length is counted first (to 28 February of a common year), then the day
 * is taken off.
 *
 * @param start - the first day of the term
 * @param term - how long it runs
 * @returns the last day of the term
 * @throws {@link InvalidTermError} if a part is negative or not whole, or if all are zero
 * @throws {@link DateOutOfRangeError} if the term ends after the year 9999
 * @category Time
 * @example
 * ```ts
 * import { localDate, termEnd } from "concordat";
 *
 * termEnd(localDate("2017-02-01"), { years: 5 }); // => "2022-01-31"
 * termEnd(localDate("2018-06-01"), { weeks: 12 }); // => "2018-08-23"
 * termEnd(localDate("2016-02-29"), { years: 1 }); // => "2017-02-27"
 * termEnd(localDate("2017-02-01"), { years: 0 }); // throws InvalidTermError
 * ```
 */
export function termEnd(start: LocalDate, term: Term): LocalDate {
  const { years = 0, months = 0, weeks = 0, days = 0 } = term;
  const parts = [years, months, weeks, days];
  parts.forEach(assertWhole);
  if (parts.some((part) => part < 0) || parts.every((part) => part === 0)) {
    throw new InvalidTermError("not-positive");
  }
  const monthsLater = dayNumberAfterMonths(start, years * 12 + months);
  return dateAt(monthsLater + weeks * 7 + days - 1, start);
}

// Seven digits hold the days of all years to 9999.
const TERM = /^P(?:(\d{1,7})Y)?(?:(\d{1,7})M)?(?:(\d{1,7})W)?(?:(\d{1,7})D)?$/;

/** Reads an ISO 8601 duration of whole years, months, weeks and days, such as `P1Y6M`. */
export function parseTerm(text: string): Term {
  const parts = TERM.exec(text);
  if (parts === null || text === "P") throw new InvalidTermError("format");
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  return { years: years ?? 0, months: months ?? 0, weeks: weeks ?? 0, days: days ?? 0 };
}
