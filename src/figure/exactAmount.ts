import { compare } from "./arithmetic.ts";
import type { Quantity } from "./Figure.ts";
import { type Comparable, valuesOf } from "./verdict.ts";

/**
 * Returns the amount where there is exactly one, and `undefined` where there is only a bound: the safe way
 * from a total, a figure or an interval to an amount to calculate with.
 *
 * @param given - an interval, a figure, or an amount, which is returned as it is
 * @returns the amount, number or share; `undefined` for "over £1.1m", a range, or no limit
 * @throws {@link DomainError} `argument.not-an-object` if it is neither a number nor an object
 * @category Figures
 * @example
 * ```ts
 * import { exactAmount, parseFigure } from "concordat";
 *
 * exactAmount(parseFigure("£450m", { as: "money" }))?.format(); // => "£450,000,000.00"
 * exactAmount(parseFigure("over £1.1m", { as: "money" })); // => undefined
 * exactAmount({ lower: { value: 10, included: true }, upper: { value: 17, included: true } }); // => undefined
 * ```
 */
export function exactAmount<T extends Quantity>(given: Comparable<T>): T | undefined {
  const { lower, upper } = valuesOf("given", given);
  if (!lower?.included || !upper?.included) return undefined;
  return compare(lower.value, upper.value) === 0 ? lower.value : undefined;
}
