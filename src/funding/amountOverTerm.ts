import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { DateRange } from "../time/DateRange.ts";
import { type Duration, lengthOf } from "../time/Term.ts";
import { monthsByYear } from "./yearsOfTerm.ts";

/** A bound that leaves the penny grid moves to the side on which it still holds. */
const rounding: Readonly<Record<Qualifier, RoundingMode>> = {
  exact: "half-even",
  circa: "half-even",
  "more-than": "floor",
  "at-least": "floor",
  "less-than": "ceiling",
  "up-to": "ceiling",
};

/**
 * What a published amount comes to over a term: "£27m a year" for five years is £135m, and an amount that
 * is not per anything is the whole already. A bound stays a bound of the same kind.
 *
 * @param figure - the amount, as it was published
 * @param over - the term, or its dates, both included; `undefined` where it is not known
 * @returns the whole, without its `per`, to the penny; `undefined` where it cannot be told: the amount is
 * per something other than a year, or it is per year and nothing says for how many, or the term has weeks
 * or days, which are no certain part of a year
 * @throws {@link DomainError} of {@link TermFailures} if `over` is not a length of time
 * @category Funding
 * @example
 * ```ts
 * import { amountOverTerm, parseFigure } from "concordat";
 *
 * const yearly = parseFigure("over £27m a year", { as: "money" });
 * const whole = amountOverTerm(yearly, { years: 5 });
 * whole?.value.format(); // => "£135,000,000.00"
 * whole?.qualifier; // => "more-than"
 * amountOverTerm(yearly, undefined); // => undefined
 * ```
 */
export function amountOverTerm(
  figure: Figure<Money>,
  over: Duration | DateRange | undefined,
): Figure<Money> | undefined {
  const { per, ...whole } = figure;
  if (per === undefined) return figure;
  if (per !== "year" || over === undefined || !isOfMonths(over)) return undefined;
  const years = Rate.sum(monthsByYear(over)).dividedBy(12);
  return { ...whole, value: figure.value.times(years, rounding[figure.qualifier]) };
}

const isOfMonths = (over: Duration | DateRange): boolean =>
  (typeof over === "object" && "start" in over) || lengthOf(over).days === 0;
