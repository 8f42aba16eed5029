import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { Rate } from "../../rate/Rate.ts";
import { refuseWrongSubject, refuseWrongYear } from "../../time/refuseWrong.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { refuseNotPositive } from "../refuseArguments.ts";

/**
 * The failures of a price index, by the code of the error, with the values behind each.
 *
 * @category Errors
 */
export interface SeriesFailures {
  /** A financial year that the index does not cover. */
  readonly "series.year-not-in-series": {
    /** The financial year that is missing. */
    readonly financialYear: string;
  };
  /** A price index that gives two levels for one financial year. */
  readonly "series.year-twice": NoValues;
}

/**
 * How each failure with a price index is said, by its code.
 *
 * @category Errors
 */
export const seriesFailures: FailureTable<SeriesFailures> = /* @__PURE__ */ Object.freeze({
  "series.year-not-in-series": ({ financialYear }) =>
    `The price index does not cover ${financialYear}: give one that does.`,
  "series.year-twice": () =>
    "The price index lists a financial year twice: give one level for each.",
});

/** Makes the error of a failure with a price index. */
export const seriesFailure: Failing<SeriesFailures> = /* @__PURE__ */ failing(seriesFailures);

/**
 * The level of prices in one financial year.
 *
 * @category Funding
 */
export interface PriceIndexYear {
  /** The financial year, April to March. */
  readonly financialYear: FinancialYear;
  /** The level, as decimal text above zero, such as `"71.7802"`. */
  readonly index: string;
  /** `true` where the publisher forecast it. */
  readonly forecast?: true;
  /** A caution about the year. */
  readonly caution?: string;
}

/**
 * A price index by financial year, as one publication gave it. Publishers revise their series, so a
 * result is only as good as its vintage: keep `name` and `vintage` with it.
 *
 * @category Funding
 */
export interface PriceIndex {
  /** Its measure, such as `"GDP deflator"`. */
  readonly name: string;
  /** Which publication it is of, such as `"OBR, November 2025"`. */
  readonly vintage: string;
  /** Where it comes from. */
  readonly source: SourceRef;
  /** The levels, one for each year. */
  readonly years: readonly PriceIndexYear[];
}

/**
 * How prices changed between two years of an index.
 *
 * @category Funding
 */
export interface PriceFactor {
  /** The level of the year to, divided by that of the year from; exact. */
  readonly factor: Rate;
  /** Whether one of the two levels is a forecast. */
  readonly forecast: boolean;
  /** The cautions about the two years. */
  readonly cautions: readonly string[];
}

/**
 * By what an amount in the prices of one year is multiplied to put it into those of another.
 *
 * @param from - the year of the prices that the amount is in
 * @param to - the year of the prices that it is to be in
 * @param index - the price index
 * @returns the exact factor, and whether it rests on a forecast
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `series.year-not-in-series` if the index does not cover one of the years
 * @throws {@link DomainError} `series.year-twice` if the index gives two levels for one of them
 * @throws {@link DomainError} `rate.invalid` if a level is not decimal text, and `funding.not-positive`
 * if it is not above zero
 * @category Funding
 * @example
 * ```ts
 * import { financialYear, gdpDeflatorObrNovember2025, priceFactor } from "concordat";
 *
 * const [from, to] = [financialYear("2012/13"), financialYear("2011/12")];
 * const { factor } = priceFactor(from, to, gdpDeflatorObrNovember2025);
 * factor.toDecimalString(6, "half-even"); // => "0.983355"
 * ```
 */
export function priceFactor(
  from: FinancialYear,
  to: FinancialYear,
  index: PriceIndex,
): PriceFactor {
  refuseWrongYear("from", from);
  refuseWrongYear("to", to);
  refuseWrongSubject("index", index);
  const levels = [levelOf(from, index), levelOf(to, index)] as const;
  return {
    factor: Rate.ratio(levels[1].index, levels[0].index),
    forecast: levels.some(({ forecast }) => forecast === true),
    cautions: [...new Set(levels.flatMap(({ caution }) => caution ?? []))],
  };
}

function levelOf(year: FinancialYear, { years }: PriceIndex): PriceIndexYear {
  const [level, second] = years.filter(({ financialYear }) => financialYear === year);
  if (second !== undefined) throw seriesFailure("series.year-twice", {});
  if (level === undefined)
    throw seriesFailure("series.year-not-in-series", { financialYear: year });
  refuseNotPositive(level.index, "index");
  return level;
}
