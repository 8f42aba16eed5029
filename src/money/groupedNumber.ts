import { decimalString } from "../rounding/decimalString.ts";
import type { MinorUnits } from "./minorUnits.ts";

/**
 * Writes `units × 10^−decimals`, zero or more, with its digits grouped in threes.
 *
 * @param showZeros - whether decimals that are all zero are shown
 */
export function groupedNumber(units: MinorUnits, decimals: number, showZeros: boolean): string {
  const number = decimalString(units, decimals);
  const wholeDigits = number.length - (decimals > 0 ? decimals + 1 : 0);
  let end = wholeDigits % 3 || 3;
  let text = number.slice(0, end);
  for (; end < wholeDigits; end += 3) text += `,${number.slice(end, end + 3)}`;
  const rest = number.slice(wholeDigits);
  return showZeros || /[1-9]/.test(rest) ? text + rest : text;
}
