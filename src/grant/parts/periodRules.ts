import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";

const source = { document: "concordat: arithmetic of a grant", evidence: "inference" } as const;

/**
 * The rules about the period of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface PeriodRules {
  /**
   * Claims, actuals and what instalments cover lie within the period of the grant with its variations. An
   * instalment may fall due later, until the grant closes for payments: arrears, and a final payment that
   * is withheld until the last report, are normal.
   */
  readonly "grant.cost-outside-period": {
    /** The kind of cost that lies outside. */
    readonly what: "claim" | "actual" | "instalment";
    /** The first day of the costs, or the day on which the instalment is due. */
    readonly from: string;
    /** The last day of the costs, or the day on which the instalment is due. */
    readonly to: string;
    /** The first day of the grant. */
    readonly start: string;
    /** The last day of the grant with its variations, or the last day for payments. */
    readonly end: string;
  };
  /**
   * An extension begins no later than the day after the grant would have ended.
   */
  readonly "grant.extension-gap": {
    /** The last day of the grant before the extension. */
    readonly endedOn: string;
    /** The first day of the extension. */
    readonly extendsFrom: string;
    /** How many days lie between them. */
    readonly days: number;
  };
  /**
   * An extension is agreed no later than on the last day of the grant.
   */
  readonly "grant.extension-after-end": {
    /** The last day of the grant before the extension. */
    readonly endedOn: string;
    /** The day on which the extension was agreed. */
    readonly agreedOn: string;
  };
  /**
   * A variation, notice, decision or repayment is recorded on the day on which it happened, or later.
   */
  readonly "grant.recorded-too-early": {
    /** The kind of fact that was recorded. */
    readonly what: "variation" | "notice" | "carry-forward" | "repayment";
    /** The day on which it happened. */
    readonly on: string;
    /** The day on which it was recorded. */
    readonly recordedOn: string;
  };
  /**
   * A request to carry forward is decided by the end of the financial year that it comes from:
   * approved, refused or lapsed.
   */
  readonly "grant.carry-forward-undecided": {
    /** The financial year from which it comes. */
    readonly from: string;
    /** How much it is. */
    readonly amount: MoneyJson;
  };
  /**
   * A carry-forward is decided on the day on which it was requested, or later.
   */
  readonly "grant.carry-forward-decided-early": {
    /** The day on which it was requested. */
    readonly requestedOn: string;
    /** The day on which it was decided. */
    readonly decidedOn: string;
  };
  /**
   * A grant is applied for on the day on which it is awarded, or earlier.
   */
  readonly "grant.applied-after-award": {
    /** The day on which it was applied for. */
    readonly appliedOn: string;
    /** The day on which it was awarded. */
    readonly awardedOn: string;
  };
}

/**
 * The rules about the period of a grant.
 *
 * @category Grants
 */
export const periodRules: RuleTable<PeriodRules> = /* @__PURE__ */ ruleTable<PeriodRules>(source, {
  "grant.cost-outside-period": {
    title: "Costs fall within the period of the grant",
    message: ({ what, from, to, start, end }) =>
      from === to
        ? `The ${what} of ${from} falls outside the days from ${start} to ${end}: correct it, or record what prolonged the grant.`
        : `The ${what} for ${from} to ${to} falls outside the days from ${start} to ${end}: correct it, or record what prolonged the grant.`,
  },
  "grant.extension-gap": {
    title: "An extension begins when the grant would have ended",
    message: ({ endedOn, extendsFrom, days }) =>
      `The extension begins on ${extendsFrom}, ${days} ${days === 1 ? "day" : "days"} too late for a grant that ends on ${endedOn}: let it begin the day after, or make it a new grant.`,
  },
  "grant.extension-after-end": {
    title: "An extension is agreed before the grant ends",
    severity: "warning",
    message: ({ endedOn, agreedOn }) =>
      `The extension was agreed on ${agreedOn}, after the grant had ended on ${endedOn}: correct a day, or make it a new grant.`,
  },
  "grant.recorded-too-early": {
    title: "Nothing is recorded before it happened",
    message: ({ what, on, recordedOn }) =>
      `The ${what} of ${on} was recorded on ${recordedOn}, before it happened: correct one of the days.`,
  },
  "grant.carry-forward-undecided": {
    title: "A carry-forward is decided by the end of its year",
    severity: "warning",
    message: ({ from, amount }) =>
      `${formatAmount(amount)} of ${from} was to be carried forward, and no decision is recorded: record whether it was approved, refused or lapsed.`,
  },
  "grant.carry-forward-decided-early": {
    title: "A carry-forward is decided after it is requested",
    message: ({ requestedOn, decidedOn }) =>
      `The carry-forward was decided on ${decidedOn}, before it was requested on ${requestedOn}: correct one of the days.`,
  },
  "grant.applied-after-award": {
    title: "A grant is applied for before it is awarded",
    severity: "warning",
    message: ({ appliedOn, awardedOn }) =>
      `The grant was applied for on ${appliedOn}, after it was awarded on ${awardedOn}: correct one of the days.`,
  },
});
