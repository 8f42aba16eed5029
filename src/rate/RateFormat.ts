import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * The options of {@link Rate.format}.
 *
 * @category Rates and rounding
 */
export interface RateFormat {
  /** The number of digits after the point: a whole number from 0 to 100. */
  readonly digits: number;
  /** How the percentage is rounded to those digits; `"half-up"` if omitted. */
  readonly rounding?: RoundingMode | undefined;
}
