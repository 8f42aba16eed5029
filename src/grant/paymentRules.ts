import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

const source = {
  document: "concordat: arithmetic of a grant",
  evidence: "inference",
} as const;

const text = (money: MoneyJson): string => Money.fromJSON(money).format();

/**
 * The values of a `grant.instalments-sum` finding.
 *
 * @category Grants
 */
export interface InstalmentsSumValues {
  /** What the instalments come to, cancelled ones left out. */
  readonly sum: MoneyJson;
  /** What the awards come to, with variations. */
  readonly award: MoneyJson;
}

/**
 * The instalments that were not cancelled come to the award with its variations. An error where they
 * exceed it; a warning where they fall short of it while the grant still runs.
 *
 * @category Grants
 */
export const instalmentsSum: Rule<"grant.instalments-sum", InstalmentsSumValues> = {
  id: "grant.instalments-sum",
  title: "The instalments come to the award",
  severity: "error",
  source,
  message: ({ sum, award }) =>
    `The instalments come to ${text(sum)}, the award is ${text(award)}: correct them, or record the variation between them.`,
};

/**
 * The values of a `grant.advance-of-need-unjustified` finding.
 *
 * @category Grants
 */
export interface AdvanceOfNeedUnjustifiedValues {
  /** How the grant is paid. */
  readonly basis: "in-advance-of-need";
}

/**
 * A grant that is paid in advance of need says why.
 *
 * @category Grants
 */
export const advanceOfNeedUnjustified: Rule<
  "grant.advance-of-need-unjustified",
  AdvanceOfNeedUnjustifiedValues
> = {
  id: "grant.advance-of-need-unjustified",
  title: "Payment in advance of need is justified",
  severity: "warning",
  source: {
    document: "The Compact between government and the voluntary sector",
    phrase: "in advance of expenditure where there is a clear need",
    evidence: "external",
    url: "http://election.compactvoice.org.uk/blogs/daniel/2010/04/15/still-waiting-funds-last-financial-year",
  },
  message: ({ basis }) =>
    `The grant is paid ${basis.replaceAll("-", " ")} and no reason is given: say why, or pay when the money is needed.`,
};

/**
 * The values of a `grant.paid-while-suspended` finding.
 *
 * @category Grants
 */
export interface PaidWhileSuspendedValues {
  /** The day of the payment. */
  readonly paidOn: string;
  /** What was paid. */
  readonly amount: MoneyJson;
  /** The first day of the suspension; absent if only its end is recorded. */
  readonly suspendedFrom?: string;
  /** The last day of the suspension; absent if it has not ended. */
  readonly suspendedTo?: string;
}

/**
 * No instalment is paid on a day on which the grant is suspended.
 *
 * @category Grants
 */
export const paidWhileSuspended: Rule<"grant.paid-while-suspended", PaidWhileSuspendedValues> = {
  id: "grant.paid-while-suspended",
  title: "Nothing is paid while a grant is suspended",
  severity: "error",
  source: {
    document: "concordat: what the statuses of a grant mean",
    evidence: "inference",
  },
  message: ({ paidOn, amount }) =>
    `${text(amount)} was paid on ${paidOn}, while the grant was suspended: correct the day, or recover the payment.`,
};

/**
 * The values of a `grant.paid-with-report-overdue` finding.
 *
 * @category Grants
 */
export interface PaidWithReportOverdueValues {
  /** The day of the payment. */
  readonly paidOn: string;
  /** The day by which the report was due. */
  readonly reportDue: string;
  /** The day on which it came in; absent if it has not. */
  readonly received?: string;
}

/**
 * No instalment is paid while a report is overdue: due before that day, and received after it or not at
 * all.
 *
 * @category Grants
 */
export const paidWithReportOverdue: Rule<
  "grant.paid-with-report-overdue",
  PaidWithReportOverdueValues
> = {
  id: "grant.paid-with-report-overdue",
  title: "Nothing is paid while a report is overdue",
  severity: "warning",
  source: {
    document: "concordat: what the statuses of a grant mean",
    evidence: "inference",
  },
  message: ({ paidOn, reportDue }) =>
    `A payment was made on ${paidOn} although the report due on ${reportDue} was missing: hold payments until reports are in, or record when it came.`,
};

/**
 * The values of a `grant.repaid-above-paid` finding.
 *
 * @category Grants
 */
export interface RepaidAbovePaidValues {
  /** What is repaid or to be repaid. */
  readonly repaid: MoneyJson;
  /** What was paid; absent if no instalments are listed. */
  readonly paid?: MoneyJson;
  /** Whether that is within what was paid: `"no"` is an error, `"unknown"` a note. */
  readonly verdict: "no" | "unknown";
}

/**
 * What is repaid, or to be repaid, is no more than what was paid. A note where no instalments are listed.
 *
 * @category Grants
 */
export const repaidAbovePaid: Rule<"grant.repaid-above-paid", RepaidAbovePaidValues> = {
  id: "grant.repaid-above-paid",
  title: "No more is repaid than was paid",
  severity: "error",
  source,
  message: ({ repaid, paid }) =>
    paid === undefined
      ? `${text(repaid)} is to be repaid and no instalments are listed: list what was paid.`
      : `${text(repaid)} is to be repaid of ${text(paid)} that was paid: correct one of them.`,
};
