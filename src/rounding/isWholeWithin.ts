/** Whether a value is a whole number from `least` to `most`, both included. */
export function isWholeWithin(value: number, most: number, least = 0): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
