import * as fc from "fast-check";
import type { Figure, Quantity } from "../../figure/Figure.ts";
import {
  countFigureSchema,
  moneyFigureSchema,
  rateFigureSchema,
} from "../../figure/figureSchema.ts";
import type { Bound, Interval } from "../../figure/Interval.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import { Money } from "../../money/Money.ts";
import type { Rate } from "../../rate/Rate.ts";
import { type MoneyConstraints, moneyArbitrary } from "./amountArbitraries.ts";
import { schemaArbitrary } from "./schemaArbitrary.ts";

/**
 * Generates published figures of money, from zero up unless `min` is given, in words that say what they
 * hold: {@link checkFigure} finds nothing amiss.
 *
 * @typeParam C - the currency
 * @param constraints - the currency and the limits
 * @returns an arbitrary of figures
 * @category Generators
 * @example
 * ```ts
 * import { checkFigure } from "concordat";
 * import { moneyFigureArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(moneyFigureArbitrary(), (figure) => checkFigure(figure).length === 0));
 * ```
 */
export function moneyFigureArbitrary<C extends CurrencyCode = "GBP">(
  constraints: MoneyConstraints<C> = {},
): fc.Arbitrary<Figure<Money<C>>> {
  const { min, max } = constraints;
  const currency = constraints.currency ?? min?.currency ?? max?.currency ?? ("GBP" as C);
  const value = moneyArbitrary({ min: Money.zero(currency), ...constraints });
  return schemaArbitrary<Figure>(moneyFigureSchema, { value }) as fc.Arbitrary<Figure<Money<C>>>;
}

/**
 * Generates published figures that count, in words that say what they hold.
 *
 * @param constraints - the greatest number, included; a thousand million if omitted
 * @returns an arbitrary of figures
 * @category Generators
 * @example
 * ```ts
 * import { bounds } from "concordat";
 * import { countFigureArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(countFigureArbitrary(), (figure) => (bounds(figure, "strict") === undefined) === (figure.qualifier === "circa")),
 * );
 * ```
 */
export function countFigureArbitrary(
  constraints: { readonly max?: number } = {},
): fc.Arbitrary<Figure<number>> {
  const { max = 1_000_000_000 } = constraints;
  return schemaArbitrary(countFigureSchema, { value: fc.nat(max) });
}

/**
 * Generates published shares from 0 to 1, in words that say what they hold.
 *
 * @returns an arbitrary of figures
 * @category Generators
 * @example
 * ```ts
 * import { rateFigureArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(rateFigureArbitrary(), ({ value }) => !value.isNegative() && !value.minus(1).isPositive()));
 * ```
 */
export function rateFigureArbitrary(): fc.Arbitrary<Figure<Rate>> {
  return schemaArbitrary(rateFigureSchema);
}

function compare(a: Quantity, b: Quantity): number {
  if (typeof a === "number") return a - (b as number);
  return Money.isMoney(a) ? a.compare(b as Money) : a.compare(b as Rate);
}

/**
 * Generates intervals between two quantities of a kind, with ends that are included or not, or missing.
 * An interval of one quantity includes it.
 *
 * @typeParam T - what the ends are of
 * @param quantities - an arbitrary of the ends; all of one currency, if they are money
 * @returns an arbitrary of intervals
 * @category Generators
 * @example
 * ```ts
 * import { isAtMost } from "concordat";
 * import { intervalArbitrary, moneyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const interval = intervalArbitrary(moneyArbitrary());
 * fc.assert(
 *   fc.property(interval, interval, (a, b) => !(isAtMost(a, b) === "no" && isAtMost(b, a) === "no")),
 * );
 * ```
 */
export function intervalArbitrary<T extends Quantity>(
  quantities: fc.Arbitrary<T>,
): fc.Arbitrary<Interval<T>> {
  const bound = fc.record({ value: quantities, included: fc.boolean() });
  const ends = fc.constantFrom("both", "lower", "upper", "none");
  return fc.tuple(bound, bound, ends).map(([a, b, which]) => {
    const inOrder = compare(a.value, b.value) <= 0;
    const single = compare(a.value, b.value) === 0;
    const lower: Bound<T> = single ? { ...a, included: true } : inOrder ? a : b;
    const upper: Bound<T> = single ? { ...b, included: true } : inOrder ? b : a;
    return {
      ...(which !== "upper" && which !== "none" && { lower }),
      ...(which !== "lower" && which !== "none" && { upper }),
    };
  });
}
