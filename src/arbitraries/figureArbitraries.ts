import * as fc from "fast-check";
import type { Figure, Qualifier, Quantity } from "../figure/Figure.ts";
import { formatFigure } from "../figure/formatFigure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import { partialDateArbitrary } from "./dateArbitraries.ts";
import { type MoneyConstraints, moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";

const qualifiers = (): fc.Arbitrary<Qualifier> =>
  fc.constantFrom("exact", "more-than", "at-least", "less-than", "up-to", "circa");

/** A figure whose words say what it holds. */
function figureOf<T extends Quantity>(
  value: fc.Arbitrary<T>,
  unit: fc.Arbitrary<{ readonly unit?: string }>,
  additional: fc.Arbitrary<{ readonly additional?: true }>,
): fc.Arbitrary<Figure<T>> {
  const known = fc.record(
    { asOf: partialDateArbitrary(), source: sourceRefArbitrary() },
    { requiredKeys: [] },
  );
  const per = fc.record({ per: fc.constantFrom("year", "week") }, { requiredKeys: [] });
  return fc
    .tuple(value, qualifiers(), unit, per, additional, known)
    .map(([amount, qualifier, counted, rate, added, rest]) => {
      const said = { value: amount, qualifier, ...counted, ...rate, ...added };
      const asStated = formatFigure({ ...said, asStated: "" });
      return { value: amount, qualifier, asStated, ...counted, ...rate, ...added, ...rest };
    });
}

/** An exact figure, in words that say so. */
export function exactFigure<T extends Quantity>(value: T): Figure<T> {
  const said = { value, qualifier: "exact", asStated: "" } as const;
  return { ...said, asStated: formatFigure(said) };
}

const noUnit = (): fc.Arbitrary<{ readonly unit?: string }> => fc.constant({});

const perhapsAdditional = (): fc.Arbitrary<{ readonly additional?: true }> =>
  fc.record({ additional: fc.constant(true as const) }, { requiredKeys: [] });

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
  const currency =
    constraints.currency ?? constraints.min?.currency ?? constraints.max?.currency ?? ("GBP" as C);
  const value = moneyArbitrary({ min: Money.zero(currency), ...constraints });
  return figureOf(value, noUnit(), perhapsAdditional());
}

/**
 * Generates published figures that count, in words that say what they hold.
 *
 * @param constraints - the greatest number, included; a thousand million if left away
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
  const unit = fc.record(
    { unit: fc.constantFrom("organisations", "people") },
    { requiredKeys: [] },
  );
  return figureOf(fc.nat(max), unit, perhapsAdditional());
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
 * fc.assert(fc.property(rateFigureArbitrary(), ({ value }) => !value.isNegative() && value.compare(1) <= 0));
 * ```
 */
export function rateFigureArbitrary(): fc.Arbitrary<Figure<Rate>> {
  return figureOf(rateArbitrary(), noUnit(), fc.constant({}));
}
