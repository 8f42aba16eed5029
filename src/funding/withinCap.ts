import { asFigure, type Figure, refuseWrongAmount } from "../figure/Figure.ts";
import type { Verdict } from "../figure/verdict.ts";
import type { Money } from "../money/Money.ts";
import { amountBounds } from "./amountBounds.ts";
import { refuseNotPositive } from "./refuseArguments.ts";

/**
 * Whether an amount stays within a cap: of a fund per project, of a programme per partner, or a
 * ceiling on spending. An amount equal to the cap is within it, unless the cap is said to be "less than"
 * that. Where the cap is at least a sum, or more than it, all up to that sum is within it and nobody can
 * tell of more; "about" says nothing either way. An amount per something tells nothing, unless the cap is
 * per the same.
 *
 * @param amount - the amount, or a published figure of it
 * @param cap - the most that one may get, in the same currency
 * @param projects - how many projects share the amount, a whole number from 1; one if omitted
 * @returns `"unknown"` where the words cannot decide
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the two are in different currencies
 * @throws {@link DomainError} `funding.not-positive` if `projects` is zero or less, and `rate.invalid`
 * if it is not whole
 * @category Funding
 * @example
 * ```ts
 * import { Money, parseFigure, withinCap } from "concordat";
 *
 * const cap = parseFigure("up to £30,000", { as: "money" });
 * withinCap(Money.of("30000.00", "GBP"), cap); // => "yes"
 * withinCap(Money.of("30000.01", "GBP"), cap); // => "no"
 * withinCap(parseFigure("over £29,000", { as: "money" }), cap); // => "unknown"
 * // 67 projects shared £1.5m; 67 caps add up to £2.01m.
 * withinCap(Money.of("1500000", "GBP"), cap, 67); // => "yes"
 * ```
 */
export function withinCap(
  amount: Money | Figure<Money>,
  cap: Figure<Money>,
  projects = 1,
): Verdict {
  refuseNotPositive(projects, "projects");
  refuseWrongAmount(amount);
  refuseWrongAmount(cap);
  return withinCaps(amount, cap, projects);
}

/** The same for as many caps as a count that was read, which may be none. */
export function withinCaps(
  amount: Money | Figure<Money>,
  { value, qualifier, per }: Figure<Money>,
  caps: number,
): Verdict {
  const limit = value.times(caps);
  if ("qualifier" in amount && amount.per !== undefined && amount.per !== per) return "unknown";
  const { lower, upper } = amountBounds({ asStated: "", ...asFigure(amount) }, "strict");
  const [least, most] = [lower?.value.compare(limit), upper?.value.compare(limit)];
  if (qualifier === "circa") return "unknown";
  const mayReach = qualifier !== "less-than";
  const mayExceed = qualifier === "more-than" || qualifier === "at-least";
  if (!mayExceed && least !== undefined) {
    const reaches = least === 0 && !(mayReach && lower?.included);
    if (least > 0 || reaches) return "no";
  }
  const touches = most === 0 && (mayReach || !upper?.included);
  return most !== undefined && (most < 0 || touches) ? "yes" : "unknown";
}
