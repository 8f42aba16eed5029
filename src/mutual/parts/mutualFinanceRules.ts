import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import { whenInWords } from "../../time/date/dateInWords.ts";

const caps = {
  document: "Civil Society: regulator raises CIC dividend cap to 20 per cent",
  evidence: "external",
  url: "https://www.civilsociety.co.uk/news/regulator-raises-cic-dividend-cap-to-20-per-cent.html",
} as const;

/** Where section 33 stands. */
export const section33: SourceRef = /* @__PURE__ */ Object.freeze({
  document: "Procurement Act 2023, section 33",
  evidence: "external",
  url: "https://legislation.gov.uk/ukpga/2023/54/section/33/enacted?view=plain",
});

/**
 * Which law governs whether a contract can be reserved for mutuals.
 *
 * - `provider-selection-regime`: relevant health care services that NHS bodies and councils buy
 * - `procurement-act-2023`: other services, for contracts awarded from 24 February 2025
 * - `earlier`: the law before that day, which is not known to this library
 * - `not-decided`: which of them it is depends on something that is not given
 *
 * @category Mutuals
 */
export type ReservationRegime =
  | "provider-selection-regime"
  | "procurement-act-2023"
  | "earlier"
  | "not-decided";

/**
 * The rules about the money, staff pensions and contracts of a mutual,
 * with the values that a finding of each carries.
 *
 * @category Mutuals
 */
