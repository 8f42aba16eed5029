import { compare } from "./arithmetic.ts";
import type { Quantity } from "./Figure.ts";
import type { Interval } from "./Interval.ts";

/**
 * The answer to a question about figures that are bounds. If they cannot decide it, the answer is
 * `"unknown"`, never a guess.
 *
 * @category Figures
 */
export type Verdict = "yes" | "no" | "unknown";

/**
 * Whether `a` is at most `b`, for all values that the two figures allow.
 *
 * @param a - the values that the first figure allows
 * @param b - the values that the second figure allows; money of the same currency
 * @returns `"yes"` if every value of `a` is ≤ every value of `b`, `"no"` if none is, else `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, isAtMost } from "concordat";
 *
 * const overFive = { lower: { value: 5, included: false } };
 * isAtMost(exactInterval(5), overFive); // => "yes"
 * isAtMost(overFive, exactInterval(5)); // => "no"
 * isAtMost(overFive, exactInterval(450)); // => "unknown"
 * ```
 */
export function isAtMost<T extends Quantity>(a: Interval<T>, b: Interval<T>): Verdict {
  if (a.upper && b.lower && compare(a.upper.value, b.lower.value) <= 0) return "yes";
  if (a.lower && b.upper) {
    const difference = compare(a.lower.value, b.upper.value);
    if (difference > 0) return "no";
    if (difference === 0 && !(a.lower.included && b.upper.included)) return "no";
  }
  return "unknown";
}

/**
 * Whether `a` is less than `b`, for all values that the two figures allow.
 *
 * @param a - the values that the first figure allows
 * @param b - the values that the second figure allows; money of the same currency
 * @returns `"yes"` if every value of `a` is < every value of `b`, `"no"` if none is, else `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, isLessThan } from "concordat";
 *
 * isLessThan(exactInterval(5), exactInterval(5)); // => "no"
 * isLessThan({ upper: { value: 5, included: false } }, exactInterval(5)); // => "yes"
 * ```
 */
export function isLessThan<T extends Quantity>(a: Interval<T>, b: Interval<T>): Verdict {
  const converse = isAtMost(b, a);
  if (converse === "yes") return "no";
  return converse === "no" ? "yes" : "unknown";
}

/**
 * Whether two figures are equal, for all values that they allow.
 *
 * @param a - the values that the first figure allows
 * @param b - the values that the second figure allows; money of the same currency
 * @returns `"yes"` if both allow only one and the same value, `"no"` if they have none in common, otherwise
 * `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, isEqualTo } from "concordat";
 *
 * isEqualTo(exactInterval(37), exactInterval(37)); // => "yes"
 * isEqualTo(exactInterval(38), { upper: { value: 38, included: false } }); // => "no"
 * ```
 */
export function isEqualTo<T extends Quantity>(a: Interval<T>, b: Interval<T>): Verdict {
  if (isLessThan(a, b) === "yes" || isLessThan(b, a) === "yes") return "no";
  return isAtMost(a, b) === "yes" && isAtMost(b, a) === "yes" ? "yes" : "unknown";
}
