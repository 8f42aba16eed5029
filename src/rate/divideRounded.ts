import { order } from "../rounding/order.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { DivisionByZeroError } from "./DivisionByZeroError.ts";
import { RoundingNeededError } from "./RoundingNeededError.ts";
import { UnknownRoundingModeError } from "./UnknownRoundingModeError.ts";

/** Divides exactly and moves the quotient to a whole number as `mode` says. */
export function divideRounded(dividend: bigint, divisor: bigint, mode?: RoundingMode): bigint {
  if (divisor === 0n) throw new DivisionByZeroError();
  if (divisor < 0n) return divideRounded(-dividend, -divisor, mode);
  const remainder = dividend % divisor;
  const truncated = dividend / divisor;
  if (remainder === 0n) return truncated;
  const negative = dividend < 0n;
  const away = truncated + (negative ? -1n : 1n);
  const half = order(2n * (negative ? -remainder : remainder), divisor);
  return leavesZero(mode, negative, half, truncated % 2n, truncated, away) ? away : truncated;
}

/** The same for safe integers with a positive divisor, where it is several times faster. */
export function divideRoundedSafe(dividend: number, divisor: number, mode?: RoundingMode): number {
  const remainder = dividend % divisor;
  // Both steps are exact, and adding zero turns −0 into 0.
  const truncated = (dividend - remainder) / divisor + 0;
  if (remainder === 0) return truncated;
  const negative = dividend < 0;
  const away = truncated + (negative ? -1 : 1);
  const rest = negative ? -remainder : remainder;
  const half = rest - (divisor - rest);
  return leavesZero(mode, negative, half, truncated % 2, truncated, away) ? away : truncated;
}

/**
 * Whether a quotient that is not whole goes to the neighbour farther from zero.
 *
 * @param half - negative, zero or positive as the cut-off part is below, at or above one half
 * @param odd - whether the neighbour nearer to zero is odd
 */
function leavesZero(
  mode: RoundingMode | undefined,
  negative: boolean,
  half: number,
  odd: number | bigint,
  truncated: number | bigint,
  away: number | bigint,
): boolean {
  switch (mode) {
    case undefined:
    case "unnecessary":
      throw negative
        ? new RoundingNeededError(away, truncated)
        : new RoundingNeededError(truncated, away);
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return !negative;
    case "floor":
      return negative;
    case "half-up":
      return half >= 0;
    case "half-down":
      return half > 0;
    case "half-even":
      return odd ? half >= 0 : half > 0;
    case "half-odd":
      return odd ? half > 0 : half >= 0;
    case "half-ceiling":
      return negative ? half > 0 : half >= 0;
    case "half-floor":
      return negative ? half >= 0 : half > 0;
    default:
      throw new UnknownRoundingModeError();
  }
}
