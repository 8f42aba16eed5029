/** Comparisons of bounds by mistake, which must not compile: this file is type-checked and never run. */
import {
  bounds,
  exactAmount,
  type Figure,
  type Fund,
  isAtMost,
  Money,
  parseFigure,
  Rate,
  type Wire,
} from "concordat";
import { ExactAmount } from "concordat/exact";

const cap = Money.of("1200000", "GBP");
const investment = parseFigure("over £1.1m", { as: "money" });
const share = parseFigure("over 38%", { as: "rate" });
declare const fund: Fund;
declare const inPounds: Figure<Money<"GBP">>;

// @ts-expect-error: over £1.1m may be more than the cap
investment.value.lessThan(cap);
// @ts-expect-error: the same
inPounds.value.lessThan(cap);
// @ts-expect-error: the same from the other side
cap.greaterThan(inPounds.value);
// @ts-expect-error: the same in a field of an entity
fund.total?.value.greaterThan(cap);
// @ts-expect-error: compare
inPounds.value.compare(cap);
// @ts-expect-error: compare, from the other side
cap.compare(inPounds.value);
// @ts-expect-error: over £1.1m is not £1.1m
inPounds.value.equals(cap);
// @ts-expect-error: from the other side
cap.equals(inPounds.value);
// @ts-expect-error: two figures
inPounds.value.lessThan(inPounds.value);
// @ts-expect-error: a bound as a limit
cap.clamp(inPounds.value, cap);
const { value } = inPounds;
// @ts-expect-error: taken out of the figure first
value.lessThan(cap);
// @ts-expect-error: a share
share.value.compare("0.5");
// @ts-expect-error: a share, from the other side
Rate.of("0.5").equals(share.value);
// @ts-expect-error: an exact amount
ExactAmount.from(cap).compare(inPounds.value);

// What may be a bound can be compared as one, and an exact amount as such.
isAtMost(investment, cap) satisfies "yes" | "no" | "unknown";
isAtMost(inPounds, cap);
exactAmount(investment)?.lessThan(cap) satisfies boolean | undefined;
exactAmount(inPounds)?.lessThan(cap) satisfies boolean | undefined;
bounds(inPounds, "strict")?.lower?.value.lessThan(cap) satisfies boolean | undefined;

// It can be shown, kept, calculated with and written; and any amount can be the value of a figure.
inPounds.value.format() satisfies string;
inPounds.value.plus(cap) satisfies Money<"GBP">;
Money.sum([inPounds.value, cap], "GBP") satisfies Money<"GBP">;
cap.plus(inPounds.value).lessThan(cap) satisfies boolean;
inPounds.value satisfies Money<"GBP">;
({ value: cap, qualifier: "exact", asStated: "£1.2m" }) satisfies Figure<Money<"GBP">>;
({ value: 37, qualifier: "exact", asStated: "37" }) satisfies Figure<number>;
({ ...inPounds, value: cap }) satisfies Figure<Money<"GBP">>;
bounds({ value: 5000, qualifier: "circa", asStated: "c5,000" }, "strict");
bounds({ value: cap, qualifier: "exact", asStated: "£1.2m" }, "strict")?.lower?.value satisfies
  | Money<"GBP">
  | undefined;
({
  value: { amount: "1.00", currency: "GBP" },
  qualifier: "exact",
  asStated: "£1",
}) satisfies Wire<Figure<Money>>;

// On purpose, the number in the words is an amount like any other.
const number: Money<"GBP"> = inPounds.value;
number.lessThan(cap) satisfies boolean;
