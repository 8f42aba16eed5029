import type { Reading } from "./bounds.ts";
import type { Figure, Quantity } from "./Figure.ts";
import type { Interval } from "./Interval.ts";

/**
 * That one unknown is others added up: `total = part + part + …`.
 *
 * @category Figures
 */
export interface SumStatement<Name extends string = string> {
  /** What a clash calls it; `sums[0]` and so on if omitted. */
  readonly name?: string;
  /** The unknown that is the sum. */
  readonly total: Name;
  /** What it is the sum of: an unknown, or a whole number of times an unknown. */
  readonly parts: readonly (Name | SumPart<Name>)[];
}

/**
 * A part that counts several times, or less than none.
 *
 * @category Figures
 */
export interface SumPart<Name extends string = string> {
  /** A whole number; negative for what is taken away. */
  readonly times: number;
  /** The unknown. */
  readonly of: Name;
}

/**
 * That two unknowns are the same: "the same amount in 2012/13".
 *
 * @category Figures
 */
export interface EqualityStatement<Name extends string = string> {
  /** What a clash calls it; `equalities[0]` and so on if omitted. */
  readonly name?: string;
  /** The one unknown. */
  readonly left: Name;
  /** The other. */
  readonly right: Name;
}

/**
 * What {@link crossCheck} takes.
 *
 * @typeParam T - `Money` of one currency, `number` (whole) or `Rate`
 * @typeParam Name - the names of the unknowns
 * @category Figures
 */
export interface CrossCheckInput<T extends Quantity, Name extends string> {
  /**
   * What is stated of each unknown by itself: a figure, or an interval; `{}` where nothing is. The name
   * of the unknown is the name of that statement. Figures that meet in a sum or an equality, directly or
   * through an unknown of which no figure is stated, are all per the same or all per nothing.
   */
  readonly unknowns: { readonly [N in Name]: Figure<T> | Interval<T> };
  /** Which unknowns are sums of others. */
  readonly sums?: readonly SumStatement<NoInfer<Name>>[];
  /** Which unknowns are the same. */
  readonly equalities?: readonly EqualityStatement<NoInfer<Name>>[];
  /** How the words of figures are read: `"strict"` if omitted. */
  readonly reading?: Reading;
}
