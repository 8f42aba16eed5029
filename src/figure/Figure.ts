import type { SourceRef } from "../finding/SourceRef.ts";
import type { Stated } from "../finding/Stated.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { moneyFailure } from "../money/moneyFailures.ts";
import type { Rate } from "../rate/Rate.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";

/**
 * How the words of a published figure qualify its number.
 *
 * | qualifier | said as | the number itself |
 * |---|---|---|
 * | `exact` | "a £450m pot", "12 groups" | is the figure |
 * | `more-than` | "over", "more than", "above" | is not reached: open lower bound |
 * | `at-least` | "at least", "minimum" | counts: closed lower bound |
 * | `less-than` | "almost", "nearly", "just under" | is not reached: open upper bound |
 * | `up-to` | "up to", "maximum", "no more than" | counts: closed upper bound |
 * | `circa` | "c5,000", "around", "about" | is near it; the source does not say how near |
 *
 * @category Figures
 */
export type Qualifier = "exact" | "more-than" | "at-least" | "less-than" | "up-to" | "circa";

/**
 * The value of a figure: an amount of money, a whole number of something, or a share.
 *
 * @category Figures
 */
export type Quantity = Money | number | Rate;

/**
 * A figure as it was published, with the words that qualify it. "Over £1.1m" is not £1.1m: {@link bounds}
 * returns the values that it allows, and every calculation of this library keeps it a bound.
 *
 * @typeParam T - `Money`, `number` (whole) or `Rate`
 * @category Figures
 * @example
 * ```ts
 * import { bounds, type Figure, Money } from "concordat";
 *
 * const investment: Figure<Money> = {
 *   value: Money.of("1100000", "GBP"),
 *   qualifier: "more-than",
 *   asStated: "over £1.1m",
 * };
 * const { lower, upper } = bounds(investment, "strict") ?? {};
 * lower?.value.format(); // => "£1,100,000.00"
 * lower?.included; // => false
 * upper; // => undefined
 * ```
 */
export interface Figure<T extends Quantity = Quantity> {
  /**
   * The number in the figure: money, a whole number, or a share (38% is `Rate` 19/50). It may be a bound, so
   * money and shares cannot be compared by it: compare the figure, as {@link isAtMost} does, or use
   * {@link exactAmount}.
   */
  readonly value: Stated<T>;
  /** How the words around the number qualify it. */
  readonly qualifier: Qualifier;
  /** The words of the source, as short as they can be: `"over £1.1m"`. */
  readonly asStated: string;
  /** The unit of a number: `"organisations"`, `"hours"`. */
  readonly unit?: string;
  /** The unit that the figure is per: `"week"`, `"project"`. */
  readonly per?: string;
  /**
   * `true` if the figure is added to an opening amount that is not stated, as "at least £10 million
   * additional" is. {@link bounds} is then about the added amount only.
   */
  readonly additional?: true;
  /** The day, month or year for which the figure was true. */
  readonly asOf?: PartialDate;
  /** Where it was published. */
  readonly source?: SourceRef;
}

/**
 * The qualifier of a part or a multiple of a figure. The number in "more than" and "less than" is not
 * itself reached, but a part of it, rounded to the penny, may be. So these become `at-least` and `up-to`;
 * the others stay as they are.
 *
 * @param qualifier - the qualifier of the figure
 * @returns the qualifier of the part or multiple
 * @category Figures
 * @example
 * ```ts
 * import { derivedQualifier } from "concordat";
 *
 * derivedQualifier("more-than"); // => "at-least"
 * derivedQualifier("exact"); // => "exact"
 * ```
 */
export function derivedQualifier(qualifier: Qualifier): Qualifier {
  if (qualifier === "more-than") return "at-least";
  return qualifier === "less-than" ? "up-to" : qualifier;
}

/** Returns a plain amount as an exact figure, and a figure as it is. */
export function asFigure<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  refuseWrongAmount(amount);
  return "qualifier" in amount ? amount : { value: amount, qualifier: "exact" };
}

/** Refuses what is neither an amount nor a figure of one, as a call with an amount in the JSON form brings. */
export function refuseWrongAmount(amount: unknown): void {
  const isFigure = typeof amount === "object" && amount !== null && "qualifier" in amount;
  const value = isFigure ? (amount as Partial<Figure<Money>>).value : amount;
  if (!Money.isMoney(value)) throw moneyFailure("money.not-money", {});
}

/** Whether all amounts that are given are in one currency. */
export function areInOneCurrency(amounts: readonly (Money | Figure<Money> | undefined)[]): boolean {
  let currency: CurrencyCode | undefined;
  for (const amount of amounts) {
    if (amount === undefined) continue;
    const found = ("qualifier" in amount ? amount.value : amount).currency;
    currency ??= found;
    if (found !== currency) return false;
  }
  return true;
}
