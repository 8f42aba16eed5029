import { finding } from "../../finding/Finding.ts";
import { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { Validity } from "../../time/range/Validity.ts";
import type { GrantFinding } from "../grantRules.ts";
import type { GrantReport } from "../parts/GrantChanges.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";
import { paymentRules } from "../parts/paymentRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { currencyOf } from "../timeline/agreedAwards.ts";
import { awardOf } from "../timeline/grantCurrentAward.ts";
import { spanFinder, suspensionsOf } from "../timeline/grantDays.ts";

/** Checks how a grant is paid, what was paid, and what comes back. */
export function checkPayments(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  return [
    ...checkBasis(grant),
    ...checkInstalmentsSum(grant),
    ...checkPaidWhileSuspended(grant),
    ...checkPaidWithReportOverdue(grant),
    ...checkRepaid(grant),
    ...checkPaidIn(grant),
  ];
}

function checkBasis({ payment }: StrategicPartnerGrant): readonly GrantFinding[] {
  if (payment?.basis !== "in-advance-of-need" || payment.justification !== undefined) return [];
  const { basis } = payment;
  return [finding(paymentRules, "grant.advance-of-need-unjustified", ["payment"], { basis })];
}

function checkInstalmentsSum(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { instalments, status } = grant;
  if (instalments === undefined || instalments.length === 0) return [];
  const award = awardOf(grant);
  const sum = Money.sum(
    instalments.filter((one) => one.status !== "cancelled").map(({ amount }) => amount),
    award.currency,
  );
  const difference = sum.compare(award);
  // What a grant that is over did not spend was never paid.
  const runs = status === "active" || status === "suspended" || status === "extended";
  if (difference === 0 || (difference < 0 && !runs)) return [];
  const values = { sum: sum.toJSON(), award: award.toJSON() };
  const options = difference < 0 ? ({ severity: "warning" } as const) : {};
  return [finding(paymentRules, "grant.instalments-sum", ["instalments"], values, options)];
}

function checkPaidWhileSuspended(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { instalments, history } = grant;
  if (instalments === undefined || history === undefined) return [];
  const suspensions = suspensionsOf(grant);
  if (suspensions.length === 0) return [];
  const suspensionOn = spanFinder(suspensions);
  return instalments.flatMap(({ paidOn, amount }, index) => {
    const suspension = paidOn === undefined ? undefined : suspensionOn(paidOn);
    if (paidOn === undefined || suspension === undefined) return [];
    const { from, to } = suspension;
    const values = {
      paidOn,
      amount: amount.toJSON(),
      ...(from !== undefined && { suspendedFrom: from }),
      ...(to !== undefined && { suspendedTo: to }),
    };
    const path = ["instalments", index, "paidOn"];
    return finding(paymentRules, "grant.paid-while-suspended", path, values);
  });
}

function checkPaidWithReportOverdue(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { instalments, reports } = grant;
  if (instalments === undefined || reports === undefined) return [];
  const overdue = spanFinder(reports.flatMap(overdueSpan));
  return instalments.flatMap(({ paidOn }, index) => {
    const span = paidOn === undefined ? undefined : overdue(paidOn);
    if (paidOn === undefined || span === undefined) return [];
    const { due, received } = span.report;
    const values = { paidOn, reportDue: due, ...(received !== undefined && { received }) };
    const path = ["instalments", index, "paidOn"];
    return finding(paymentRules, "grant.paid-with-report-overdue", path, values);
  });
}

interface OverdueSpan extends Validity {
  readonly report: GrantReport;
}

const lastDay = "9999-12-31";

/** The days on which a report was overdue: after it was due and before it came in. */
function overdueSpan(report: GrantReport): readonly OverdueSpan[] {
  const { due, received } = report;
  if (due >= lastDay || (received !== undefined && received <= due)) return [];
  const from: LocalDate = addDays(due, 1);
  return [{ report, from, ...(received !== undefined && { to: addDays(received, -1) }) }];
}

function checkRepaid(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { repayments, instalments } = grant;
  if (repayments === undefined || repayments.length === 0) return [];
  const currency = currencyOf(grant);
  const repaid = Money.sumBy(repayments, ({ amount }) => amount, currency);
  if (instalments === undefined) {
    const values = { repaid: repaid.toJSON(), verdict: "unknown" as const };
    return [finding(paymentRules, "grant.repaid-above-paid", ["repayments"], values)];
  }
  const paid = Money.sumBy(instalments.filter(isPaid), ({ amount }) => amount, currency);
  if (!repaid.greaterThan(paid)) return [];
  const values = { repaid: repaid.toJSON(), paid: paid.toJSON(), verdict: "no" as const };
  return [finding(paymentRules, "grant.repaid-above-paid", ["repayments"], values)];
}

/** An amount of money as an exact number of its main unit. */
const asRate = (amount: Money): Rate => Rate.parse(amount.toDecimalString());

function checkPaidIn({ instalments }: StrategicPartnerGrant): readonly GrantFinding[] {
  return (instalments ?? []).flatMap(({ amount, paidIn }, index) => {
    if (paidIn === undefined) return [];
    const { amount: paid, rate } = paidIn;
    // Whichever way the bank rounded, it is less than a minor unit away.
    const unit = asRate(Money.ofMinor(1, paid.currency));
    const away = asRate(amount).times(rate).minus(asRate(paid));
    if (away.compare(unit) < 0 && away.plus(unit).compare(0) > 0) return [];
    const values = { amount: amount.toJSON(), paid: paid.toJSON(), rate: rate.toString() };
    return [
      finding(paymentRules, "grant.paid-rate-differs", ["instalments", index, "paidIn"], values),
    ];
  });
}

const isPaid = ({ paidOn }: GrantInstalment): boolean => paidOn !== undefined;
