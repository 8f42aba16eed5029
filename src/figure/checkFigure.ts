import { isAnyDomainError } from "../finding/DomainError.ts";
import { type FindingPath, finding } from "../finding/Finding.ts";
import { Money, type MoneyJson } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { type FigureFinding, figureRules } from "./figureRules.ts";
import { parseFigure } from "./parseFigure.ts";

/**
 * Checks a figure against its own words: "over £1.1m" must be recorded as more than £1,100,000, not as £11m
 * or as exactly £1.1m. Words that {@link parseFigure} cannot read, such as "the same amount", are not
 * checked, nor are unit, time and source.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param figure - the figure
 * @param path - the path of the figure, for the finding
 * @returns a `figure.as-stated-differs` warning, or no finding
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Figures
 * @example
 * ```ts
 * import { checkFigure, Money } from "concordat";
 *
 * const [found] = checkFigure({
 *   value: Money.of("11000000", "GBP"),
 *   qualifier: "more-than",
 *   asStated: "over £1.1m",
 * });
 * found?.values.differs; // => ["value"]
 * found?.values.stated; // => { amount: "1100000.00", currency: "GBP" }
 * ```
 */
export function checkFigure(figure: Figure, path: FindingPath = []): readonly FigureFinding[] {
  refuseWrongSubject("figure", figure, "value", "qualifier", "asStated");
  const stated = readWords(figure);
  if (stated === undefined) return [];
  const differs = [
    ...(isSame(figure.value, stated.value) ? [] : ["value" as const]),
    ...(figure.qualifier === stated.qualifier ? [] : ["qualifier" as const]),
    ...(figure.additional === stated.additional ? [] : ["additional" as const]),
  ];
  if (differs.length === 0) return [];
  return [
    finding(figureRules, "figure.as-stated-differs", path, {
      differs,
      value: wireOf(figure.value),
      stated: wireOf(stated.value),
      qualifier: figure.qualifier,
      statedQualifier: stated.qualifier,
    }),
  ];
}

function readWords({ value, asStated }: Figure): Figure | undefined {
  try {
    const stated = parseFigure(asStated);
    // Words often leave out the mark that the record has: "1.1m" for £1,100,000.
    return typeof stated.value === "number" && Money.isMoney(value)
      ? parseFigure(asStated, { currency: value.currency })
      : stated;
  } catch (error) {
    if (isAnyDomainError(error, "figure.text")) return undefined;
    throw error;
  }
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (Money.isMoney(a)) return Money.isMoney(b) && a.currency === b.currency && a.equals(b);
  if (Money.isMoney(b)) return false;
  return Rate.of(a).equals(b);
}

const wireOf = (value: Quantity): MoneyJson | number | string =>
  typeof value === "number" ? value : value.toJSON();
