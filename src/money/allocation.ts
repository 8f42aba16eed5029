import { InvalidPartCountError } from "../errors/InvalidPartCountError.ts";
import { InvalidWeightsError } from "../errors/InvalidWeightsError.ts";
import { UnknownRemainderPolicyError } from "../errors/UnknownRemainderPolicyError.ts";
import { isInvalidRateError } from "../rate/InvalidRateError.ts";
import { Rate } from "../rate/Rate.ts";
import { greatestCommonDivisor } from "../rounding/greatestCommonDivisor.ts";
import { absMinor, addMinor, canonical, type MinorUnits, negateMinor } from "./minorUnits.ts";

/**
 * A share in an allocation: a whole number, a bigint, decimal text or a {@link Rate}, zero or more.
 * Only the proportions count: `[1, 3]` and `["0.25", "0.75"]` divide alike.
 *
 * @category Money
 */
export type Weight = Rate | string | bigint | number;

/**
 * Who gets the odd pennies when an amount does not divide evenly. Each part is first cut down to whole
 * pence; the pennies that are left over are then handed out one by one, at most one to a part, and
 * none to a part of weight zero.
 *
 * - `largest-remainder`: to the parts that lost most by the cut; of equals, the earlier. Every part
 *   is then less than a penny from its exact share.
 * - `first`: to the first part, the second, and so on.
 * - `last`: to the last part, the one before it, and so on.
 * - `largest-weight`: to the part of largest weight, the next, and so on; of equals, the earlier.
 *
 * @category Money
 */
export type RemainderPolicy = "largest-remainder" | "first" | "last" | "largest-weight";

/** Divides an amount by weights; the parts always sum to it. Negative amounts mirror positive ones. */
export function allocateMinor(
  amount: MinorUnits,
  weights: readonly Weight[],
  policy: RemainderPolicy,
): MinorUnits[] {
  const { parts, ...cut } = cutDown(absMinor(amount), weights);
  for (const index of receivers(policy, cut.weights, cut.remainders).slice(0, cut.left)) {
    parts[index] = addMinor(parts[index] ?? 0, 1);
  }
  return amount < 0 ? parts.map(negateMinor) : parts;
}

/** The most parts that an amount is split into: it bounds the memory that a wrong number can take. */
const mostParts = 1_000_000;

/** Divides an amount into equal parts: {@link allocateMinor} with equal weights. */
export function splitMinor(
  amount: MinorUnits,
  count: number,
  policy: RemainderPolicy,
): MinorUnits[] {
  if (!Number.isInteger(count) || count < 1 || count > mostParts) throw new InvalidPartCountError();
  return allocateMinor(amount, new Array<number>(count).fill(1), policy);
}

/** The parts cut down to whole units, and what the cut left over. */
interface Cut {
  readonly weights: readonly MinorUnits[];
  readonly parts: MinorUnits[];
  /** What each part lost by the cut, on one common scale. */
  readonly remainders: readonly MinorUnits[];
  /** How many units are left: fewer than there are parts that lost something. */
  readonly left: number;
}

function cutDown(amount: MinorUnits, weights: readonly Weight[]): Cut {
  if (typeof amount === "number" && weights.every(isSmallWeight)) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total > 0 && amount * total <= Number.MAX_SAFE_INTEGER) {
      return cutSafe(amount, weights, total);
    }
  }
  return cutExact(BigInt(amount), wholeWeights(weights));
}

/** Every product is a safe integer here, because `amount × total` is. */
function cutSafe(amount: number, weights: readonly number[], total: number): Cut {
  let left = amount;
  const parts: number[] = [];
  const remainders: number[] = [];
  for (const weight of weights) {
    const exact = amount * weight;
    const remainder = exact % total;
    const part = (exact - remainder) / total;
    parts.push(part);
    remainders.push(remainder);
    left -= part;
  }
  return { weights, parts, remainders, left };
}

function cutExact(amount: bigint, weights: readonly bigint[]): Cut {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new InvalidWeightsError("all-zero");
  const exact = weights.map((weight) => amount * weight);
  const parts = exact.map((share) => share / total);
  const left = amount - parts.reduce((sum, part) => sum + part, 0n);
  return {
    weights,
    parts: parts.map(canonical),
    remainders: exact.map((share) => share % total),
    left: Number(left),
  };
}

/** The parts that may get an odd unit, in the order in which they get it. */
function receivers(
  policy: RemainderPolicy,
  weights: readonly MinorUnits[],
  remainders: readonly MinorUnits[],
): number[] {
  const indexes = [...weights.keys()].filter(
    (index) => weights[index] !== 0 && weights[index] !== 0n,
  );
  switch (policy) {
    case "largest-remainder":
      return indexes.sort(largestFirst(remainders));
    case "first":
      return indexes;
    case "last":
      return indexes.reverse();
    case "largest-weight":
      return indexes.sort(largestFirst(weights));
    default:
      throw new UnknownRemainderPolicyError();
  }
}

/** Orders indexes by their values; sorting is stable, so that of equals the earlier stays first. */
function largestFirst(values: readonly MinorUnits[]): (left: number, right: number) => number {
  return (left, right) => {
    const a = values[left] ?? 0;
    const b = values[right] ?? 0;
    return a > b ? -1 : a < b ? 1 : 0;
  };
}

function isSmallWeight(weight: Weight): weight is number {
  return typeof weight === "number" && weight >= 0 && Number.isSafeInteger(weight);
}

/** Brings weights of every kind to whole numbers in the same proportions. */
function wholeWeights(weights: readonly Weight[]): bigint[] {
  if (weights.length === 0) throw new InvalidWeightsError("empty");
  const rates = weights.map(rateOf);
  const scale = rates.reduce((product, rate) => leastMultiple(product, rate.denominator), 1n);
  return rates.map((rate) => rate.numerator * (scale / rate.denominator));
}

function rateOf(weight: Weight, index: number): Rate {
  const rate = exactRate(weight, index);
  if (rate.numerator < 0n) throw new InvalidWeightsError("negative", index);
  return rate;
}

function exactRate(weight: Weight, index: number): Rate {
  try {
    return Rate.of(weight);
  } catch (error) {
    throw isInvalidRateError(error) ? new InvalidWeightsError("not-exact", index) : error;
  }
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}
