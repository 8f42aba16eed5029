/** Writes `units × 10^−decimals` with exactly that many decimals: `decimalString(-5, 2)` is `"-0.05"`. */
export function decimalString(units: number | bigint, decimals: number): string {
  if (decimals === 0) return String(units);
  const negative = units < 0;
  const digits = String(negative ? -units : units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}
