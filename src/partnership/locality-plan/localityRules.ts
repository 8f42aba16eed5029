import type { FindingIn } from "../../finding/Finding.ts";
import type { RuleTable } from "../../finding/ruleTable.ts";
import { type LocalityFundingRules, localityFundingRules } from "./localityFundingRules.ts";
import { type LocalityPlanRules, localityPlanRules } from "./localityPlanRules.ts";

/**
 * The rules about locality plans, with the values that a finding of each carries. What is drawn from a fund for them is checked by `fund.overdrawn`.
 *
 * @category Partnerships
 */
export interface LocalityRules extends LocalityPlanRules, LocalityFundingRules {}

/**
 * The rules about locality plans. What is drawn from a fund for them is checked by `fund.overdrawn`.
 *
 * @category Partnerships
 */
export const localityRules: RuleTable<LocalityRules> = /* @__PURE__ */ Object.freeze({
  ...localityPlanRules,
  ...localityFundingRules,
});

/**
 * A finding about a locality plan.
 *
 * @category Partnerships
 */
export type LocalityFinding = FindingIn<LocalityRules>;
