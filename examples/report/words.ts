import type { Interval, Money } from "concordat";

export const amountText = (money: Money): string => money.format({ symbol: false });

/** An interval of money as a sign and an amount; the natural lower end of zero is left unsaid. */
export function intervalText({ lower, upper }: Interval<Money>): string {
  if (lower && upper) {
    if (lower.value.equals(upper.value)) return amountText(lower.value);
    if (!lower.value.isZero()) return `${amountText(lower.value)} to ${amountText(upper.value)}`;
  }
  if (upper) return `${upper.included ? "<=" : "<"} ${amountText(upper.value)}`;
  if (lower) return `${lower.included ? ">=" : ">"} ${amountText(lower.value)}`;
  return "no bound stated";
}

export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** "in-force" as people write it. */
export const spaced = (code: string): string => code.replaceAll("-", " ");

/** 1826 as "1,826". */
export const grouped = (number: number): string =>
  String(number).replace(/(\d)(?=(\d{3})+$)/g, "$1,");