export interface MutualFinanceRules {
  /**
   * The shares of a surplus sum to exactly one.
   */
  readonly "mutual.surplus-sums-to-one": {
    /**
     * The sum of the shares, as the text of an exact `Rate`: `"9/10"`. Where that would be longer than
     * 1,000 characters, it is decimal text of 100 decimals, rounded away from 1.
     */
    readonly sum: string;
  };
  /**
   * A community interest company plans to give its members no more than the cap on dividends allows.
   */
  readonly "mutual.surplus-beyond-cap": {
    /** The share that goes to members, as the text of an exact `Rate`. */
    readonly members: string;
    /** The cap on it, as the text of an exact `Rate`; absent where none is known. */
    readonly cap?: string;
    /** Whether the share stays within the cap. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * A dividend of a community interest company limited by shares stays within the caps of the day on
   * which it was declared, and with others out of the same profits within the cap on the whole. Information where the company is limited by guarantee, or where the legal form is not stated.
   */
  readonly "mutual.distribution-limit": {
    /** The day of declaration, `YYYY-MM-DD`. */
    readonly declaredOn: string;
    /** The amount that was declared. */
    readonly amount: MoneyJson;
    /**
     * The sum of it and the dividends before it that state the same profits in the same financial year,
     * where only that is above the limit.
     */
    readonly together?: MoneyJson;
    /** The most that the caps of that day allow; absent where it could not be worked out. */
    readonly limit?: MoneyJson;
    /** How the caps are worked out, or what is needed. */
    readonly reasons: readonly string[];
    /** Whether the amount stays within the limit. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The services, the term and the forerunners of a contract that was reserved for mutuals
   * fit section 33 of the Procurement Act 2023. The law before 24 February 2025 is not known to this
   * library.
   */
  readonly "mutual.reserved-contract": {
    /** The law of the day of the award. */
    readonly regime: ReservationRegime;
    /** Why it is that law, or which conditions are not met or not known. */
    readonly reasons: readonly string[];
    /** `"no"` where a condition is not met or the law is another, `"unknown"` where something is missing. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The pensions of transferred staff are secured in a way that was there at the time of the transfer.
   */
  readonly "mutual.pension-route": {
    /** How the pensions are secured. */
    readonly route: string;
    /** The day, month or year of the transfer. */
    readonly on: string;
    /** From when on that way exists, or until when it was the policy: `YYYY-MM-DD` or `YYYY`. */
    readonly boundary: string;
    /**
     * The problem: the way did not yet exist, another had taken its place, or it is for compulsory
     * transfers only.
     */
    readonly problem: "not-yet" | "replaced" | "not-compulsory";
    /** `"unknown"` where the date of the transfer leaves it open. */
    readonly verdict: "no" | "unknown";
  };
  /** Each use of the surplus is listed once. */
  readonly "mutual.surplus-use-twice": NoValues;
  /** A surplus policy states the shares by use, or the purpose. */
  readonly "mutual.surplus-states-nothing": NoValues;
  /** The amounts of a distribution are in one currency. */
  readonly "mutual.currencies-differ": NoValues;
  /** A contract ends by the year 9999. */
  readonly "mutual.contract-beyond-calendar": NoValues;
}

const formatShare = (rate: string): string => Rate.parse(rate).format({ digits: 0 });

const problems: Readonly<
  Record<MutualFinanceRules["mutual.pension-route"]["problem"], (boundary: string) => string>
> = {
  "not-yet": (boundary) => `which began ${whenInWords(boundary)}`,
  replaced: (boundary) => `which another policy replaced ${whenInWords(boundary)}`,
  "not-compulsory": () => "which is for compulsory transfers, and this one was not",
};

/**
 * The rules about the money, staff pensions and contracts of a mutual.
 *
 * @category Mutuals
 */
export const mutualFinanceRules: RuleTable<MutualFinanceRules> =
  /* @__PURE__ */ ruleTable<MutualFinanceRules>(caps, {
    "mutual.surplus-sums-to-one": {
      title: "The shares of a surplus sum to exactly one",
      source: { document: "concordat: how a surplus is applied", evidence: "inference" },
      message: ({ sum }) =>
        `The shares of the surplus add up to ${sum}, not 1: correct them, writing thirds as "1/3".`,
    },
    "mutual.surplus-beyond-cap": {
      title: "A community interest company's plan stays within its cap",
      severity: "warning",
      message: ({ members, cap }) =>
        cap === undefined
          ? `Cannot tell whether ${formatShare(members)} may go to members: this library does not know the cap for a company limited by guarantee. See its articles.`
          : `${formatShare(members)} is to go to members, above the cap of ${formatShare(cap)} of distributable profits: correct the plan.`,
    },
    "mutual.distribution-limit": {
      title: "A dividend stays within the caps of the day of its declaration",
      severity: "warning",
      message: ({ amount, together, limit, reasons }) =>
        limit === undefined
          ? `Cannot tell whether the dividend stays within the caps: ${reasons.join("; ")}.`
          : together !== undefined
            ? `${formatAmount(together)} was declared out of the same profits, and the cap on them is ${formatAmount(limit)}: correct an amount, or the profits.`
            : `${formatAmount(amount)} was declared, and the caps allow ${formatAmount(limit)}: correct the amount, or the figures behind the cap.`,
    },
    "mutual.reserved-contract": {
      title: "What is known of a reserved contract fits the law of its award",
      severity: "warning",
      source: section33,
      message: ({ reasons, verdict }) =>
        `${verdict === "no" ? "The contract was awarded as reserved, but this does not fit" : "Cannot tell whether the contract could be reserved"}: ${reasons.join(" ")} See the award.`,
    },
    "mutual.pension-route": {
      title: "Pensions are secured in a way of the day of the transfer",
      severity: "warning",
      source: {
        document: "GOV.UK: Fair Deal guidance; NHS Employers: New Fair Deal and Access",
        evidence: "external",
        url: "https://www.gov.uk/government/publications/fair-deal-guidance",
      },
      message: ({ route, on, boundary, problem, verdict }) =>
        verdict === "no"
          ? `Staff transferred ${whenInWords(on)} by way of ${route}, ${problems[problem](boundary)}: correct one of them.`
          : `Cannot tell whether ${route}, ${problems[problem](boundary)}, fits the transfer ${whenInWords(on)}: give the day.`,
    },
    "mutual.surplus-use-twice": {
      title: "Each use of the surplus is listed once",
      refuses: true,
      message: () => "A use is listed twice: add its shares together.",
    },
    "mutual.surplus-states-nothing": {
      title: "A surplus policy states the shares by use, or the purpose",
      refuses: true,
      message: () =>
        "The policy says nothing about the surplus: give the shares by use, or its purpose.",
    },
    "mutual.currencies-differ": {
      title: "The amounts of a distribution are in one currency",
      refuses: true,
      message: () => "The amounts are in different currencies: give all in one.",
    },
    "mutual.contract-beyond-calendar": {
      title: "A contract ends by the year 9999",
      refuses: true,
      message: () => "The term would end after the year 9999: correct its length or the first day.",
    },
  });
