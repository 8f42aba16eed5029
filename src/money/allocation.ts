import { greatestCommonDivisor } from "../rate/fraction.ts";
import { Rate } from "../rate/Rate.ts";
import { canonical, greatestSafe } from "../rounding/canonical.ts";
import { isWholeWithin } from "../rounding/isWholeWithin.ts";
import { order } from "../rounding/order.ts";
import { absMinor, addMinor, type MinorUnits, negateMinor } from "./minorUnits.ts";
import { moneyFailure } from "./moneyFailures.ts";

/**
 * A share in an allocation: a whole number, a bigint, decimal text or a {@link Rate}, zero or more. Only
 * the proportions matter: `[1, 3]` and `["0.25", "0.75"]` divide alike.
 *
 * @category Money
 */
export type Weight = Rate | string | bigint | number;

/**
 * Who gets the odd pennies when an amount does not divide evenly. Each part is first cut down to whole
 * pence. The pennies left over are then distributed one by one, at most one to a part and none to a part of
 * weight zero.
 *
 * - `largest-remainder`: to the parts that lost most when they were cut; of equals, the earlier. Every part
 *   is then less than a penny from its exact share.
 * - `first`: to the first part, the second, and so on.
 * - `last`: to the last part, the one before it, and so on.
 * - `largest-weight`: to the part with the largest weight, the next, and so on; of equals, the earlier.
 *
 * @category Money
 */
export type RemainderPolicy = "largest-remainder" | "first" | "last" | "largest-weight";

/**
 * Divides an amount by weights. The parts add up to it, unless the odd units are kept back. A negative
 * amount is divided like the same positive amount.
 */
export function allocateMinor(
  amount: MinorUnits,
  weights: readonly Weight[],
  policy?: RemainderPolicy,
  keepsRest?: boolean,
): MinorUnits[] {
  const cut = cutDown(absMinor(amount), listed(weights));
  if (!keepsRest) handOut(cut, ranksFor(policy, cut));
  return amount < 0 ? cut.parts.map(negateMinor) : cut.parts;
}

/** The largest number of parts in a split: it bounds the memory that a wrong number can take. */
const mostParts = 1_000_000;

/** Divides an amount into equal parts: {@link allocateMinor} with equal weights. */
export function splitMinor(
  amount: MinorUnits,
  count: number,
  policy?: RemainderPolicy,
): MinorUnits[] {
  if (!isWholeWithin(count, mostParts, 1)) throw moneyFailure("money.invalid-part-count", {});
  return allocateMinor(amount, new Array<number>(count).fill(1), policy);
}

/** The parts cut down to whole units, and the units left over. */
interface Cut {
  readonly weights: readonly MinorUnits[];
  readonly parts: MinorUnits[];
  /** The amount that each part lost when it was cut, on one common scale. */
  readonly lost: readonly MinorUnits[];
  /** The number of units left over: fewer than the number of parts that lost something. */
  readonly left: number;
}

function cutDown(amount: MinorUnits, weights: readonly Weight[]): Cut {
  // NaN if not every weight is a safe integer, zero or more.
  let total = 0;
  for (const weight of weights) {
    const number = weight as number;
    total += Number.isSafeInteger(number) && number >= 0 ? number : Number.NaN;
  }
  // Above this the total may not be exact, but then the product is too large as well.
  if (typeof amount === "number" && total > 0 && amount * total <= greatestSafe) {
    return cutSafe(amount, weights as readonly number[], total);
  }
  const whole = total > 0 ? (weights as readonly number[]).map(BigInt) : wholeWeights(weights);
  return cutExact(BigInt(amount), whole);
}

/**
 * Every product is a safe integer here, because `amount × total` is. Such a product, divided by `total`,
 * is never rounded up to the next whole number: the gap of `1 / total` is wider than the rounding error.
 */
function cutSafe(amount: number, weights: readonly number[], total: number): Cut {
  let left = amount;
  const parts: number[] = [];
  const lost: number[] = [];
  for (const weight of weights) {
    const exact = amount * weight;
    const part = Math.floor(exact / total);
    parts.push(part);
    lost.push(exact - part * total);
    left -= part;
  }
  return { weights, parts, lost, left };
}

