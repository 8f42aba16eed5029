import * as fc from "fast-check";
import { addDays, daysBetween } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { Deadline } from "../../time/deadline/Deadline.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { OpenRange } from "../../time/range/OpenRange.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import type { Validity } from "../../time/range/Validity.ts";
import type { Term } from "../../time/term/Term.ts";
import { type FinancialYear, financialYearStarting } from "../../time/year/FinancialYear.ts";

/**
 * Between which days dates are generated.
 *
 * @category Generators
 */
export interface DateConstraints {
  /** The first day, included; 1 January 1990 if omitted. */
  readonly min?: LocalDate;
  /** The last day, included; 31 December 2049 if omitted. */
  readonly max?: LocalDate;
}

const towards = "2017-04-01" as LocalDate;

/**
 * Generates days from `min` to `max`, both included. They shrink towards 1 April 2017, or towards the
 * limit that is nearest to it.
 *
 * @param constraints - the first and the last day
 * @returns an arbitrary of dates
 * @throws Error by fast-check, if `min` is after `max`
 * @category Generators
 * @example
 * ```ts
 * import { addDays, daysBetween } from "concordat";
 * import { localDateArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(localDateArbitrary(), fc.nat(9_999), (date, days) => daysBetween(date, addDays(date, days)) === days),
 * );
 * ```
 */
export function localDateArbitrary(constraints: DateConstraints = {}): fc.Arbitrary<LocalDate> {
  const { min = "1990-01-01" as LocalDate, max = "2049-12-31" as LocalDate } = constraints;
  return fc
    .integer({ min: daysBetween(towards, min), max: daysBetween(towards, max) })
    .map((days) => addDays(towards, days));
}

/**
 * Generates days, months and years, as far as dates are known.
 *
 * @param constraints - the days from which they are taken
 * @returns an arbitrary of partial dates
 * @category Generators
 * @example
 * ```ts
 * import { isPartialDate } from "concordat";
 * import { partialDateArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(partialDateArbitrary(), (date) => isPartialDate(date)));
 * ```
 */
export function partialDateArbitrary(constraints: DateConstraints = {}): fc.Arbitrary<PartialDate> {
  return fc
    .tuple(localDateArbitrary(constraints), fc.constantFrom(10, 7, 4))
    .map(([date, length]) => date.slice(0, length) as PartialDate);
}

/**
 * The options of {@link dateRangeArbitrary}.
 *
 * @category Generators
 */
export interface DateRangeConstraints extends DateConstraints {
  /** The most days that a range has, both ends counted; as many as the limits allow if omitted. */
  readonly maxDays?: number;
}

/**
 * Generates ranges of days within `min` and `max`. They shrink towards a single day.
 *
 * @param constraints - the first and the last day, and the greatest length
 * @returns an arbitrary of ranges, both ends included
 * @throws Error by fast-check, if `min` is after `max`
 * @category Generators
 * @example
 * ```ts
 * import { daysInRange } from "concordat";
 * import { dateRangeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(dateRangeArbitrary({ maxDays: 366 }), (range) => daysInRange(range) <= 366),
 * );
 * ```
 */
export function dateRangeArbitrary(
  constraints: DateRangeConstraints = {},
): fc.Arbitrary<DateRange> {
  const { max = "2049-12-31" as LocalDate, maxDays = 3_652_059 } = constraints;
  return localDateArbitrary(constraints).chain((start) =>
    fc
      .nat(Math.min(maxDays - 1, daysBetween(start, max)))
      .map((days) => ({ start, end: addDays(start, days) })),
  );
}

/**
 * Generates ranges of days of which one in four has no end.
 *
 * @param constraints - the first and the last day
 * @returns an arbitrary of ranges, both ends included
 * @throws Error by fast-check, if `min` is after `max`
 * @category Generators
 * @example
 * ```ts
 * import { isOpenEnded } from "concordat";
 * import { openRangeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(openRangeArbitrary(), ({ start, end }) => isOpenEnded(end) || start <= end),
 * );
 * ```
 */
export function openRangeArbitrary(constraints: DateConstraints = {}): fc.Arbitrary<OpenRange> {
  return fc
    .tuple(dateRangeArbitrary(constraints), fc.nat(3))
    .map(([range, quarter]) => (quarter === 3 ? { ...range, end: "open-ended" as const } : range));
}

