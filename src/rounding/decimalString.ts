/** Writes `units × 10^−decimals` with exactly that many decimals: `decimalString(-5, 2)` is `"-0.05"`. */
export function decimalString(units: number | bigint, decimals: number): string {
  const text = String(units);
  if (decimals === 0) return text;
  const sign = text.startsWith("-") ? "-" : "";
  const digits = text.slice(sign.length).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
