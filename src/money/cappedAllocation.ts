import { InvalidCapsError } from "../errors/InvalidCapsError.ts";
import { InvalidWeightsError } from "../errors/InvalidWeightsError.ts";
import { canonical } from "../rounding/canonical.ts";
import { allocateMinor, type RemainderPolicy, type Weight, wholeWeights } from "./allocation.ts";
import { absMinor, type MinorUnits, negateMinor } from "./minorUnits.ts";

/**
 * Divides an amount by weights, no part above its cap. What a cap keeps from one part goes to the
 * others by their weights; what no part may take is in none of them.
 */
export function allocateCappedMinor(
  amount: MinorUnits,
  weights: readonly Weight[],
  caps: readonly (MinorUnits | undefined)[],
  policy: RemainderPolicy,
): MinorUnits[] {
  if (caps.length !== weights.length) throw new InvalidCapsError("count");
  // A part that has reached its cap is closed by giving it no more weight.
  const open = wholeWeights(weights);
  const negative = caps.findIndex((cap) => cap !== undefined && cap < 0);
  if (negative >= 0) throw new InvalidCapsError("negative", negative);
  let total = open.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new InvalidWeightsError(weights.length === 0 ? "empty" : "all-zero");
  let left = BigInt(absMinor(amount));
  const capped: MinorUnits[] = [];
  for (;;) {
    const full = open.flatMap((weight, index) => {
      const cap = caps[index];
      const reached = weight > 0n && cap !== undefined && left * weight >= BigInt(cap) * total;
      return reached ? [{ index, weight, cap }] : [];
    });
    if (full.length === 0) break;
    // Each of them gets less than its share, so that the share of every other part grows.
    for (const { index, weight, cap } of full) {
      capped[index] = cap;
      open[index] = 0n;
      total -= weight;
      left -= BigInt(cap);
    }
  }
  const shares = total > 0n ? allocateMinor(canonical(left), open, policy) : [];
  const parts = open.map((_, index) => capped[index] ?? shares[index] ?? 0);
  return amount < 0 ? parts.map(negateMinor) : parts;
}
