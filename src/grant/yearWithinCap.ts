import type { Figure } from "../figure/Figure.ts";
import type { Verdict } from "../figure/verdict.ts";
import { withinCap } from "../funding/withinCap.ts";
import type { Money } from "../money/Money.ts";
import type { AwardOfYear } from "./currentAward.ts";

/**
 * Whether what is awarded for a year is within a cap. Where that depends on a change whose year is not
 * stated, nobody can tell: it may belong to another year.
 */
export function yearWithinCap(
  { amount, spread }: Pick<AwardOfYear, "amount" | "spread">,
  cap: Figure<Money>,
): Verdict {
  const verdict = withinCap(amount, cap);
  return spread === undefined || withinCap(amount.minus(spread), cap) === verdict
    ? verdict
    : "unknown";
}
