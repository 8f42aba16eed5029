import type { FindingIn } from "../finding/Finding.ts";
import type { RuleTable } from "../finding/ruleTable.ts";
import type { AmountRules } from "./amountRules.ts";
import { amountRules } from "./amountRules.ts";
import type { AwardRules } from "./awardRules.ts";
import { awardRules } from "./awardRules.ts";
import type { ClaimRules } from "./claimRules.ts";
import { claimRules } from "./claimRules.ts";
import type { ConsortiumRules } from "./consortiumRules.ts";
import { consortiumRules } from "./consortiumRules.ts";
import type { PaymentRules } from "./paymentRules.ts";
import { paymentRules } from "./paymentRules.ts";
import type { PeriodRules } from "./periodRules.ts";
import { periodRules } from "./periodRules.ts";
import type { StandardRules } from "./standardRules.ts";
import { standardRules } from "./standardRules.ts";

/**
 * The rules about grants, with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface GrantRules
  extends ConsortiumRules,
    AwardRules,
    AmountRules,
    PaymentRules,
    PeriodRules,
    ClaimRules,
    StandardRules {}

/**
 * The rules about grants.
 *
 * @category Grants
 */
export const grantRules: RuleTable<GrantRules> = /* @__PURE__ */ Object.freeze({
  ...consortiumRules,
  ...awardRules,
  ...amountRules,
  ...paymentRules,
  ...periodRules,
  ...claimRules,
  ...standardRules,
});

/**
 * A finding about a grant.
 *
 * @category Grants
 */
export type GrantFinding = FindingIn<GrantRules>;
