import { type CarryForward, carryForward } from "../../funding/carryForward.ts";
import { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongYear } from "../../time/refuseWrong.ts";
import {
  type FinancialYear,
  financialYearOf,
  financialYearRange,
  startYear,
} from "../../time/year/FinancialYear.ts";
import { approvedOn, type GrantCarryForward } from "../parts/GrantChanges.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { nothingOf, refuseWrongGrant } from "./agreedAwards.ts";
import { awardsByYearOf } from "./grantCurrentAward.ts";

/**
 * One year of a grant across 31 March: the funder's budget, which lapses unless the funder approved that
 * it be carried forward, apart from the money in the recipient's hands, of which it keeps what was approved
 * as a carry-forward or as a deferral, whichever is more. What came in the same way from the year before is
 * there beside the award.
 *
 * A payment is of the year of the first day that it covers, or else of the year in which it was paid; only
 * what was paid by 31 March counts.
 *
 * @param grant - the grant
 * @param financialYear - the year that ended
 * @param asOf - the last day whose variations and approvals count; all of them if omitted
 * @returns both sides; `undefined` if nothing is awarded for the year or carried into it, or no payments or
 * no spending are held
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.negative-amount` if corrections make a sum negative of the year,
 * or of one that hands on to it
 * @category Grants
 * @example
 * ```ts
 * import { grantCarryForward, financialYear, grantSchema } from "concordat";
 *
 * const pounds = (amount: string) => ({ amount, currency: "GBP" });
 * const grant = grantSchema.parse({
 *   id: "example-grant",
 *   title: "Example grant",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2014-03-31" },
 *   awards: [
 *     { financialYear: "2012/13", amount: pounds("100000.00") },
 *     { financialYear: "2013/14", amount: pounds("100000.00") },
 *   ],
 *   status: "active",
 *   instalments: [{ due: "2012-04-02", amount: pounds("95000.00"), status: "paid", paidOn: "2012-04-02" }],
 *   actuals: [{ month: "2012-12", heading: "Salaries", amount: pounds("80000.00") }],
 *   carryForwards: [{ from: "2012/13", amount: pounds("12000.00"), kind: "funder", decision: { outcome: "approved", on: "2013-03-20" } }],
 * });
 * const across = grantCarryForward(grant, financialYear("2012/13"));
 * [across?.funder.carried, across?.funder.lapsed].map(String); // => ["GBP 12000.00", "GBP 8000.00"]
 * [across?.recipient.deferred, across?.recipient.toReturn].map(String); // => ["GBP 12000.00", "GBP 3000.00"]
 * ```
 */
export function grantCarryForward(
  grant: StrategicPartnerGrant,
  financialYear: FinancialYear,
  asOf?: LocalDate,
): CarryForward | undefined {
  refuseWrongGrant(grant, "period");
  refuseWrongYear("financialYear", financialYear);
  if (asOf !== undefined) refuseWrongDay("asOf", asOf);
  const { instalments, actuals, carryForwards = [] } = grant;
  if (instalments === undefined || actuals === undefined) return undefined;
  const nothing = nothingOf(grant);
  const { currency } = nothing;
  const row = awardsByYearOf(grant, asOf).find((one) => one.financialYear === financialYear);
  const before = yearBefore(grant, financialYear, asOf);
  const carried = before?.funder.carried ?? nothing;
  const deferred = before?.recipient.deferred ?? nothing;
  if (row === undefined && carried.isZero() && deferred.isZero()) return undefined;
  const award = row?.amount ?? nothing;
  const { start, end } = financialYearRange(financialYear);
  const paid = instalments.filter(
    ({ paidOn, covers }) =>
      paidOn !== undefined &&
      paidOn <= end &&
      financialYearOf(covers?.start ?? paidOn) === financialYear,
  );
  const spent = actuals.filter(
    ({ month }) => start.slice(0, 7) <= month && month <= end.slice(0, 7),
  );
  const approved = (kind: GrantCarryForward["kind"]): Money =>
    Money.sumBy(
      carryForwards.filter(
        (one) => one.kind === kind && one.from === financialYear && isApproved(one, asOf),
      ),
      ({ amount }) => amount,
      currency,
    );
  const year = {
    financialYear,
    awarded: award.plus(carried),
    paid: Money.sumBy(paid, ({ amount }) => amount, currency),
    spent: Money.sumBy(spent, ({ amount }) => amount, currency),
  };
  const byFunder = approved("funder");
  const kept = Money.max([byFunder, approved("recipient-deferral")]);
  const { recipient } = carryForward({
    ...year,
    awarded: award.plus(Money.max([carried, deferred])),
    paid: year.paid.plus(deferred),
    approved: kept,
  });
  return { ...carryForward({ ...year, approved: byFunder }), recipient };
}

function isApproved(carryForward: GrantCarryForward, asOf: LocalDate | undefined): boolean {
  const on = approvedOn(carryForward);
  return on !== undefined && (asOf === undefined || on <= asOf);
}

/** The carry-forward of the year before, if anything of it was to go into a year. */
function yearBefore(
  grant: StrategicPartnerGrant,
  financialYear: FinancialYear,
  asOf: LocalDate | undefined,
): CarryForward | undefined {
  const into = startYear(financialYear);
  const found = grant.carryForwards?.find(({ from }) => startYear(from) + 1 === into);
  return found && grantCarryForward(grant, found.from, asOf);
}
