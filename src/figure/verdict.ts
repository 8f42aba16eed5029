import { compare } from "./arithmetic.ts";
import type { Quantity } from "./Figure.ts";
import type { Interval } from "./Interval.ts";

/**
 * The answer to a question about figures that are bounds: where they cannot decide it, `"unknown"`,
 * never a guess.
 *
 * @category Figures
 */
export type Verdict = "yes" | "no" | "unknown";

/**
 * Is `a` at most `b`, whatever the two figures stand for?
 *
 * @param a - what the one figure allows
 * @param b - what the other figure allows; money of the same currency
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
 * Is `a` less than `b`, whatever the two figures stand for?
 *
 * @param a - what the one figure allows
 * @param b - what the other figure allows; money of the same currency
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
 * Are the two figures equal, whatever they stand for?
 *
 * @param a - what the one figure allows
 * @param b - what the other figure allows; money of the same currency
 * @returns `"yes"` if both allow one and the same value only, `"no"` if they have none in common,
 * else `"unknown"`
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
