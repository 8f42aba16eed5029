import { refuseNonObject } from "../finding/refuseWrongType.ts";
import { Money } from "../money/Money.ts";
import type { MoneyFormat } from "../money/MoneyFormat.ts";
import type { Rate } from "../rate/Rate.ts";
import { compare } from "./arithmetic.ts";
import type { Figure, Qualifier, Quantity } from "./Figure.ts";
import type { Interval } from "./Interval.ts";
import { refuseNonFigure, refuseNonInterval } from "./refuseNonFigure.ts";

/**
 * The options of {@link formatFigure} and {@link formatInterval}.
 *
 * @category Figures
 */
export interface FigureFormat {
  /** How amounts are written: the options of {@link Money.format}. */
  readonly money?: MoneyFormat;
}

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "",
  "more-than": "more than ",
  "at-least": "at least ",
  "less-than": "less than ",
  "up-to": "up to ",
  circa: "about ",
};

/**
 * Writes a figure for people in full: one phrase for each qualifier, and every digit of the amount. The
 * words of the source are in `asStated`. {@link parseFigure} reads the result, unless a share is not a
 * decimal percentage.
 *
 * @param figure - the figure
 * @param format - how amounts are written
 * @returns such as "more than £1,100,000.00"
 * @category Figures
 * @example
 * ```ts
 * import { formatFigure, parseFigure } from "concordat";
 *
 * formatFigure(parseFigure("over £1.1m")); // => "more than £1,100,000.00"
 * formatFigure(parseFigure("c5, 000 charities")); // => "about 5,000 charities"
 * formatFigure(parseFigure("at least £10 million additional")); // => "at least £10,000,000.00 additional"
 * formatFigure(parseFigure("1.1m hours per week")); // => "1,100,000 hours per week"
 * ```
 */
export function formatFigure(figure: Figure, format: FigureFormat = {}): string {
  refuseNonFigure(figure);
  refuseNonObject("format", format);
  const { value, qualifier, additional, unit, per } = figure;
  return [
    qualifiers[qualifier] + quantityText(value, format),
    ...(additional ? ["additional"] : []),
    ...(unit === undefined ? [] : [unit]),
    ...(per === undefined ? [] : [`per ${per}`]),
  ].join(" ");
}

/**
 * Writes an interval for people. An end that is excluded is marked; one that is included is not.
 *
 * @param interval - the values that a figure allows
 * @param format - how amounts are written
 * @returns such as "£4,550,000.00 to £4,800,000.00, both excluded"; "no limit stated" without ends
 * @category Figures
 * @example
 * ```ts
 * import { bounds, formatInterval, parseFigure } from "concordat";
 *
 * const read = (text: string) => bounds(parseFigure(text, { as: "count" }), "conventional") ?? {};
 * formatInterval(read("over 400")); // => "400 to 500, both excluded"
 * formatInterval(read("nearly 15,000")); // => "14,500 to 15,000, the last excluded"
 * formatInterval(read("at least 10")); // => "at least 10"
 * formatInterval({ lower: { value: 10, included: true }, upper: { value: 17, included: true } }); // => "10 to 17"
 * ```
 */
export function formatInterval<T extends Quantity>(
  interval: Interval<T>,
  format: FigureFormat = {},
): string {
  refuseNonInterval("interval", interval);
  refuseNonObject("format", format);
  const { lower, upper } = interval;
  if (lower && upper) {
    const from = quantityText(lower.value, format);
    if (compare(lower.value, upper.value) === 0) return from;
    return `${from} to ${quantityText(upper.value, format)}${excluded(lower.included, upper.included)}`;
  }
  if (lower) {
    return `${lower.included ? "at least" : "more than"} ${quantityText(lower.value, format)}`;
  }
  if (upper) {
    return `${upper.included ? "up to" : "less than"} ${quantityText(upper.value, format)}`;
  }
  return "no limit stated";
}

function excluded(first: boolean, last: boolean): string {
  if (first && last) return "";
  if (first) return ", the last excluded";
  return last ? ", the first excluded" : ", both excluded";
}

function quantityText(value: Quantity, { money }: FigureFormat): string {
  if (typeof value === "number") return grouped(value);
  return Money.isMoney(value) ? value.format(money) : shareText(value);
}

const grouped = (value: number): string => String(value).replace(/(\d)(?=(?:\d{3})+$)/g, "$1,");

/** A percentage if it has four decimals or fewer, otherwise the fraction: a share is not rounded here. */
function shareText(share: Rate): string {
  const percentage = share.times(100);
  if (10000n % percentage.denominator !== 0n) return share.toString();
  return `${percentage.toDecimalString(4).replace(/\.?0+$/, "")}%`;
}
