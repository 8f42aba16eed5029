/** Tells whether a value is a whole number from 0, or another least one, to a most. */
export function isWholeWithin(value: number, most: number, least = 0): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
