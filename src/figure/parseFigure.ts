import type { SourceRef } from "../finding/SourceRef.ts";
import { type CurrencyCode, minorUnitDigits } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { type FigureText, FigureTextReader } from "./FigureTextReader.ts";
import { notFigureText } from "./figureFailures.ts";

/**
 * The name of a kind of figure: an amount of money, a whole number of something, or a share.
 *
 * @category Figures
 */
export type FigureKind = "money" | "count" | "rate";

/**
 * The figures of one kind; of any kind if none is given.
 *
 * @category Figures
 */
export type FigureOfKind<K extends FigureKind> = Figure<
  K extends "money" ? Money : K extends "count" ? number : Rate
>;

/**
 * The options of {@link parseFigure}.
 *
 * @category Figures
 */
export interface FigureTextOptions<K extends FigureKind = FigureKind> {
  /** The kind that the text must have; it also types the result. */
  readonly as?: K;
  /** The currency of a number without a mark; the number is then money. */
  readonly currency?: CurrencyCode;
  /** The day, month or year for which the figure was true: kept in the result. */
  readonly asOf?: PartialDate;
  /** Where the figure was published: kept in the result. */
  readonly source?: SourceRef;
}

const longestText = 500;

/**
 * Reads a figure as reports publish it, with the words that qualify it: "over £1.1m", "c5, 000", "up to
 * £30,000", "half a million", "38%". The guide to figures lists the words.
 *
 * `£` or a currency code makes it money, `%` or "per cent" a share, anything else a count; scale words are
 * those of {@link Money.parse}, and "hundred". The things that are counted become `unit`, "a year" becomes
 * `per`, and `asStated` is the whole text. Anything that cannot be kept is refused, never guessed: a second
 * number, a qualifying word after the number, a fraction in words, a part of a penny.
 *
 * @param text - at most 500 characters, on one line
 * @param options - the expected kind, a currency for unmarked numbers, and the date and source to keep
 * @returns the figure
 * @throws {@link DomainError} `figure.text` for any other text, with the place and the reason
 * @category Figures
 * @example
 * ```ts
 * import { parseFigure } from "concordat";
 *
 * const investment = parseFigure("over £1.1m", { as: "money" });
 * investment.value.format(); // => "£1,100,000.00"
 * investment.qualifier; // => "more-than"
 * parseFigure("c5, 000"); // => { value: 5000, qualifier: "circa", asStated: "c5, 000" }
 * const { value, unit, per } = parseFigure("1.1m hours per week", { as: "count" });
 * [value, unit, per]; // => [1100000, "hours", "week"]
 * parseFigure("at least £10 million additional").additional; // => true
 * parseFigure("5,000 or more"); // throws figure.text
 * ```
 */
export function parseFigure<K extends FigureKind = FigureKind>(
  text: string,
  options: FigureTextOptions<K> = {},
): FigureOfKind<K> {
  const read = readFigureText(text);
  const value = quantityOf(read, options);
  const { qualifier, additional, unit, per } = read;
  const figure: Figure = {
    value,
    qualifier,
    asStated: trimmed(text),
    ...(typeof value === "number" && unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
    ...(additional && { additional }),
    ...(options.asOf && { asOf: options.asOf }),
    ...(options.source && { source: options.source }),
  };
  return figure as unknown as FigureOfKind<K>;
}

const trimmed = (text: string): string => text.replace(/^ +/, "").replace(/ +$/, "");

function readFigureText(text: string): FigureText {
  if (typeof text !== "string") throw notFigureText("wrong-type", 0);
  if (text.length > longestText) throw notFigureText("too-long", longestText);
  const control = text.search(/\p{Cc}/u);
  if (control >= 0) throw notFigureText("control-character", control);
  return new FigureTextReader(text).read();
}

function quantityOf(read: FigureText, { as, currency }: FigureTextOptions): Quantity {
  const { numberAt } = read;
  if (read.percent) {
    if (read.currency !== undefined) throw notFigureText("unexpected", numberAt);
    if (as !== undefined && as !== "rate") throw notFigureText("other-kind", numberAt);
    return signed(read).dividedBy(100);
  }
  if (as === "rate") throw notFigureText("other-kind", numberAt);
  if (currency !== undefined && read.currency !== undefined && currency !== read.currency) {
    throw notFigureText("currency-conflict", numberAt);
  }
  const found = as === "count" ? read.currency : (read.currency ?? currency);
  if (found === undefined) {
    if (as === "money") throw notFigureText("no-currency", numberAt);
    return countOf(read);
  }
  if (as === "count") throw notFigureText("other-kind", numberAt);
  return moneyOf(read, found);
}

const signed = ({ number, negative }: FigureText): Rate => number.times(negative ? -1 : 1);

function countOf({ number, negative, numberAt }: FigureText): number {
  if (negative) throw notFigureText("negative-count", numberAt);
  if (number.denominator !== 1n) throw notFigureText("not-whole", numberAt);
  if (number.numerator > Number.MAX_SAFE_INTEGER) throw notFigureText("too-large", numberAt);
  return Number(number.numerator);
}

function moneyOf(read: FigureText, currency: CurrencyCode): Money {
  const digits = minorUnitDigits(currency);
  if (read.decimals !== 0 && read.decimals !== digits) {
    throw notFigureText("bad-decimals", read.numberAt);
  }
  const minor = signed(read).times(10 ** digits);
  if (minor.denominator !== 1n) throw notFigureText("not-whole", read.numberAt);
  return Money.ofMinor(minor.numerator, currency);
}
