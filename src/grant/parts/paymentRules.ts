import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";

const source = { document: "concordat: arithmetic of a grant", evidence: "inference" } as const;

/**
 * The rules about the payments of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface PaymentRules {
  /**
   * The instalments that were not cancelled add up to the award with its variations. An error where they
   * exceed it; a warning where they fall short of it while the grant still runs.
   */
  readonly "grant.instalments-sum": {
    /** The sum of the instalments, cancelled ones left out. */
    readonly sum: MoneyJson;
    /** The sum of the awards, with variations. */
    readonly award: MoneyJson;
  };
  /**
   * A grant that is paid in advance of need says why.
   */
  readonly "grant.advance-of-need-unjustified": {
    /** How the grant is paid. */
    readonly basis: "in-advance-of-need";
  };
  /**
   * No instalment is paid on a day on which the grant is suspended.
   */
  readonly "grant.paid-while-suspended": {
    /** The day of the payment. */
    readonly paidOn: string;
    /** The amount paid. */
    readonly amount: MoneyJson;
    /** The first day of the suspension; absent if only its end is recorded. */
    readonly suspendedFrom?: string;
    /** The last day of the suspension; absent if it has not ended. */
    readonly suspendedTo?: string;
  };
  /**
   * No instalment is paid while a report is overdue: due before that day, and received after it or not at
   * all.
   */
  readonly "grant.paid-with-report-overdue": {
    /** The day of the payment. */
    readonly paidOn: string;
    /** The day by which the report was due. */
    readonly reportDue: string;
    /** The day on which it came in; absent if it has not. */
    readonly received?: string;
  };
  /**
   * A payment in another currency is the instalment at the rate that is stated, to the minor unit.
   */
  readonly "grant.paid-rate-differs": {
    /** The instalment. */
    readonly amount: MoneyJson;
    /** The payment in the other currency. */
    readonly paid: MoneyJson;
    /** The rate, as the text of an exact `Rate`. */
    readonly rate: string;
  };
  /**
   * The amount repaid, or to be repaid, is no more than was paid. Information where no instalments are
   * listed.
   */
  readonly "grant.repaid-above-paid": {
    /** The amount repaid or to be repaid. */
    readonly repaid: MoneyJson;
    /** The amount paid; absent if no instalments are listed. */
    readonly paid?: MoneyJson;
    /** Whether that is within what was paid: `"no"` is an error, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
}

/**
 * The rules about the payments of a grant.
 *
 * @category Grants
 */
export const paymentRules: RuleTable<PaymentRules> = /* @__PURE__ */ ruleTable<PaymentRules>(
  source,
  {
    "grant.instalments-sum": {
      title: "The instalments add up to the award",
      message: ({ sum, award }) =>
        `The instalments add up to ${formatAmount(sum)}; the award is ${formatAmount(award)}. Correct one, or record the variation.`,
    },
    "grant.advance-of-need-unjustified": {
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
    },
    "grant.paid-while-suspended": {
      title: "Nothing is paid while a grant is suspended",
      source: { document: "concordat: what the statuses of a grant mean", evidence: "inference" },
      message: ({ paidOn, amount }) =>
        `${formatAmount(amount)} was paid on ${paidOn}, while the grant was suspended: correct the day, or recover the payment.`,
    },
    "grant.paid-with-report-overdue": {
      title: "Nothing is paid while a report is overdue",
      severity: "warning",
      source: { document: "concordat: what the statuses of a grant mean", evidence: "inference" },
      message: ({ paidOn, reportDue }) =>
        `A payment was made on ${paidOn} although the report due on ${reportDue} was missing: hold payments until reports are in, or record when it came.`,
    },
    "grant.paid-rate-differs": {
      title: "A payment in another currency is the instalment at its rate",
      message: ({ amount, paid, rate }) =>
        `${formatAmount(amount)} at a rate of ${rate} is not ${formatAmount(paid)}: correct an amount or the rate.`,
    },
    "grant.repaid-above-paid": {
      title: "No more is repaid than was paid",
      message: ({ repaid, paid }) =>
        paid === undefined
          ? `${formatAmount(repaid)} is to be repaid and no instalments are listed: list what was paid.`
          : `${formatAmount(repaid)} is to be repaid of ${formatAmount(paid)} that was paid: correct one of them.`,
    },
  },
);

/**
 * The rules about one instalment,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface InstalmentRules {
  /** An instalment has the day of payment if it is paid, and only then. */
  readonly "grant.paid-without-date": NoValues;
  /** An instalment that is held has a reason. */
  readonly "grant.held-without-reason": NoValues;
}

/**
 * The rules about one instalment: a schema refuses what breaks them.
 *
 * @category Grants
 */
export const instalmentRules: RuleTable<InstalmentRules> =
  /* @__PURE__ */ ruleTable<InstalmentRules>(source, {
    "grant.paid-without-date": {
      title: "An instalment has the day of payment if it is paid, and only then",
      refuses: true,
      message: () =>
        "An instalment is paid on a day: give paidOn if its status is paid, and only then.",
    },
    "grant.held-without-reason": {
      title: "An instalment that is held has a reason",
      refuses: true,
      message: () => "An instalment is held for a reason: give it.",
    },
  });
