/** Writes `units × 10^−decimals` with exactly that many decimals: `decimalString(-5, 2)` is `"-0.05"`. */
export function decimalString(units: number | bigint, decimals: number): string {
  const text = String(units);
  if (decimals === 0) return text;
  const start = text[0] === "-" ? 1 : 0;
  const point = text.length - decimals;
  if (point > start) return `${text.slice(0, point)}.${text.slice(point)}`;
  return `${text.slice(0, start)}0.${text.slice(start).padStart(decimals, "0")}`;
}
