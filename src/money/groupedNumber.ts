import type { MinorUnits } from "./minorUnits.ts";

/**
 * Writes `units × 10^−decimals`, zero or more, with its digits grouped in threes.
 *
 * @param showZeros - whether decimals that are all zero are shown
 */
export function groupedNumber(units: MinorUnits, decimals: number, showZeros: boolean): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const rest = digits.slice(point);
  const whole = grouped(digits.slice(0, point));
  return decimals === 0 || (!showZeros && /^0*$/.test(rest)) ? whole : `${whole}.${rest}`;
}

function grouped(digits: string): string {
  let start = digits.length % 3 || 3;
  let text = digits.slice(0, start);
  for (; start < digits.length; start += 3) text += `,${digits.slice(start, start + 3)}`;
  return text;
}
