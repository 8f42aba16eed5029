import { Rate } from "../rate/Rate.ts";
import { compare, quantityLike, zeroLike } from "./arithmetic.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { refuseNonFigure } from "./refuseNonFigure.ts";

/**
 * Returns the precision of a published figure: the value of one unit in the last digit shown. That is
 * £100,000 for "almost £11.8m", and 1,000 for "nearly 15,000", whose zeros do not count as digits. In a
 * plain number that is `exact` every digit counts: "5,000 leaflets" were counted one by one.
 *
 * @param figure - the figure
 * @returns an amount, number or share of the same kind; `undefined` if `asStated` does not show the value
 * in digits, or shows more of them than its kind allows
 * @category Figures
 * @example
 * ```ts
 * import { parseFigure, precisionOf } from "concordat";
 *
 * precisionOf(parseFigure("almost £11.8m", { as: "money" }))?.format(); // => "£100,000.00"
 * precisionOf(parseFigure("nearly 15,000", { as: "count" })); // => 1000
 * precisionOf(parseFigure("over half a million", { as: "count" })); // => undefined
 * ```
 */
export function precisionOf<T extends Quantity>(figure: Figure<T>): T | undefined {
  refuseNonFigure(figure);
  const shown = shownIn(figure);
  const step =
    shown && quantityLike(figure.value, shown.scaled ? shown.step : plainStep(figure, shown));
  return step !== undefined && compare(step, zeroLike(step)) > 0 ? step : undefined;
}

/**
 * The step to which a reporter may have rounded; `undefined` for a plain number that is exact, as it was
 * counted.
 */
export function shownStep(figure: Figure): Rate | undefined {
  const shown = shownIn(figure);
  if (shown === undefined || shown.scaled) return shown?.step;
  return figure.qualifier === "exact" ? undefined : plainStep(figure, shown);
}

function plainStep({ qualifier }: Figure, { step, zeros }: ShownNumber): Rate {
  return qualifier === "exact" ? step : step.times(10n ** BigInt(zeros));
}

interface ShownNumber {
  /** The value of one unit in the last digit. */
  readonly step: Rate;
  /** Whether a scale word or a percent sign follows. */
  readonly scaled: boolean;
  /** The number of zeros at the end of a whole number. */
  readonly zeros: number;
}

const scales: readonly (readonly [pattern: RegExp, scale: string])[] = [
  [/^(?:k|thousand)$/i, "1000"],
  [/^(?:m|mn|million)$/i, "1000000"],
  [/^(?:bn|billion)$/i, "1000000000"],
  [/^(?:tn|trillion)$/i, "1000000000000"],
  [/^(?:%|per ?cent)$/i, "0.01"],
];

const shownNumber =
  /(\d(?:[\d, ]{0,30}\d)?)(?:\.(\d{1,20}))? ?(%|(?:thousand|million|billion|trillion|per ?cent|bn|mn|tn|k|m)(?![a-z]))?/gi;

function shownIn({ value, asStated }: Figure): ShownNumber | undefined {
  for (const [, grouped = "", decimals = "", word = ""] of asStated.matchAll(shownNumber)) {
    const whole = grouped.replace(/[, ]/g, "");
    const scale = scales.find(([pattern]) => pattern.test(word))?.[1];
    const step = Rate.ratio(1, 10n ** BigInt(decimals.length)).times(scale ?? "1");
    // There may be another number too, such as a year.
    if (!isNumberOf(value, step.times(BigInt(whole + decimals)))) continue;
    const zeros = decimals === "" ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
    return { step, scaled: scale !== undefined, zeros };
  }
  return undefined;
}

function isNumberOf(value: Quantity, shown: Rate): boolean {
  return [shown, shown.times(-1)].some((signed) => {
    const number = quantityLike(value, signed);
    return number !== undefined && compare(value, number) === 0;
  });
}
