import { Money } from "../../money/Money.ts";
import { notBelowZero } from "../../money/notBelowZero.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay } from "../../time/refuseWrong.ts";
import {
  financialYearRange,
  lastStartYear,
  nextFinancialYear,
  startYear,
} from "../../time/year/FinancialYear.ts";
import type { GrantClaim } from "../parts/GrantBudget.ts";
import { approvedOn } from "../parts/GrantChanges.ts";
import type { RepaymentReason } from "../parts/GrantPayments.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { currencyOf, refuseWrongGrant } from "../timeline/agreedAwards.ts";

/**
 * The use of one part of the money that was paid.
 *
 * - `spent`: spent, up to what was paid
 * - `deferred`: not spent, and kept into the next year with the funder's approval
 * - `recorded`: not spent, and recorded as paid back or to be paid back, or not there any more because other
 *   repayments took it
 * - `to-recover`: not spent, and to be recovered
 *
 * @category Grants
 */
export interface GrantUnspentRow {
  /** Its use. */
  readonly use: "spent" | "deferred" | "recorded" | "to-recover";
  /** How much. */
  readonly amount: Money;
}

/**
 * The money that was paid and not spent, and is to be recovered.
 *
 * @category Grants
 */
export interface GrantUnspent {
  /** Its basis is money that was paid. */
  readonly basis: "cash";
  /** The day. */
  readonly asOf: LocalDate;
  /** The payments by that day, before anything was paid back; the rows sum to it. */
  readonly paid: Money;
  /** The spending by that day, also beyond what was paid. */
  readonly spent: Money;
  /** The uses of the money. */
  readonly rows: readonly GrantUnspentRow[];
  /** The amount to be recovered: never more than was paid, less what is recorded as repaid. */
  readonly toRecover: Money;
}

/**
 * The money of a grant that was paid and not spent, and is to be recovered: less what the recipient may defer with
 * the funder's approval, and less what is already recorded as repaid or to be repaid. It calculates as if the
 * grant were settled on that day; while it runs, money that was paid for the days to come is in it.
 *
 * What was spent is the sum of `actuals` to the month of the day, or, where none are held, of `claims`.
 *
 * @param grant - the grant
 * @param asOf - the day, included
 * @returns what became of the money; `undefined` if no payments or no spending are held
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.no-amounts` if there is no award, and `money.currency-mismatch` if
 * amounts are in different currencies, both of which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { localDate, grantUnspent, grantSchema } from "concordat";
 *
 * const pounds = (amount: string) => ({ amount, currency: "GBP" });
 * const grant = grantSchema.parse({
 *   id: "example-grant",
 *   title: "Example grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: pounds("100000.00") }],
 *   status: "completed",
 *   instalments: [{ due: "2012-04-02", amount: pounds("95000.00"), status: "paid", paidOn: "2012-04-02" }],
 *   actuals: [{ month: "2013-03", heading: "Salaries", amount: pounds("80000.00") }],
 *   carryForwards: [
 *     { from: "2012/13", amount: pounds("12000.00"), kind: "recipient-deferral", decision: { outcome: "approved", on: "2013-03-20" } },
 *   ],
 * });
 * const found = grantUnspent(grant, localDate("2013-04-30"));
 * found?.rows.map(({ use, amount }) => `${use} ${amount.format()}`);
 * // => ["spent £80,000.00", "deferred £12,000.00", "recorded £0.00", "to-recover £3,000.00"]
 * ```
 */
export function grantUnspent(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
): GrantUnspent | undefined {
  refuseWrongGrant(grant, "period");
  refuseWrongDay("asOf", asOf);
  const paid = paidOut(grant, asOf);
  const spent = spentBy(grant, asOf);
  if (paid === undefined || spent === undefined) return undefined;
  const used = Money.min([spent, paid]);
  const held = paid.minus(used);
  const deferred = Money.min([deferralAllowed(grant, asOf), held]);
  const left = held.minus(deferred);
  const repaid = recordedFor(grant, ["unspent", "overpaid", "other"]);
  const allRepaid = repaid.plus(recordedFor(grant, ["ineligible", "breach"]));
  const toRecover = notBelowZero(Money.min([left.minus(repaid), paid.minus(allRepaid)]));
  return {
    basis: "cash",
    asOf,
    paid,
    spent,
    rows: [
      { use: "spent", amount: used },
      { use: "deferred", amount: deferred },
      { use: "recorded", amount: left.minus(toRecover) },
      { use: "to-recover", amount: toRecover },
    ],
    toRecover,
  };
}

/** The spending by a day: by the actuals, or else by the claims; unknown without both. */
export function spentBy(grant: StrategicPartnerGrant, asOf: LocalDate): Money | undefined {
  const { actuals, claims } = grant;
  const currency = currencyOf(grant);
  const month = asOf.slice(0, 7);
  if (actuals !== undefined) {
    const entries = actuals.filter((entry) => entry.month <= month);
    return notBelowZero(Money.sumBy(entries, ({ amount }) => amount, currency));
  }
  if (claims === undefined) return undefined;
  return notBelowZero(Money.sumBy(headingsOf(claims, asOf), ({ claimed }) => claimed, currency));
}

/** The amount that was claimed by a day and not accepted. */
export function ineligibleBy(grant: StrategicPartnerGrant, asOf: LocalDate): Money {
  return Money.sumBy(
    headingsOf(grant.claims ?? [], asOf),
    ({ claimed, eligible = claimed }) => notBelowZero(claimed.minus(eligible)),
    currencyOf(grant),
  );
}

/** The payments by a day, before anything is paid back; unknown if no payments are recorded. */
export function paidOut(grant: StrategicPartnerGrant, asOf: LocalDate): Money | undefined {
  const { instalments } = grant;
  if (instalments === undefined) return undefined;
  const made = instalments.filter(({ paidOn }) => paidOn !== undefined && paidOn <= asOf);
  return notBelowZero(Money.sumBy(made, ({ amount }) => amount, currencyOf(grant)));
}

/** The amount that is recorded as paid back, or to be paid back, for some reasons. */
export function recordedFor(
  grant: StrategicPartnerGrant,
  reasons: readonly RepaymentReason[],
): Money {
  const wanted = (grant.repayments ?? []).filter(({ reason }) => reasons.includes(reason));
  return Money.sumBy(wanted, ({ amount }) => amount, currencyOf(grant));
}

/**
 * The money that the recipient may keep though it did not spend it: what the funder agreed to by a day,
 * until the year into which it goes ends. A carry-forward and a deferral are the same money: the larger
 * counts.
 */
export function deferralAllowed(grant: StrategicPartnerGrant, asOf: LocalDate): Money {
  const { carryForwards = [] } = grant;
  const currency = currencyOf(grant);
  const inForce = carryForwards.filter((one) => {
    const on = approvedOn(one);
    const { from } = one;
    return (
      on !== undefined &&
      on <= asOf &&
      startYear(from) < lastStartYear &&
      asOf <= financialYearRange(nextFinancialYear(from)).end
    );
  });
  const ofKind = (wanted: string): Money =>
    Money.sumBy(
      inForce.filter(({ kind }) => kind === wanted),
      ({ amount }) => amount,
      currency,
    );
  return notBelowZero(Money.max([ofKind("funder"), ofKind("recipient-deferral")]));
}

function headingsOf(claims: readonly GrantClaim[], asOf: LocalDate): GrantClaim["headings"] {
  return claims
    .filter(({ submittedOn, period }) => (submittedOn ?? period.end) <= asOf)
    .flatMap(({ headings }) => headings);
}
