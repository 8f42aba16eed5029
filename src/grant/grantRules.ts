import type { FindingIn } from "../finding/Finding.ts";
import { joined } from "../finding/joined.ts";
import type { RuleTable } from "../finding/ruleTable.ts";
import { type ClaimRules, claimRules } from "./parts/claimRules.ts";
import {
  type DeliveryRefusals,
  type DeliveryRules,
  deliveryRefusals,
  deliveryRules,
} from "./parts/deliveryRules.ts";
import {
  type AmountRules,
  amountRules,
  type ConsortiumRules,
  consortiumRules,
  type GrantAwardRules,
  grantAwardRules,
} from "./parts/grantAwardRules.ts";
import {
  type InstalmentRules,
  instalmentRules,
  type PaymentRules,
  paymentRules,
} from "./parts/paymentRules.ts";
import { type PeriodRules, periodRules } from "./parts/periodRules.ts";
import { type StandardRules, standardRules } from "./parts/standardRules.ts";

/**
 * The rules about grants, with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface GrantRules
  extends ConsortiumRules,
    GrantAwardRules,
    AmountRules,
    PaymentRules,
    InstalmentRules,
    PeriodRules,
    ClaimRules,
    DeliveryRules,
    DeliveryRefusals,
    StandardRules {}

/**
 * The rules about grants.
 *
 * @category Grants
 */
export const grantRules: RuleTable<GrantRules> = /* @__PURE__ */ joined(
  consortiumRules,
  grantAwardRules,
  amountRules,
  paymentRules,
  instalmentRules,
  periodRules,
  claimRules,
  deliveryRules,
  deliveryRefusals,
  standardRules,
);

/**
 * A finding about a grant.
 *
 * @category Grants
 */
export type GrantFinding = FindingIn<GrantRules>;
