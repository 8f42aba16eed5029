import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * How {@link Rate.format} writes a percentage.
 *
 * @category Rates and rounding
 */
export interface RateFormat {
  /** How many digits stand after the point: a whole number from 0 to 100. */
  readonly digits: number;
  /** How the percentage is moved to that many digits; `"half-up"` if omitted. */
  readonly rounding?: RoundingMode | undefined;
}
