import { bounds } from "../figure/bounds.ts";
import { type Figure, refuseWrongAmount } from "../figure/Figure.ts";
import { type Bound, type Interval, intervalOf } from "../figure/Interval.ts";
import { dividedInterval } from "../figure/intervalMultiples.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import { amountBounds } from "./amountBounds.ts";
import { refuseNegative, refuseUnknownRounding } from "./refuseArguments.ts";

/**
 * An amount divided by a number of people. The result is for the same period as the amount, and in the
 * same terms, be that a commitment, an accrual or cash: where they are not stated, neither is this.
 *
 * @param amount - the amount
 * @param people - how many people: a whole number of one or more
 * @param rounding - how to round to the minor unit
 * @returns the amount a head
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `arithmetic.division-by-zero` if there are no people,
 * `funding.negative-amount` if there are fewer, and `rate.invalid` for a part of a person
 * @throws {@link DomainError} `rounding.unknown-mode` if `rounding` is not one of its names, and
 * `rounding.needed` if it is `unnecessary` and the result is not a whole number of pence
 * @category Funding
 * @example
 * ```ts
 * import { Money, perHead } from "concordat";
 *
 * perHead(Money.of("6000000000", "GBP"), 2_800_000, "half-even").format(); // => "£2,142.86"
 * ```
 */
export function perHead<C extends CurrencyCode>(
  amount: Money<C>,
  people: number,
  rounding: RoundingMode,
): Money<C>;
/**
 * A published amount divided by a number of people, who may be a published number too; figures are read
 * strictly, and bounds stay bounds.
 *
 * @param amount - the amount, or a published figure of it: zero or more
 * @param people - how many people, or a published figure of it
 * @returns what the amount a head may be. An end that is not a whole number of pence moves outward to the
 * next, which is then not included. Where there may be no people at all, as with "up to 500" or "about
 * 500", nothing limits it from above
 * @throws {@link DomainError} `arithmetic.division-by-zero` if there are certainly no people,
 * `funding.negative-amount` if people or amount are below zero, and `rate.invalid` for a part of a
 * person
 * @example
 * ```ts
 * import { formatInterval, Money, parseFigure, perHead } from "concordat";
 *
 * const people = parseFigure("over 2,000", { as: "count" });
 * formatInterval(perHead(Money.parse("£1m"), people)); // => "£0.00 to £500.00, both excluded"
 * const amount = parseFigure("at least £1m", { as: "money" });
 * formatInterval(perHead(amount, 3_000)); // => "more than £333.33"
 * ```
 */
export function perHead<C extends CurrencyCode>(
  amount: Figure<Money<C>>,
  people: number | Figure<number>,
): Interval<Money<C>>;
/**
 * The values that a plain amount can have a head of a published number of people.
 *
 * @param amount - the amount: zero or more
 * @param people - a published figure of how many people
 * @returns what the amount a head may be, with ends as for a published amount
 * @throws {@link DomainError} `arithmetic.division-by-zero` if there are certainly no people,
 * `funding.negative-amount` if people or amount are below zero, and `rate.invalid` for a part of a
 * person
 */
export function perHead<C extends CurrencyCode>(
  amount: Money<C>,
  people: Figure<number>,
): Interval<Money<C>>;
export function perHead(
  amount: Money | Figure<Money>,
  people: number | Figure<number>,
  rounding?: RoundingMode,
): Money | Interval<Money> {
  refuseWrongAmount(amount);
  if (typeof people !== "number") refuseWrongSubject("people", people, "value", "qualifier");
  refuseNegative(Rate.of(typeof people === "number" ? people : people.value), "people");
  if (Money.isMoney(amount) && typeof people === "number") {
    if (rounding !== undefined) refuseUnknownRounding(rounding);
    return amount.dividedBy(people, rounding);
  }
  refuseNegative(Money.isMoney(amount) ? amount : amount.value, "amount");
  const { lower, upper } = amountBounds(amount, "strict");
  const { lower: fewest, upper: most } = peopleBounds(people);
  return intervalOf(lower && leastPerHead(lower, most), upper && mostPerHead(upper, fewest));
}

/** Read strictly, "about 500" says nothing: there may be any number of people. */
function peopleBounds(people: number | Figure<number>): Interval<number> {
  const figure: Figure<number> =
    typeof people === "number" ? { value: people, qualifier: "exact", asStated: "" } : people;
  return bounds(figure, "strict") ?? {};
}

/** The more people there may be, the nearer it comes to nothing. */
function leastPerHead(amount: Bound<Money>, most: Bound<number> | undefined): Bound<Money> {
  const nothing = Money.zero(amount.value.currency);
  const isNothing = amount.value.isZero();
  const divided = most && dividedInterval({ lower: amount }, most.value, "outward").lower;
  if (most === undefined || divided === undefined) {
    return { value: nothing, included: amount.included && isNothing };
  }
  return { value: divided.value, included: divided.included && (most.included || isNothing) };
}

function mostPerHead(
  amount: Bound<Money>,
  fewest: Bound<number> | undefined,
): Bound<Money> | undefined {
  if (fewest === undefined || fewest.value <= 0) return undefined;
  const divided = dividedInterval({ upper: amount }, fewest.value, "outward").upper;
  return divided && { value: divided.value, included: divided.included && fewest.included };
}