/**
 * Generates times of validity: with both ends, with one, or with none.
 *
 * @param constraints - the first and the last day
 * @returns an arbitrary of validities
 * @category Generators
 * @example
 * ```ts
 * import { isValidOn } from "concordat";
 * import { validityArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(validityArbitrary(), (validity) => !validity.from || isValidOn(validity, validity.from)),
 * );
 * ```
 */
export function validityArbitrary(constraints: DateConstraints = {}): fc.Arbitrary<Validity> {
  return fc
    .tuple(dateRangeArbitrary(constraints), fc.boolean(), fc.boolean())
    .map(([{ start, end }, begins, ends]) => ({
      ...(begins && { from: start }),
      ...(ends && { to: end }),
    }));
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/**
 * Generates deadlines: days, and times of days in London. The hour from 01:00, over which the clocks go
 * forward once a year, is left out.
 *
 * @param constraints - the first and the last day
 * @returns an arbitrary of deadlines
 * @category Generators
 * @example
 * ```ts
 * import { deadlineInstant, isOpen } from "concordat";
 * import { deadlineArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(deadlineArbitrary(), (deadline) => !isOpen(deadline, deadlineInstant(deadline))),
 * );
 * ```
 */
export function deadlineArbitrary(constraints: DateConstraints = {}): fc.Arbitrary<Deadline> {
  const date = localDateArbitrary(constraints);
  const time = fc
    .nat(23 * 60 - 1)
    .map((minute) => (minute < 60 ? minute : minute + 60))
    .map((minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);
  const timed = fc.tuple(date, time).map(([day, clock]) => `${day}T${clock}` as Deadline);
  return fc.oneof(date, timed);
}

/**
 * Between which financial years others are generated.
 *
 * @category Generators
 */
export interface FinancialYearConstraints {
  /** The first, included; 1990/91 if omitted. */
  readonly min?: FinancialYear;
  /** The last, included; 2048/49 if omitted. */
  readonly max?: FinancialYear;
}

const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

/**
 * Generates financial years from `min` to `max`, both included. They shrink towards 2017/18, or towards
 * the limit that is nearest to it.
 *
 * @param constraints - the first and the last financial year
 * @returns an arbitrary of financial years
 * @throws Error by fast-check, if `min` is after `max`
 * @category Generators
 * @example
 * ```ts
 * import { nextFinancialYear, previousFinancialYear } from "concordat";
 * import { financialYearArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(financialYearArbitrary(), (year) => previousFinancialYear(nextFinancialYear(year)) === year),
 * );
 * ```
 */
export function financialYearArbitrary(
  constraints: FinancialYearConstraints = {},
): fc.Arbitrary<FinancialYear> {
  const { min, max } = constraints;
  const first = min === undefined ? 1990 : startOf(min);
  const last = max === undefined ? 2048 : startOf(max);
  return fc
    .integer({ min: first - 2017, max: last - 2017 })
    .map((years) => financialYearStarting(2017 + years));
}

/**
 * The options of {@link termArbitrary}.
 *
 * @category Generators
 */
export interface TermConstraints {
  /** The most years that a term has, beside its months, weeks and days; 10 if omitted. */
  readonly maxYears?: number;
}

/**
 * Generates lengths of time of at least one day. They shrink towards one part of one unit.
 *
 * @param constraints - how long they may be
 * @returns an arbitrary of terms
 * @category Generators
 * @example
 * ```ts
 * import { localDate, termEnd } from "concordat";
 * import { termArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const start = localDate("2017-02-01");
 * fc.assert(fc.property(termArbitrary(), (term) => termEnd(start, term) >= start));
 * ```
 */
export function termArbitrary(constraints: TermConstraints = {}): fc.Arbitrary<Term> {
  const { maxYears = 10 } = constraints;
  const most = { years: maxYears, months: 24, weeks: 104, days: 366 };
  const units = ["years", "months", "weeks", "days"] as const;
  const parts = fc.record(
    {
      years: fc.nat(most.years),
      months: fc.nat(most.months),
      weeks: fc.nat(most.weeks),
      days: fc.nat(most.days),
    },
    { requiredKeys: [] },
  );
  // One part is there in any case, and more than nothing.
  const sure = fc
    .constantFrom(...units.filter((unit) => most[unit] > 0))
    .chain((unit) => fc.integer({ min: 1, max: most[unit] }).map((length) => ({ unit, length })));
  return fc.tuple(parts, sure).map(([some, { unit, length }]) => {
    const all: Term = { ...some, [unit]: length };
    const entries = units.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
    return Object.fromEntries(entries) as Term;
  });
}
