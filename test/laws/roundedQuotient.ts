import type { RoundingMode } from "concordat";

/** Rounds by looking at both neighbours of the exact quotient; the divisor is positive. */
export function roundedQuotient(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const rest = ((dividend % divisor) + divisor) % divisor;
  const lower = (dividend - rest) / divisor;
  if (rest === 0n) return lower;
  const upper = lower + 1n;
  const [inner, outer] = dividend < 0n ? [upper, lower] : [lower, upper];
  const [even, odd] = lower % 2n === 0n ? [lower, upper] : [upper, lower];
  const directed: Partial<Record<RoundingMode, bigint>> = {
    up: outer,
    down: inner,
    ceiling: upper,
    floor: lower,
  };
  const ties: Partial<Record<RoundingMode, bigint>> = {
    "half-up": outer,
    "half-down": inner,
    "half-even": even,
    "half-odd": odd,
    "half-ceiling": upper,
    "half-floor": lower,
  };
  const nearest = 2n * rest < divisor ? lower : 2n * rest > divisor ? upper : ties[mode];
  const result = directed[mode] ?? nearest;
  if (result === undefined) throw new RangeError("This oracle has no such mode");
  return result;
}
