import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { Rate } from "../rate/Rate.ts";
import type { ReservationRegime } from "./reservedContractEligibility.ts";

const caps = {
  document: "Civil Society: regulator raises CIC dividend cap to 20 per cent",
  evidence: "external",
  url: "https://www.civilsociety.co.uk/news/regulator-raises-cic-dividend-cap-to-20-per-cent.html",
} as const;

/**
 * The values of a `mutual.surplus-sums-to-one` finding.
 *
 * @category Mutuals
 */
export interface SurplusSumsToOneValues {
  /**
   * What the shares come to, as the text of an exact `Rate`: `"9/10"`. Where that would be longer than
   * 1,000 characters, it is decimal text of 100 decimals, rounded away from 1.
   */
  readonly sum: string;
}

/**
 * The shares of a surplus sum to exactly one.
 *
 * @category Mutuals
 */
export const surplusSumsToOne: Rule<"mutual.surplus-sums-to-one", SurplusSumsToOneValues> = {
  id: "mutual.surplus-sums-to-one",
  title: "The shares of a surplus sum to exactly one",
  severity: "error",
  source: { document: "concordat: how a surplus is applied", evidence: "inference" },
  message: ({ sum }) =>
    `The shares of the surplus come to ${sum}, not 1: correct them, writing thirds as "1/3".`,
};

/**
 * The values of a `mutual.surplus-beyond-cap` finding.
 *
 * @category Mutuals
 */
export interface SurplusBeyondCapValues {
  /** What goes to members, as the text of an exact `Rate`. */
  readonly members: string;
  /** The cap on it, as the text of an exact `Rate`; absent where none is known. */
  readonly cap?: string;
  /** Whether the share stays within the cap. */
  readonly verdict: "no" | "unknown";
}

/**
 * A community interest company plans to give its members no more than the cap on dividends allows.
 *
 * @category Mutuals
 */
export const surplusBeyondCap: Rule<"mutual.surplus-beyond-cap", SurplusBeyondCapValues> = {
  id: "mutual.surplus-beyond-cap",
  title: "A community interest company's plan stays within its cap",
  severity: "warning",
  source: caps,
  message: ({ members, cap }) =>
    cap === undefined
      ? `${formatShare(members)} is to go to members; which cap holds for a company limited by guarantee is not known to this library: see its articles.`
      : `${formatShare(members)} is to go to members, above the ${formatShare(cap)} of distributable profits that the caps allow: correct the plan.`,
};

const formatShare = (rate: string): string => Rate.parse(rate).format({ digits: 0 });

/**
 * The values of a `mutual.distribution-limit` finding.
 *
 * @category Mutuals
 */
export interface DistributionLimitValues {
  /** The day of declaration, `YYYY-MM-DD`. */
  readonly declaredOn: string;
  /** What was declared. */
  readonly amount: MoneyJson;
  /**
   * What it comes to with the dividends before it that state the same profits in the same financial year,
   * where only that is above the limit.
   */
  readonly together?: MoneyJson;
  /** The most that the caps of that day allow; absent where it could not be worked out. */
  readonly limit?: MoneyJson;
  /** How the caps are worked out, or what is needed. */
  readonly reasons: readonly string[];
  /** Whether the amount stays within the limit. */
  readonly verdict: "no" | "unknown";
}

/**
 * A dividend of a community interest company limited by shares stays within the caps of the day on
 * which it was declared, and with others out of the same profits within the cap on the whole. A note where
 * the company is limited by guarantee, or where the legal form is not stated.
 *
 * @category Mutuals
 */
export const distributionLimit: Rule<"mutual.distribution-limit", DistributionLimitValues> = {
  id: "mutual.distribution-limit",
  title: "A dividend stays within the caps of the day of its declaration",
  severity: "warning",
  source: caps,
  message: ({ amount, together, limit, reasons }) =>
    limit === undefined
      ? `The caps cannot be worked out: ${reasons.join("; ")}.`
      : together !== undefined
        ? `${Money.fromJSON(together).format()} was declared of the same profits, where the cap comes to ${Money.fromJSON(limit).format()}: correct an amount, or the profits.`
        : `${Money.fromJSON(amount).format()} was declared, where the caps come to ${Money.fromJSON(limit).format()}: correct the amount, or the figures behind the cap.`,
};

/**
 * The values of a `mutual.reserved-contract` finding.
 *
 * @category Mutuals
 */
export interface ReservedContractValues {
  /** The law of the day of the award. */
  readonly regime: ReservationRegime;
  /** Why it is that law, or which conditions are not met or not known. */
  readonly reasons: readonly string[];
  /** `"no"` where a condition is not met or the law is another, `"unknown"` where something is missing. */
  readonly verdict: "no" | "unknown";
}

/**
 * What a contract that was reserved for mutuals says of its services, its term and its forerunners
 * fits section 33 of the Procurement Act 2023. The law before 24 February 2025 is not known to this
 * library.
 *
 * @category Mutuals
 */
export const reservedContract: Rule<"mutual.reserved-contract", ReservedContractValues> = {
  id: "mutual.reserved-contract",
  title: "What is known of a reserved contract fits the law of its award",
  severity: "warning",
  source: {
    document: "Procurement Act 2023, section 33",
    evidence: "external",
    url: "https://legislation.gov.uk/ukpga/2023/54/section/33/enacted?view=plain",
  },
  message: ({ reasons, verdict }) =>
    `${verdict === "no" ? "It was awarded as reserved, and this does not fit" : "It was awarded as reserved; this is open"}: ${reasons.join(" ")} See the award.`,
};

/**
 * The values of a `mutual.pension-route` finding.
 *
 * @category Mutuals
 */
export interface PensionRouteValues {
  /** How the pensions are secured. */
  readonly route: string;
  /** The day, month or year of the transfer. */
  readonly on: string;
  /** From when on that way exists, or until when it was the policy: `YYYY-MM-DD` or `YYYY`. */
  readonly boundary: string;
  /**
   * What is amiss: the way did not yet exist, another had taken its place, or it is for compulsory
   * transfers only.
   */
  readonly problem: "not-yet" | "replaced" | "not-compulsory";
  /** `"unknown"` where the date of the transfer leaves it open. */
  readonly verdict: "no" | "unknown";
}

const problems: Readonly<Record<PensionRouteValues["problem"], (boundary: string) => string>> = {
  "not-yet": (boundary) => `which began on ${boundary}`,
  replaced: (boundary) => `which another policy replaced on ${boundary}`,
  "not-compulsory": () => "which is for compulsory transfers, and this one was not",
};

/**
 * The pensions of transferred staff are secured in a way that was there at the time of the transfer.
 *
 * @category Mutuals
 */
export const pensionRoute: Rule<"mutual.pension-route", PensionRouteValues> = {
  id: "mutual.pension-route",
  title: "Pensions are secured in a way of the day of the transfer",
  severity: "warning",
  source: {
    document: "GOV.UK: Fair Deal guidance; NHS Employers: New Fair Deal and Access",
    evidence: "external",
    url: "https://www.gov.uk/government/publications/fair-deal-guidance",
  },
  message: ({ route, on, boundary, problem, verdict }) =>
    verdict === "no"
      ? `Staff transferred ${on} by way of ${route}, ${problems[problem](boundary)}: correct one.`
      : `Staff transferred ${on} by way of ${route}, ${problems[problem](boundary)}; whether that fits cannot be told: give the day.`,
};
