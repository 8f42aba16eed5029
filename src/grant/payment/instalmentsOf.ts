import { fundingFailure } from "../../funding/fundingFailures.ts";
import type { InstalmentPlan } from "../../funding/instalmentPlan.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";

/**
 * Returns the instalments of a grant that is paid by a plan: what each covers, its due day, its amount and
 * its kind. Each is `scheduled`.
 *
 * @param plan - the plan
 * @returns the instalments, in the order of the rows; they sum to the total
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-exact` if the amounts are bounds, because an instalment is exact
 * @category Grants
 * @example
 * ```ts
 * import { instalmentPlan, instalmentsOf, Money, parseDateRange } from "concordat";
 *
 * const plan = instalmentPlan(Money.of("20000", "GBP"), parseDateRange("2012-04-01/P1Y"), {
 *   every: "P6M",
 *   timing: "in-advance",
 *   adjust: "following-in-year",
 * });
 * instalmentsOf(plan).map(({ due, amount, status }) => [due, amount.format(), status]);
 * // => [["2012-04-02", "£10,000.00", "scheduled"], ["2012-10-01", "£10,000.00", "scheduled"]]
 * ```
 */
export function instalmentsOf(plan: InstalmentPlan): readonly GrantInstalment[] {
  refuseWrongSubject("plan", plan, "qualifier", "rows");
  const { qualifier, rows } = plan;
  if (qualifier !== "exact") throw fundingFailure("funding.not-exact", { qualifier });
  return rows.map(({ covers, due, amount, kind }) => ({
    covers,
    due,
    amount,
    kind,
    status: "scheduled",
  }));
}
