/** The largest whole number that is exact as a number; its negative is the smallest. */
export const greatestSafe: number = Number.MAX_SAFE_INTEGER;

/** Returns a whole number in canonical form: a number if it is a safe integer, otherwise a bigint. */
export function canonical(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
