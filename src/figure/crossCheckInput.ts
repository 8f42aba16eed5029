import type { Reading } from "./bounds.ts";
import type { Figure, Quantity } from "./Figure.ts";
import type { Interval } from "./Interval.ts";

/**
 * The statement that one unknown is the sum of others: `total = part + part + …`.
 *
 * @category Figures
 */
export interface SumStatement<Name extends string = string> {
  /** The name of the statement in a clash; `sums[0]` and so on if omitted. */
  readonly name?: string;
  /** The unknown that is the sum. */
  readonly total: Name;
  /** The parts of the sum, each an unknown or a multiple of one by a whole number. */
  readonly parts: readonly (Name | SumPart<Name>)[];
}

/**
 * A part that counts several times, or is subtracted.
 *
 * @category Figures
 */
export interface SumPart<Name extends string = string> {
  /** How often the part counts: a whole number; negative to subtract. */
  readonly times: number;
  /** The name of the unknown. */
  readonly of: Name;
}

/**
 * The statement that two unknowns are equal: "the same amount in 2012/13".
 *
 * @category Figures
 */
export interface EqualityStatement<Name extends string = string> {
  /** The name of the statement in a clash; `equalities[0]` and so on if omitted. */
  readonly name?: string;
  /** The name of the first unknown. */
  readonly left: Name;
  /** The name of the second unknown. */
  readonly right: Name;
}

/**
 * The input of {@link crossCheck}.
 *
 * @typeParam T - `Money` of one currency, `number` (whole) or `Rate`
 * @typeParam Name - the names of the unknowns
 * @category Figures
 */
export interface CrossCheckInput<T extends Quantity, Name extends string> {
  /**
   * The figure or interval that is stated for each unknown by itself; `{}` if nothing is stated. The name
   * of the unknown is the name of that statement. Figures that meet in a sum or an equality, directly or
   * through an unknown without a figure, must all have the same `per`, or all have none.
   */
  readonly unknowns: { readonly [N in Name]: Figure<T> | Interval<T> };
  /** The unknowns that are sums of others. */
  readonly sums?: readonly SumStatement<NoInfer<Name>>[];
  /** The unknowns that are equal. */
  readonly equalities?: readonly EqualityStatement<NoInfer<Name>>[];
  /** How the words of figures are read: `"strict"` if omitted. */
  readonly reading?: Reading;
}
