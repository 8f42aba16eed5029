import type { FindingIn } from "../../finding/Finding.ts";
import { joined } from "../../finding/joined.ts";
import type { RuleTable } from "../../finding/ruleTable.ts";
import {
  type LocalityPlanFundingRules,
  localityPlanFundingRules,
} from "./localityPlanFundingRules.ts";
import {
  type LocalityPlanStandingRules,
  localityPlanStandingRules,
} from "./localityPlanStandingRules.ts";

/**
 * The rules about locality plans, with the values that a finding of each carries. What is drawn from a fund for them is checked by `fund.overdrawn`.
 *
 * @category Partnerships
 */
export interface LocalityPlanRules extends LocalityPlanStandingRules, LocalityPlanFundingRules {}

/**
 * The rules about locality plans. What is drawn from a fund for them is checked by `fund.overdrawn`.
 *
 * @category Partnerships
 */
export const localityPlanRules: RuleTable<LocalityPlanRules> = /* @__PURE__ */ joined(
  localityPlanStandingRules,
  localityPlanFundingRules,
);

/**
 * A finding about a locality plan.
 *
 * @category Partnerships
 */
export type LocalityPlanFinding = FindingIn<LocalityPlanRules>;
