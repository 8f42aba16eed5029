import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

const source = {
  document: "concordat: arithmetic of a grant",
  evidence: "inference",
} as const;

const text = (money: MoneyJson): string => Money.fromJSON(money).format();

/**
 * The values of a `grant.claim-above-award` finding.
 *
 * @category Grants
 */
export interface ClaimAboveAwardValues {
  /** The financial year whose award is passed; absent where it is the whole award. */
  readonly financialYear?: string;
  /** What is claimed with this claim and those before it; what was not accepted is left out. */
  readonly claimed: MoneyJson;
  /** The award with variations and with what was carried forward with the funder's agreement. */
  readonly available: MoneyJson;
}

/**
 * What is claimed is no more than the award and what was carried forward with the funder's agreement, for
 * each financial year and as a whole. What was not accepted as eligible does not count.
 *
 * @category Grants
 */
export const claimAboveAward: Rule<"grant.claim-above-award", ClaimAboveAwardValues> = {
  id: "grant.claim-above-award",
  title: "No more is claimed than was awarded and carried forward",
  severity: "error",
  source,
  message: ({ financialYear, claimed, available }) =>
    `${text(claimed)} is claimed of ${text(available)}${financialYear === undefined ? "" : ` for ${financialYear}`}: what goes beyond it is the recipient's own cost, unless a carry-forward was approved.`,
};

/**
 * The values of a `grant.eligible-above-claimed` finding.
 *
 * @category Grants
 */
export interface EligibleAboveClaimedValues {
  /** The heading of the budget. */
  readonly heading: string;
  /** What was claimed. */
  readonly claimed: MoneyJson;
  /** What was accepted. */
  readonly eligible: MoneyJson;
}

/**
 * What is accepted under a heading is no more than what was claimed under it.
 *
 * @category Grants
 */
export const eligibleAboveClaimed: Rule<
  "grant.eligible-above-claimed",
  EligibleAboveClaimedValues
> = {
  id: "grant.eligible-above-claimed",
  title: "No more is accepted than was claimed",
  severity: "error",
  source,
  message: ({ claimed, eligible }) =>
    `${text(eligible)} is accepted of a claim of ${text(claimed)}: correct one of them.`,
};

/**
 * The values of a `grant.ineligible-unexplained` finding.
 *
 * @category Grants
 */
export interface IneligibleUnexplainedValues {
  /** The heading of the budget. */
  readonly heading: string;
  /** What was claimed. */
  readonly claimed: MoneyJson;
  /** What was accepted. */
  readonly eligible: MoneyJson;
}

/**
 * Where less is accepted than was claimed, the reason is given.
 *
 * @category Grants
 */
export const ineligibleUnexplained: Rule<
  "grant.ineligible-unexplained",
  IneligibleUnexplainedValues
> = {
  id: "grant.ineligible-unexplained",
  title: "What is not accepted of a claim has a reason",
  severity: "info",
  source,
  message: ({ claimed, eligible }) =>
    `${text(eligible)} of ${text(claimed)} is accepted and no reason is given: say why not all of it.`,
};
