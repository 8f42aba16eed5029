import { canonical } from "../rounding/canonical.ts";
import {
  allocateMinor,
  type RemainderPolicy,
  totalOf,
  type Weight,
  wholeWeights,
} from "./allocation.ts";
import { absMinor, type MinorUnits, negateMinor } from "./minorUnits.ts";
import { moneyFailure } from "./moneyFailures.ts";

/**
 * Divides an amount by weights, no part above its cap. What a cap keeps from one part goes to the
 * others by their weights; what no part may take is in none of them.
 */
export function allocateCappedMinor(
  amount: MinorUnits,
  weights: readonly Weight[],
  caps: readonly (MinorUnits | undefined)[],
  policy?: RemainderPolicy,
): MinorUnits[] {
  if (caps.length !== weights.length) throw moneyFailure("money.invalid-caps", { reason: "count" });
  // A part that has reached its cap is closed by giving it no more weight.
  const open = wholeWeights(weights);
  const negative = caps.findIndex((cap = 0) => cap < 0);
  if (negative >= 0)
    throw moneyFailure("money.invalid-caps", { reason: "negative", index: negative });
  let total = totalOf(open);
  let left = BigInt(absMinor(amount));
  const capped: MinorUnits[] = [];
  // Who is closed gets no more than its share, so that the share of every other part grows.
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const [index, weight] of open.entries()) {
      const cap = caps[index];
      if (weight === 0n || cap === undefined || left * weight < BigInt(cap) * total) continue;
      capped[index] = cap;
      open[index] = 0n;
      total -= weight;
      left -= BigInt(cap);
      isDone = false;
    }
  }
  const shares = total > 0n ? allocateMinor(canonical(left), open, policy) : [];
  const parts = open.map((_, index) => capped[index] ?? shares[index] ?? 0);
  return amount < 0 ? parts.map(negateMinor) : parts;
}
