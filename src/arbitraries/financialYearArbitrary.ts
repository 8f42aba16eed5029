import * as fc from "fast-check";
import { type FinancialYear, financialYearStarting } from "../time/FinancialYear.ts";

/**
 * Between which financial years others are generated.
 *
 * @category Generators
 */
export interface FinancialYearConstraints {
  /** The first, included; 1990/91 if left away. */
  readonly min?: FinancialYear;
  /** The last, included; 2048/49 if left away. */
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
