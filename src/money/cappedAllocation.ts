import { InvalidCapsError } from "../errors/InvalidCapsError.ts";
import { InvalidWeightsError } from "../errors/InvalidWeightsError.ts";
import { canonical } from "../rounding/canonical.ts";
import { allocateMinor, type RemainderPolicy, type Weight, wholeWeights } from "./allocation.ts";
import { absMinor, type MinorUnits, negateMinor } from "./minorUnits.ts";

/** A part that may still grow. */
interface OpenPart {
  readonly index: number;
  readonly weight: bigint;
  /** The most that it may get, if there is a limit. */
  readonly cap: bigint | undefined;
}

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
  const parts: MinorUnits[] = weights.map(() => 0);
  let left = BigInt(absMinor(amount));
  let open = openParts(weights, caps);
  for (;;) {
    const total = open.reduce((sum, part) => sum + part.weight, 0n);
    const fills = ({ cap, weight }: OpenPart) => cap !== undefined && left * weight >= cap * total;
    const full = open.filter(fills);
    if (full.length === 0) break;
    // Each of them gets less than its share, so that the share of every other part grows.
    open = open.filter((part) => !full.includes(part));
    for (const { index, cap = 0n } of full) {
      parts[index] = canonical(cap);
      left -= cap;
    }
  }
  if (open.length > 0) {
    const shares = allocateMinor(
      canonical(left),
      open.map((part) => part.weight),
      policy,
    );
    for (const [at, part] of open.entries()) parts[part.index] = shares[at] ?? 0;
  }
  return amount < 0 ? parts.map(negateMinor) : parts;
}

function openParts(
  weights: readonly Weight[],
  caps: readonly (MinorUnits | undefined)[],
): OpenPart[] {
  if (caps.length !== weights.length) throw new InvalidCapsError("count");
  const parts = wholeWeights(weights).map((weight, index) => ({
    index,
    weight,
    cap: capOf(caps[index], index),
  }));
  const open = parts.filter((part) => part.weight > 0n);
  if (open.length === 0) throw new InvalidWeightsError(parts.length === 0 ? "empty" : "all-zero");
  return open;
}

function capOf(cap: MinorUnits | undefined, index: number): bigint | undefined {
  if (cap === undefined) return undefined;
  if (cap < 0) throw new InvalidCapsError("negative", index);
  return BigInt(cap);
}
