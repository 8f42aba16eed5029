import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { refuseWrongObject } from "../time/refuseWrong.ts";
import { compare } from "./arithmetic.ts";
import { bounds } from "./bounds.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { exactInterval, type Interval } from "./Interval.ts";

/**
 * The answer to a question about figures that are bounds. If they cannot decide it, the answer is
 * `"unknown"`, never a guess.
 *
 * @category Figures
 */
export type Verdict = "yes" | "no" | "unknown";

/**
 * A value that can be compared: an amount, a number or a share as it is, a published figure with the words that
 * qualify it, or the interval of the values that one allows. A figure is read strictly, as {@link bounds}
 * does; one about which nothing is known, such as "about £5m", allows any value.
 *
 * @typeParam T - `Money`, `number` or `Rate`
 * @category Figures
 */
export type Comparable<T extends Quantity = Quantity> = T | Figure<T> | Interval<T>;

/** The values that something to compare allows; `of` names it in a refusal. */
export function valuesOf<T extends Quantity>(of: string, given: Comparable<T>): Interval<T> {
  if (typeof given === "number" || Money.isMoney(given) || Rate.isRate(given)) {
    return exactInterval(given as T);
  }
  refuseWrongObject(of, given);
  const stated = given as Figure<T> | Interval<T>;
  return "qualifier" in stated ? (bounds(stated, "strict") ?? {}) : stated;
}

/**
 * Whether `a` is at most `b`, for all values that the two figures allow.
 *
 * @param a - the first: an amount, a figure or an interval
 * @param b - the second; money of the same currency
 * @returns `"yes"` if every value of `a` is ≤ every value of `b`, `"no"` if none is, else `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @throws {@link DomainError} `argument.not-an-object` if one of them is neither a number nor an object
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, isAtMost, parseFigure } from "concordat";
 *
 * const overFive = parseFigure("over 5", { as: "count" });
 * isAtMost(5, overFive); // => "yes"
 * isAtMost(overFive, exactInterval(5)); // => "no"
 * isAtMost(overFive, 450); // => "unknown"
 * ```
 */
export function isAtMost<T extends Quantity>(a: Comparable<T>, b: Comparable<T>): Verdict {
  const [first, second] = [valuesOf("a", a), valuesOf("b", b)];
  if (first.upper && second.lower && compare(first.upper.value, second.lower.value) <= 0) {
    return "yes";
  }
  if (first.lower && second.upper) {
    const difference = compare(first.lower.value, second.upper.value);
    if (difference > 0) return "no";
    if (difference === 0 && !(first.lower.included && second.upper.included)) return "no";
  }
  return "unknown";
}

/**
 * Whether `a` is less than `b`, for all values that the two figures allow.
 *
 * @param a - the first: an amount, a figure or an interval
 * @param b - the second; money of the same currency
 * @returns `"yes"` if every value of `a` is < every value of `b`, `"no"` if none is, else `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @throws {@link DomainError} `argument.not-an-object` if one of them is neither a number nor an object
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, isLessThan } from "concordat";
 *
 * isLessThan(exactInterval(5), exactInterval(5)); // => "no"
 * isLessThan({ upper: { value: 5, included: false } }, exactInterval(5)); // => "yes"
 * ```
 */
export function isLessThan<T extends Quantity>(a: Comparable<T>, b: Comparable<T>): Verdict {
  const converse = isAtMost(b, a);
  if (converse === "yes") return "no";
  return converse === "no" ? "yes" : "unknown";
}

/**
 * Whether `a` is at least `b`, for all values that the two figures allow.
 *
 * @param a - the first: an amount, a figure or an interval
 * @param b - the second; money of the same currency
 * @returns `"yes"` if every value of `a` is ≥ every value of `b`, `"no"` if none is, else `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @throws {@link DomainError} `argument.not-an-object` if one of them is neither a number nor an object
 * @category Figures
 * @example
 * ```ts
 * import { isAtLeast, Money, parseFigure } from "concordat";
 *
 * isAtLeast(parseFigure("over £1.1m", { as: "money" }), Money.parse("£1.1m")); // => "yes"
 * isAtLeast(parseFigure("over £1.1m", { as: "money" }), Money.parse("£1.2m")); // => "unknown"
 * ```
 */
export function isAtLeast<T extends Quantity>(a: Comparable<T>, b: Comparable<T>): Verdict {
  return isAtMost(b, a);
}

/**
 * Whether `a` is more than `b`, for all values that the two figures allow.
 *
 * @param a - the first: an amount, a figure or an interval
 * @param b - the second; money of the same currency
 * @returns `"yes"` if every value of `a` is > every value of `b`, `"no"` if none is, else `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @throws {@link DomainError} `argument.not-an-object` if one of them is neither a number nor an object
 * @category Figures
 * @example
 * ```ts
 * import { isMoreThan, Money, parseFigure } from "concordat";
 *
 * isMoreThan(parseFigure("over £1.1m", { as: "money" }), Money.parse("£1.1m")); // => "yes"
 * isMoreThan(parseFigure("almost £11.8m", { as: "money" }), Money.parse("£11.8m")); // => "no"
 * ```
 */
export function isMoreThan<T extends Quantity>(a: Comparable<T>, b: Comparable<T>): Verdict {
  return isLessThan(b, a);
}

/**
 * Whether two figures are equal, for all values that they allow.
 *
 * @param a - the first: an amount, a figure or an interval
 * @param b - the second; money of the same currency
 * @returns `"yes"` if both allow only one and the same value, `"no"` if they have none in common, otherwise
 * `"unknown"`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @throws {@link DomainError} `argument.not-an-object` if one of them is neither a number nor an object
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, isEqualTo } from "concordat";
 *
 * isEqualTo(exactInterval(37), exactInterval(37)); // => "yes"
 * isEqualTo(exactInterval(38), { upper: { value: 38, included: false } }); // => "no"
 * ```
 */
export function isEqualTo<T extends Quantity>(a: Comparable<T>, b: Comparable<T>): Verdict {
  if (isLessThan(a, b) === "yes" || isLessThan(b, a) === "yes") return "no";
  return isAtMost(a, b) === "yes" && isAtMost(b, a) === "yes" ? "yes" : "unknown";
}
