import { order } from "../rounding/order.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { rateFailure } from "./rateFailures.ts";

/** Divides exactly, and rounds the quotient to a whole number as `mode` says. */
export function divideRounded(dividend: bigint, divisor: bigint, mode?: RoundingMode): bigint {
  if (divisor === 0n) throw rateFailure("arithmetic.division-by-zero", {});
  if (divisor < 0n) return divideRounded(-dividend, -divisor, mode);
  const negative = dividend < 0n;
  const size = negative ? -dividend : dividend;
  const truncated = size / divisor;
  const rest = size - truncated * divisor;
  const away = truncated + 1n;
  const isAway =
    rest > 0n && leavesZero(mode, negative, order(2n * rest, divisor), truncated, away);
  const rounded = isAway ? away : truncated;
  return negative ? -rounded : rounded;
}

/** The same for safe integers with a positive divisor, where it is several times faster. */
export function divideRoundedSafe(dividend: number, divisor: number, mode?: RoundingMode): number {
  const negative = dividend < 0;
  const size = Math.abs(dividend);
  // A quotient just below a whole number may be rounded up to it; the rest is then negative.
  const quotient = Math.floor(size / divisor);
  const truncated = size < quotient * divisor ? quotient - 1 : quotient;
  const rest = size - truncated * divisor;
  const away = truncated + 1;
  const isAway = rest > 0 && leavesZero(mode, negative, rest - (divisor - rest), truncated, away);
  const rounded = isAway ? away : truncated;
  // The subtraction avoids −0.
  return negative ? 0 - rounded : rounded;
}

/**
 * Whether a quotient that is not whole is rounded to the neighbour farther from zero.
 *
 * @param half - negative, zero or positive if the cut-off part is below, at or above one half
 * @param truncated - the neighbour nearer to zero, without a sign
 * @param away - the other neighbour, without a sign
 */
function leavesZero(
  mode: RoundingMode | undefined,
  negative: boolean,
  half: number,
  truncated: number | bigint,
  away: number | bigint,
): boolean {
  switch (mode) {
    case "half-even":
      return half > 0 || (half === 0 && BigInt(truncated) % 2n === 1n);
    case "half-up":
      return half >= 0;
    case "half-down":
      return half > 0;
    case "half-odd":
      return half > 0 || (half === 0 && BigInt(truncated) % 2n === 0n);
    case "half-ceiling":
      return half > 0 || (half === 0 && !negative);
    case "half-floor":
      return half > 0 || (half === 0 && negative);
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return !negative;
    case "floor":
      return negative;
    case undefined:
    case "unnecessary": {
      const [below, above] = negative ? [-away, -truncated] : [truncated, away];
      throw rateFailure("rounding.needed", { below: `${below}`, above: `${above}` });
    }
    default:
      throw rateFailure("rounding.unknown-mode", {});
  }
}
