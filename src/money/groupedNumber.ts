import type { MinorUnits } from "./minorUnits.ts";

/**
 * Writes `units × 10^−decimals`, zero or more, with its digits grouped in threes.
 *
 * @param showZeros - whether decimals that are all zero are shown
 */
export function groupedNumber(units: MinorUnits, decimals: number, showZeros: boolean): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  let end = point % 3 || 3;
  let text = digits.slice(0, end);
  for (; end < point; end += 3) text += `,${digits.slice(end, end + 3)}`;
  const rest = digits.slice(point);
  return rest && (showZeros || /[1-9]/.test(rest)) ? `${text}.${rest}` : text;
}
