import { asFigure, derivedQualifier, type Figure, type Qualifier } from "../../figure/Figure.ts";
import { exactInterval, type Interval, plusInterval } from "../../figure/Interval.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import { Money } from "../../money/Money.ts";
import { moneyFailure } from "../../money/moneyFailures.ts";
import type { Rate } from "../../rate/Rate.ts";
import type { RoundingMode } from "../../rounding/RoundingMode.ts";
import { refuseWrongList, refuseWrongOptions } from "../../time/refuseWrong.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { amountBounds } from "../amountBounds.ts";
import { refuseUnknownRounding } from "../refuseArguments.ts";
import { type PriceIndex, priceFactor } from "./PriceIndex.ts";

/**
 * An amount in the prices of its own financial year.
 *
 * @category Funding
 */
export interface NominalAmount<C extends CurrencyCode = CurrencyCode> {
  /** The financial year whose prices it is in. */
  readonly financialYear: FinancialYear;
  /** The amount, or a published figure of it. */
  readonly amount: Money<C> | Figure<Money<C>>;
}

/**
 * In what {@link realTerms} puts amounts, and by what.
 *
 * @category Funding
 */
export interface RealTermsOptions {
  /** The financial year whose prices the results are in. */
  readonly pricesOf: FinancialYear;
  /** The price index; it is never assumed. */
  readonly index: PriceIndex;
  /** How to round each amount to the minor unit. */
  readonly rounding: RoundingMode;
}

/**
 * One amount in the prices of another year.
 *
 * @category Funding
 */
export interface RealTermsRow<C extends CurrencyCode = CurrencyCode> {
  /** The financial year of the amount. */
  readonly financialYear: FinancialYear;
  /** The amount in the prices of that year. */
  readonly nominal: Money<C>;
  /** The exact factor that it was multiplied by. */
  readonly factor: Rate;
  /** The amount in the prices asked for. */
  readonly amount: Money<C>;
  /** Whether `amount` is exact or a bound. */
  readonly qualifier: Qualifier;
  /** Whether it rests on a forecast of prices. */
  readonly forecast: boolean;
}

/**
 * Amounts of several years in the prices of one.
 *
 * @category Funding
 */
export interface RealTerms<C extends CurrencyCode = CurrencyCode> {
  /** It is in the terms of what goes in, be that commitments, accruals or cash. */
  readonly basis: "as-given";
  /** The financial year whose prices the amounts are in. */
  readonly pricesOf: FinancialYear;
  /** Which index it rests on: show its name and vintage with the result. */
  readonly index: Pick<PriceIndex, "name" | "vintage" | "source">;
  /** The sum of the amounts of the rows. */
  readonly total: Money<C>;
  /** The values that the sum can have where some amounts are bounds; for plain amounts, the total alone. */
  readonly bounds: Interval<Money>;
  /** Whether any row rests on a forecast of prices. */
  readonly forecast: boolean;
  /** The cautions about the years. */
  readonly cautions: readonly string[];
  /** One row for each amount, in the order given. */
  readonly rows: readonly RealTermsRow<C>[];
}

/**
 * Amounts of several financial years in the prices of one: amount × index of that year ÷ index of its
 * own. Which index is for you to say, because the published ones differ and are revised.
 *
 * @param amounts - the amounts, each with the year of its prices; one at least
 * @param options - the year of the prices, the index and the rounding
 * @returns one row for each amount, and their total
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `series.year-not-in-series` if the index does not cover a year
 * @throws {@link DomainError} `series.year-twice` if the index gives two levels for one
 * @throws {@link DomainError} `rate.invalid` if a level of the index is not decimal text, and
 * `funding.not-positive` if it is not above zero
 * @throws {@link DomainError} `rounding.unknown-mode` if `rounding` is not one of its names
 * @throws {@link DomainError} `money.no-amounts` if there are no amounts
 * @throws {@link DomainError} `money.currency-mismatch` if amounts are in different currencies
 * @category Funding
 * @example
 * ```ts
 * import { financialYear, gdpDeflatorObrNovember2025, Money, realTerms } from "concordat";
 *
 * const secondYear = { financialYear: financialYear("2012/13"), amount: Money.parse("£3.5m") };
 * const { total, index } = realTerms([secondYear], {
 *   pricesOf: financialYear("2011/12"),
 *   index: gdpDeflatorObrNovember2025,
 *   rounding: "half-even",
 * });
 * total.format(); // => "£3,441,741.59"
 * index.vintage; // => "OBR, November 2025"
 * ```
 */
export function realTerms<C extends CurrencyCode>(
  amounts: readonly NominalAmount<C>[],
  options: RealTermsOptions,
): RealTerms<C> {
  refuseWrongList("amounts", amounts);
  refuseWrongOptions("options", options);
  const { pricesOf, index, rounding } = options;
  refuseUnknownRounding(rounding);
  const [first] = amounts;
  if (first === undefined) throw moneyFailure("money.no-amounts", {});
  const factors = amounts.map(({ financialYear }) => priceFactor(financialYear, pricesOf, index));
  const rows = amounts.map(({ financialYear, amount }, at): RealTermsRow<C> => {
    const { value, qualifier } = asFigure(amount);
    const { factor, forecast } = factors[at] as (typeof factors)[number];
    return {
      financialYear,
      nominal: value,
      factor,
      amount: value.times(factor, rounding),
      qualifier: derivedQualifier(qualifier),
      forecast,
    };
  });
  const { currency } = asFigure(first.amount).value;
  const zero = exactInterval<Money>(Money.zero(currency));
  return {
    basis: "as-given",
    pricesOf,
    index: { name: index.name, vintage: index.vintage, source: index.source },
    total: Money.sumBy(rows, ({ amount }) => amount, currency),
    bounds: rows.reduce<Interval<Money>>(
      (sum, { amount: value, qualifier }) =>
        plusInterval(sum, amountBounds({ value, qualifier, asStated: "" }, "strict")),
      zero,
    ),
    forecast: rows.some(({ forecast }) => forecast),
    cautions: [...new Set(factors.flatMap(({ cautions }) => cautions))],
    rows,
  };
}
