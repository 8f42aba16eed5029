import type { DateRange } from "../time/DateRange.ts";
import { dayAfter, dayBefore } from "../time/dayCount.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { monthsInRange } from "../time/monthsInRange.ts";
import { type PartialDate, partialDateRange } from "../time/PartialDate.ts";
import { daysInRange } from "../time/rangeQueries.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { type MemorandumDates, termOf } from "./termOf.ts";

/**
 * The last part of a term for which there is no money, by one reading of the words about the money.
 *
 * @category Agreements
 */
export interface Tail {
  /** The last day with money. */
  readonly fundedTo: LocalDate;
  /** From the day after it to the end of the term, both included; absent if the money lasts. */
  readonly range?: DateRange;
  /** The days of that part; 0 if the money lasts. */
  readonly days: number;
  /** The whole calendar months of that part, counted from its first day. */
  readonly months: number;
}

/**
 * How long an agreement outlives its money. Both readings are the same where the words leave no choice.
 *
 * @category Agreements
 */
export interface UnfundedTail {
  /** The last day of the term. */
  readonly termEnd: LocalDate;
  /** By the reading that gives the money the longest. */
  readonly least: Tail;
  /** By the reading that gives the money the shortest. */
  readonly most: Tail;
}

/**
 * How long an agreement outlives its money: the part of its term after the last day that is funded.
 *
 * "Until 2021" may include the year or not, and may mean any day in it: the money may have ended on 31
 * December 2020 or have lasted to 31 December 2021. Both ends of that are given. "Until" a day includes
 * that day.
 *
 * @param memorandum - the memorandum
 * @returns the shortest and the longest tail; `undefined` if nothing says until when there is money, or
 * if the term is not known
 * @throws {@link DomainError} `date.out-of-range` if it would end after the year 9999
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, partialDate, unfundedTail } from "concordat";
 *
 * const tail = unfundedTail({
 *   announcedOn: localDate("2017-02-01"),
 *   term: { years: 5 },
 *   fundingUntil: partialDate("2021"),
 * });
 * [tail?.least.months, tail?.most.months]; // => [1, 13]
 * tail?.most.fundedTo; // => "2020-12-31"
 * ```
 */
export function unfundedTail(
  memorandum: MemorandumDates & Pick<MemorandumOfUnderstanding, "fundingPeriod" | "fundingUntil">,
): UnfundedTail | undefined {
  const term = termOf(memorandum);
  const funded = fundedTo(memorandum);
  if (term === undefined || funded === undefined) return undefined;
  const { end } = term;
  return { termEnd: end, least: tailAfter(funded.end, end), most: tailAfter(funded.start, end) };
}

/** The earliest and the latest day that may be the last with money. */
function fundedTo({
  fundingPeriod,
  fundingUntil,
}: Pick<MemorandumOfUnderstanding, "fundingPeriod" | "fundingUntil">): DateRange | undefined {
  if (fundingPeriod !== undefined) return { start: fundingPeriod.end, end: fundingPeriod.end };
  return fundingUntil && lastDaysOf(fundingUntil);
}

function lastDaysOf(until: PartialDate): DateRange {
  const { start, end } = partialDateRange(until);
  // Nothing lies before the first day of the calendar.
  const isDay = start === end || start === "0001-01-01";
  return isDay ? { start, end } : { start: dayBefore(start), end };
}

function tailAfter(fundedTo: LocalDate, end: LocalDate): Tail {
  if (fundedTo >= end) return { fundedTo, days: 0, months: 0 };
  const range = { start: dayAfter(fundedTo), end };
  return { fundedTo, range, days: daysInRange(range), months: monthsInRange(range) };
}
