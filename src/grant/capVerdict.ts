import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import type { Money } from "../money/Money.ts";

/**
 * Whether an amount is within a cap; one that is equal to it is. "Up to £200,000" says what the cap is,
 * "about £200,000" does not.
 */
export function capVerdict(amount: Money, cap: Figure<Money>): Verdict {
  const { value, qualifier } = cap;
  const allowed: Interval<Money> =
    qualifier === "up-to" ? exactInterval(value) : (bounds(cap, "strict") ?? {});
  return isAtMost(exactInterval(amount), allowed);
}
