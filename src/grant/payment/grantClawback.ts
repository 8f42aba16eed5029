import { refuseNegative } from "../../funding/refuseArguments.ts";
import { Money } from "../../money/Money.ts";
import { notBelowZero } from "../../money/notBelowZero.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongOptions } from "../../time/refuseWrong.ts";
import type { RepaymentReason } from "../parts/GrantPayments.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { refuseWrongGrant } from "../timeline/agreedAwards.ts";
import { deferralAllowed, ineligibleBy, paidOut, recordedFor, spentBy } from "./grantUnspent.ts";

/**
 * The options of {@link grantClawback}.
 *
 * @category Grants
 */
export interface GrantClawbackOptions {
  /** Costs that are not eligible; what was claimed and not accepted, if omitted. */
  readonly ineligible?: Money;
  /** The amount that the funder demands back for a breach, of all that it paid; zero if omitted. */
  readonly breach?: Money;
}

/**
 * One reason for which money comes back. `found` = `counted` + `recorded` + `toRecover`.
 *
 * @category Grants
 */
export interface GrantClawbackRow {
  /** The reason. */
  readonly reason: "unspent" | "ineligible" | "breach";
  /** The amount by itself, at most what was paid. */
  readonly found: Money;
  /** The part of it that comes back for another reason already. */
  readonly counted: Money;
  /** The part of it that is recorded as repaid or to be repaid, also for a reason before it that was less. */
  readonly recorded: Money;
  /** The part of it that is to be recovered now. */
  readonly toRecover: Money;
}

/**
 * The money of a grant that is to come back, by reason. `paid` = `kept` + `recorded` + `toRecover`.
 *
 * @category Grants
 */
export interface GrantClawback {
  /** Its basis is money that was paid. */
  readonly basis: "cash";
  /** The day. */
  readonly asOf: LocalDate;
  /** The payments by that day, before anything was paid back. */
  readonly paid: Money;
  /** One row for each reason of which something can be said: unspent, ineligible, breach. */
  readonly rows: readonly GrantClawbackRow[];
  /** All that is recorded as repaid or to be repaid. */
  readonly recorded: Money;
  /** The sum of what is to be recovered now; never more than was paid, less what is recorded. */
  readonly toRecover: Money;
  /** The amount that the recipient keeps; negative only where more is recorded as repaid than was paid. */
  readonly kept: Money;
}

/**
 * The money of a grant that is to come back: what was not spent, what was spent on costs that are not eligible, and
 * what the funder demands for a breach, as far as the other two do not count it already. It never exceeds
 * what was paid, less what is recorded as repaid or to be repaid. It computes amounts; whether there was a
 * breach, and whether the agreement lets the funder recover for it, is not for arithmetic to say.
 *
 * @param grant - the grant
 * @param asOf - the day, included; as if the grant were settled on it
 * @param options - what is not eligible, and what is demanded for a breach
 * @returns the amounts by reason; `undefined` if no payments are held. Without `actuals` and `claims`
 * nothing can be said of what was not spent, and that row is absent
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.negative-amount` for an option below zero
 * @throws {@link DomainError} `money.no-amounts` if there is no award, and `money.currency-mismatch` if
 * amounts are in different currencies
 * @category Grants
 * @example
 * ```ts
 * import { grantClawback, localDate, Money, grantSchema } from "concordat";
 *
 * const pounds = (amount: string) => ({ amount, currency: "GBP" });
 * const grant = grantSchema.parse({
 *   id: "example-grant",
 *   title: "Example grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: pounds("100000.00") }],
 *   status: "terminated",
 *   instalments: [{ due: "2012-04-02", amount: pounds("100000.00"), status: "paid", paidOn: "2012-04-02" }],
 *   actuals: [{ month: "2012-12", heading: "Salaries", amount: pounds("80000.00") }],
 *   repayments: [{ amount: pounds("20000.00"), reason: "unspent", paidOn: "2013-01-31" }],
 * });
 * // Of the £50,000 demanded for the breach, the unspent £20,000 are counted already.
 * const found = grantClawback(grant, localDate("2013-02-28"), { breach: Money.parse("£50,000") });
 * found?.toRecover.format(); // => "£30,000.00"
 * found?.kept.format(); // => "£50,000.00"
 * ```
 */
export function grantClawback(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
  options: GrantClawbackOptions = {},
): GrantClawback | undefined {
  refuseWrongGrant(grant, "period");
  refuseWrongDay("asOf", asOf);
  refuseWrongOptions("options", options);
  const { ineligible = ineligibleBy(grant, asOf), breach } = options;
  refuseNegative(ineligible, "ineligible");
  if (breach !== undefined) refuseNegative(breach, "breach");
  const paid = paidOut(grant, asOf);
  if (paid === undefined) return undefined;
  const nothing = Money.zero(paid.currency);
  const recorded = notBelowZero(recordedFor(grant, allReasons));
  const spent = spentBy(grant, asOf);
  // Where nobody knows what was spent, all of it may have been: then nothing is known to be unspent.
  const held = spent === undefined ? nothing : notBelowZero(paid.minus(spent));
  const used = notBelowZero((spent ?? paid).minus(ineligible));
  const unspent = held.minus(Money.min([deferralAllowed(grant, asOf), held]));
  const onIneligible = notBelowZero(paid.minus(held).minus(used));
  const byReason: Found[] = [
    ...(spent === undefined ? [] : [{ reason: "unspent" as const, found: unspent }]),
    { reason: "ineligible", found: onIneligible },
    ...(breach ? [{ reason: "breach" as const, found: Money.min([breach, paid]) }] : []),
  ];
  // What came back as unspent, where nobody knows what was, counts towards a breach all the same.
  const before =
    spent === undefined ? notBelowZero(recordedFor(grant, recordedAs.unspent)) : nothing;
  const rows = rowsOf(grant, byReason, before, notBelowZero(paid.minus(recorded)));
  const toRecover = Money.sumBy(rows, (row) => row.toRecover, paid.currency);
  const kept = paid.minus(recorded).minus(toRecover);
  return { basis: "cash", asOf, paid, rows, recorded, toRecover, kept };
}

const allReasons = ["unspent", "ineligible", "breach", "overpaid", "other"] as const;

const recordedAs: Readonly<Record<GrantClawbackRow["reason"], readonly RepaymentReason[]>> = {
  unspent: ["unspent", "overpaid", "other"],
  ineligible: ["ineligible"],
  breach: ["breach"],
};

type Found = Pick<GrantClawbackRow, "reason" | "found">;

/**
 * Each reason in turn, as far as those before it, and what is recorded, leave room. What is recorded beyond
 * one reason counts towards the next.
 */
function rowsOf(
  grant: StrategicPartnerGrant,
  reasons: readonly Found[],
  countedBefore: Money,
  left: Money,
): readonly GrantClawbackRow[] {
  let room = left;
  let before = countedBefore;
  let spare = Money.zero(left.currency);
  return reasons.map(({ reason, found }) => {
    const due = reason === "breach" ? notBelowZero(found.minus(before)) : found;
    const available = spare.plus(notBelowZero(recordedFor(grant, recordedAs[reason])));
    const recorded = Money.min([due, available]);
    spare = available.minus(recorded);
    const toRecover = Money.min([due.minus(recorded), room]);
    room = room.minus(toRecover);
    before = before.plus(found);
    const counted = found.minus(recorded).minus(toRecover);
    return { reason, found, counted, recorded, toRecover };
  });
}
