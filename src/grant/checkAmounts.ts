import { finding } from "../finding/Finding.ts";
import { amountBelowZero } from "./amountRules.ts";
import type { GrantFinding } from "./grantRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/** Checks that no award and no instalment is below zero. */
export function checkAmounts({
  awards,
  instalments,
}: StrategicPartnerGrant): readonly GrantFinding[] {
  const found: GrantFinding[] = [];
  for (const [index, { amount }] of awards.entries()) {
    if (!amount.isNegative()) continue;
    const values = { what: "award", amount: amount.toJSON() } as const;
    found.push(finding(amountBelowZero, ["awards", index, "amount"], values));
  }
  for (const [index, { amount, status }] of (instalments ?? []).entries()) {
    if (status === "cancelled" || !amount.isNegative()) continue;
    const values = { what: "instalment", amount: amount.toJSON() } as const;
    found.push(finding(amountBelowZero, ["instalments", index, "amount"], values));
  }
  return found;
}
