/** Whole numbers are exact as numbers up to this one, and down to its negative. */
export const greatestSafe: number = Number.MAX_SAFE_INTEGER;

/** Brings a whole number into its one canonical form: a number while it is a safe integer. */
export function canonical(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
