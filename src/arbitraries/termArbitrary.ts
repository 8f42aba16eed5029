import * as fc from "fast-check";
import type { Term } from "../time/Term.ts";

/**
 * What {@link termArbitrary} takes.
 *
 * @category Generators
 */
export interface TermConstraints {
  /** The most years that a term has, beside its months, weeks and days; 10 if left away. */
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
