/** Brings a whole number into its one canonical form: a number while it is a safe integer. */
export function canonical(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
