import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import {
  type AgreementAboveAwardValues,
  agreementAboveAward,
  type MilestonesSumValues,
  type MilestoneUnknownValues,
  milestonesSum,
  milestoneUnknown,
  type PaidBeforeMilestoneValues,
  paidBeforeMilestone,
} from "./localityFundingRules.ts";
import {
  type ApprovedDuringEngagementValues,
  approvedDuringEngagement,
  type JointApplicationValues,
  jointApplication,
  type OnePlanInForceValues,
  onePlanInForce,
  type ParentPeriodValues,
  parentPeriod,
  type VersionGapValues,
  versionGap,
} from "./localityPlanRules.ts";

/**
 * The rules about locality plans. What is drawn from a fund for them is checked by `fund.overdrawn`.
 *
 * @category Partnerships
 */
export const localityRules: readonly [
  Rule<"locality.one-plan-in-force", OnePlanInForceValues>,
  Rule<"locality.parent-period", ParentPeriodValues>,
  Rule<"locality.agreement-above-award", AgreementAboveAwardValues>,
  Rule<"locality.milestones-sum", MilestonesSumValues>,
  Rule<"locality.milestone-unknown", MilestoneUnknownValues>,
  Rule<"locality.paid-before-milestone", PaidBeforeMilestoneValues>,
  Rule<"locality.joint-application", JointApplicationValues>,
  Rule<"locality.version-gap", VersionGapValues>,
  Rule<"locality.approved-during-engagement", ApprovedDuringEngagementValues>,
] = /* @__PURE__ */ frozenRules([
  onePlanInForce,
  parentPeriod,
  agreementAboveAward,
  milestonesSum,
  milestoneUnknown,
  paidBeforeMilestone,
  jointApplication,
  versionGap,
  approvedDuringEngagement,
]);

/**
 * A finding about a locality plan.
 *
 * @category Partnerships
 */
export type LocalityFinding = FindingOf<(typeof localityRules)[number]>;
