import {
  type Bound,
  type Figure,
  type Interval,
  type LocalDate,
  localDate,
  Money,
  type Qualifier,
} from "concordat";

/** Pounds, from decimal text: `gbp("1100000")`. */
export function gbp(amount: string): Money<"GBP"> {
  return Money.of(amount, "GBP");
}

/** A published amount of pounds: `pounds("1100000", "more-than", "over £1.1m")`. */
export function pounds(
  amount: string,
  qualifier: Qualifier = "exact",
  asStated: string = amount,
): Figure<Money<"GBP">> {
  return { value: gbp(amount), qualifier, asStated };
}

/** A published number: `count(15000, "less-than", "nearly 15,000")`. */
export function count(
  value: number,
  qualifier: Qualifier = "exact",
  asStated: string = `${value}`,
): Figure<number> {
  return { value, qualifier, asStated };
}

export const date = (text: string): LocalDate => localDate(text);

/**
 * An interval as it is written in the domain facts: `[4550000.00, 4800000.00)`; a round bracket for an
 * end that is not included, `-` where there is no end.
 */
export function notation(interval: Interval | undefined): string | undefined {
  if (interval === undefined) return undefined;
  const { lower, upper } = interval;
  const text = (bound: Bound | undefined): string => {
    if (bound === undefined) return "-";
    const { value } = bound;
    if (typeof value === "number") return `${value}`;
    return value instanceof Money ? value.toDecimalString() : value.toString();
  };
  return `${lower?.included ? "[" : "("}${text(lower)}, ${text(upper)}${upper?.included ? "]" : ")"}`;
}
