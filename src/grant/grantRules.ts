import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { type AmountBelowZeroValues, amountBelowZero } from "./amountRules.ts";
import {
  type AwardOutsidePeriodValues,
  awardOutsidePeriod,
  type IncomeShareValues,
  incomeShare,
  type OverCapValues,
  overCap,
  type VariationsExplainAwardValues,
  variationsExplainAward,
  type YearsSumValues,
  yearsSum,
} from "./awardRules.ts";
import {
  type ClaimAboveAwardValues,
  claimAboveAward,
  type EligibleAboveClaimedValues,
  eligibleAboveClaimed,
  type IneligibleUnexplainedValues,
  ineligibleUnexplained,
} from "./claimRules.ts";
import {
  type ConsortiumOfOneValues,
  consortiumOfOne,
  type GrantMemberTwiceValues,
  grantMemberTwice,
  type OneLeadValues,
  oneLead,
  type SharesSumToOneValues,
  sharesSumToOne,
} from "./consortiumRules.ts";
import {
  type AdvanceOfNeedUnjustifiedValues,
  advanceOfNeedUnjustified,
  type InstalmentsSumValues,
  instalmentsSum,
  type PaidWhileSuspendedValues,
  type PaidWithReportOverdueValues,
  paidWhileSuspended,
  paidWithReportOverdue,
  type RepaidAbovePaidValues,
  repaidAbovePaid,
} from "./paymentRules.ts";
import {
  type CostOutsidePeriodValues,
  costOutsidePeriod,
  type ExtensionAfterEndValues,
  type ExtensionGapValues,
  extensionAfterEnd,
  extensionGap,
} from "./periodRules.ts";
import {
  type AnnualReviewMissingValues,
  annualReviewMissing,
  type ShortNoticeValues,
  type SubsidyLimitValues,
  shortNotice,
  subsidyLimit,
} from "./standardRules.ts";

/**
 * The rules about grants.
 *
 * @category Grants
 */
export const grantRules: readonly [
  Rule<"grant.shares-sum-to-one", SharesSumToOneValues>,
  Rule<"grant.one-lead", OneLeadValues>,
  Rule<"grant.consortium-of-one", ConsortiumOfOneValues>,
  Rule<"grant.member-twice", GrantMemberTwiceValues>,
  Rule<"grant.years-sum", YearsSumValues>,
  Rule<"grant.award-outside-period", AwardOutsidePeriodValues>,
  Rule<"grant.over-cap", OverCapValues>,
  Rule<"grant.income-share", IncomeShareValues>,
  Rule<"grant.variations-explain-award", VariationsExplainAwardValues>,
  Rule<"grant.amount-below-zero", AmountBelowZeroValues>,
  Rule<"grant.instalments-sum", InstalmentsSumValues>,
  Rule<"grant.advance-of-need-unjustified", AdvanceOfNeedUnjustifiedValues>,
  Rule<"grant.paid-while-suspended", PaidWhileSuspendedValues>,
  Rule<"grant.paid-with-report-overdue", PaidWithReportOverdueValues>,
  Rule<"grant.repaid-above-paid", RepaidAbovePaidValues>,
  Rule<"grant.cost-outside-period", CostOutsidePeriodValues>,
  Rule<"grant.extension-gap", ExtensionGapValues>,
  Rule<"grant.extension-after-end", ExtensionAfterEndValues>,
  Rule<"grant.claim-above-award", ClaimAboveAwardValues>,
  Rule<"grant.eligible-above-claimed", EligibleAboveClaimedValues>,
  Rule<"grant.ineligible-unexplained", IneligibleUnexplainedValues>,
  Rule<"grant.short-notice", ShortNoticeValues>,
  Rule<"grant.annual-review-missing", AnnualReviewMissingValues>,
  Rule<"grant.subsidy-limit", SubsidyLimitValues>,
] = /* @__PURE__ */ frozenRules([
  sharesSumToOne,
  oneLead,
  consortiumOfOne,
  grantMemberTwice,
  yearsSum,
  awardOutsidePeriod,
  overCap,
  incomeShare,
  variationsExplainAward,
  amountBelowZero,
  instalmentsSum,
  advanceOfNeedUnjustified,
  paidWhileSuspended,
  paidWithReportOverdue,
  repaidAbovePaid,
  costOutsidePeriod,
  extensionGap,
  extensionAfterEnd,
  claimAboveAward,
  eligibleAboveClaimed,
  ineligibleUnexplained,
  shortNotice,
  annualReviewMissing,
  subsidyLimit,
]);

/**
 * A finding about a grant.
 *
 * @category Grants
 */
export type GrantFinding = FindingOf<(typeof grantRules)[number]>;
