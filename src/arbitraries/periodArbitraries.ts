import * as fc from "fast-check";
import { type FinancialYear, financialYearStarting } from "../time/FinancialYear.ts";
import type { Term } from "../time/Term.ts";

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
 * What {@link termArbitrary} takes.
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
export function termArbitrary({ maxYears = 10 }: TermConstraints = {}): fc.Arbitrary<Term> {
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
