/**
 * The value of a published figure, which may be a bound: "over £1.1m" has the value £1.1m. It can be shown,
 * kept and calculated with, but the compiler does not let it be compared as if it were the amount. Compare
 * the figure, or take its exact amount where there is one.
 *
 * The mark exists for the compiler only: any amount can be the value of a figure.
 *
 * @typeParam Value - the value that is marked, such as `Money`
 * @category Figures
 * @example
 * ```ts
 * import { exactAmount, isAtMost, Money, parseFigure } from "concordat";
 *
 * const cap = Money.parse("£1.2m");
 * const investment = parseFigure("over £1.1m", { as: "money" });
 * // investment.value.lessThan(cap) does not compile, because it would be true of £5m as well.
 * isAtMost(investment, cap); // => "unknown"
 * exactAmount(investment)?.lessThan(cap); // => undefined
 * ```
 */
export type Stated<Value> = Value & {
  /** The mark, and what the compiler says where the value is compared. */
  readonly stated?: "may be a bound: compare the figure with isAtMost, or use exactAmount(figure)";
};

/**
 * A value that can be compared: any but the {@link Stated} value of a figure.
 *
 * @typeParam Value - the value, such as `Money`
 * @category Figures
 */
export type NotStated<Value> = Value & {
  /** No mark. */
  readonly stated?: never;
};