function cutExact(amount: bigint, weights: readonly bigint[]): Cut {
  const total = totalOf(weights);
  let left = amount;
  const parts: MinorUnits[] = [];
  const lost: MinorUnits[] = [];
  for (const weight of weights) {
    const exact = amount * weight;
    const part = exact / total;
    parts.push(canonical(part));
    const rest = exact - part * total;
    lost.push(total <= greatestSafe ? Number(rest) : rest);
    left -= part;
  }
  return { weights, parts, lost, left: Number(left) };
}

/**
 * Ranks the parts. Those with the highest rank get the odd units; of equals, the earlier; never those of
 * rank 0.
 */
function ranksFor(
  policy: RemainderPolicy | undefined,
  { weights, lost }: Cut,
): readonly MinorUnits[] {
  switch (policy) {
    case undefined:
    case "largest-remainder":
      return lost;
    case "first":
      return weights.map((weight, index) => (weight > 0 ? weights.length - index : 0));
    case "last":
      return weights.map((weight, index) => (weight > 0 ? index + 1 : 0));
    case "largest-weight":
      return weights;
    default:
      throw moneyFailure("money.unknown-remainder-policy", {});
  }
}

function handOut({ parts, left }: Cut, ranks: readonly MinorUnits[]): void {
  if (left === 0) return;
  const lowest = ascending(ranks)[parts.length - left] ?? 0;
  let equals = left;
  for (const rank of ranks) if (order(rank, lowest) > 0) equals--;
  for (let index = 0; index < parts.length; index++) {
    const above = order(ranks[index] ?? 0, lowest);
    if (above > 0 || (above === 0 && equals-- > 0)) parts[index] = addMinor(parts[index] ?? 0, 1);
  }
}

/**
 * Sorts a copy of ranks, all numbers or all bigints. Typed arrays sort several times faster than other
 * arrays.
 */
function ascending(ranks: readonly MinorUnits[]): ArrayLike<MinorUnits> {
  return typeof ranks[0] === "number"
    ? new Float64Array(ranks as readonly number[]).sort()
    : [...ranks].sort(order);
}

/** Adds up weights, and refuses weights that nothing can be divided by. */
export function totalOf(weights: readonly bigint[]): bigint {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n)
    throw moneyFailure("money.invalid-weights", {
      reason: weights.length === 0 ? "empty" : "all-zero",
    });
  return total;
}

/** Converts weights of every kind to whole numbers in the same proportions. */
export function wholeWeights(weights: readonly Weight[]): bigint[] {
  const rates = weights.map(rateOf);
  const scale = rates.reduce((product, rate) => leastMultiple(product, rate.denominator), 1n);
  return rates.map((rate) => rate.numerator * (scale / rate.denominator));
}

function rateOf(weight: Weight, index: number): Rate {
  let rate: Rate;
  try {
    rate = Rate.of(weight);
  } catch {
    throw moneyFailure("money.invalid-weights", { reason: "not-exact", index });
  }
  if (rate.isNegative()) throw moneyFailure("money.invalid-weights", { reason: "negative", index });
  return rate;
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/**
 * Divides an amount by weights, with no part above its cap. Money that a cap keeps from one part goes to
 * the others, by their weights; money that no part may take is left out.
 */
export function allocateCappedMinor(
  amount: MinorUnits,
  weights: readonly Weight[],
  caps: readonly (MinorUnits | undefined)[],
  policy?: RemainderPolicy,
): MinorUnits[] {
  const given = listed(weights);
  if (caps.length !== given.length) throw moneyFailure("money.invalid-caps", { reason: "count" });
  // A part that has reached its cap is closed by setting its weight to zero.
  const open = wholeWeights(given);
  const negative = caps.findIndex((cap = 0) => cap < 0);
  if (negative >= 0)
    throw moneyFailure("money.invalid-caps", { reason: "negative", index: negative });
  let total = totalOf(open);
  let left = BigInt(absMinor(amount));
  const capped: MinorUnits[] = [];
  // A closed part gets no more than its share, so the share of every other part grows.
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

/** The weights; what is not a list of them has none, which is refused further on. */
function listed(weights: readonly Weight[]): readonly Weight[] {
  return Array.isArray(weights) ? weights : [];
}
