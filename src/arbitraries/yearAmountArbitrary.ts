import * as fc from "fast-check";
import type { YearAmount } from "../funding/YearAmount.ts";
import { Money } from "../money/Money.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";

/**
 * Generates amounts for a financial year, in pounds, from zero up.
 *
 * @returns an arbitrary of amounts by year
 * @category Generators
 * @example
 * ```ts
 * import { yearAmountArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(yearAmountArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function yearAmountArbitrary(): fc.Arbitrary<YearAmount> {
  return fc.record({
    financialYear: financialYearArbitrary(),
    amount: moneyArbitrary({ min: Money.zero("GBP") }),
  });
}
