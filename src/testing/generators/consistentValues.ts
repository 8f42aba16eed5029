import type { Figure, Qualifier, Quantity } from "../../figure/Figure.ts";
import { formatFigure } from "../../figure/formatFigure.ts";
import { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import { addDays, daysBetween } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { Deadline } from "../../time/deadline/Deadline.ts";
import type { DateRange } from "../../time/range/DateRange.ts";

/** A day of a range, which one by the date. */
export function within({ start, end }: DateRange, date: LocalDate): LocalDate {
  const days = daysBetween(start, end) + 1;
  const at = daysBetween(start, date) % days;
  return addDays(start, at < 0 ? at + days : at);
}

/** The lesser of two amounts. */
export function least(a: Money, b: Money): Money {
  return a.lessThan(b) ? a : b;
}

/** With shares that come to one, none of them zero, in proportion to the shares that they have. */
export function sharing<T extends { readonly share: Rate }>(list: readonly T[]): readonly T[] {
  const weights = list.map(({ share }) => share.plus(Rate.ratio(1, 100)));
  const whole = Rate.sum(weights);
  return list.map((one, at) => ({ ...one, share: (weights[at] ?? one.share).dividedBy(whole) }));
}

/** A little more than a quantity, or less: to the penny, to one, or to a hundredth. */
function moved(value: Quantity, step: 1 | -1): Quantity {
  if (typeof value === "number") return value + step;
  if (value instanceof Money) return value.plus(Money.ofMinor(step, value.currency));
  return value.plus(Rate.ratio(step, 100));
}

/** Nothing is counted or given below zero, and no share is above one. */
function isSayable(value: Quantity): boolean {
  if (typeof value === "number") return value >= 0;
  return !value.isNegative() && !(value instanceof Rate && value.compare(1) > 0);
}

/** The value that a figure with a qualifier may state where the quantity itself is known. */
function beside(value: Quantity, qualifier: Qualifier): Quantity | undefined {
  if (qualifier !== "less-than" && qualifier !== "more-than") return value;
  const next = moved(value, qualifier === "less-than" ? 1 : -1);
  return isSayable(next) ? next : undefined;
}

/**
 * The figure as it is said of a quantity from zero up, which it does not contradict: figures of quantities
 * that agree with each other can then not be proved to disagree.
 */
export function stating<T extends Quantity>(figure: Figure<T>, value: T): Figure<T> {
  const { per: _per, unit: _unit, additional: _additional, ...rest } = figure;
  const stated = beside(value, figure.qualifier) as T | undefined;
  const said: Figure<T> =
    stated === undefined ? { ...rest, value, qualifier: "exact" } : { ...rest, value: stated };
  return { ...said, asStated: formatFigure(said) };
}

/** The figure with a number in it, in words that say so; exact where nothing can be below the number. */
export function saying<T extends Quantity>(figure: Figure<T>, value: T): Figure<T> {
  const { per: _per, unit: _unit, additional: _additional, ...rest } = figure;
  const qualifier = beside(value, figure.qualifier) === undefined ? "exact" : figure.qualifier;
  const said: Figure<T> = { ...rest, qualifier, value };
  return { ...said, asStated: formatFigure(said) };
}

/** It opens on the day on which it closes, or before. */
export function closing<T extends { readonly opens?: LocalDate; readonly closes: Deadline }>(
  window: T,
): T {
  const { opens, closes } = window;
  const last = closes.slice(0, 10) as LocalDate;
  return opens === undefined || opens <= last ? window : { ...window, opens: last };
}
