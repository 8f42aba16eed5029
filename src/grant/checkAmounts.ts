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
  awards.forEach(({ amount }, index) => {
    if (!amount.isNegative()) return;
    const values = { what: "award", amount: amount.toJSON() } as const;
    found.push(finding(amountBelowZero, ["awards", index, "amount"], values));
  });
  instalments?.forEach(({ amount, status }, index) => {
    if (status === "cancelled" || !amount.isNegative()) return;
    const values = { what: "instalment", amount: amount.toJSON() } as const;
    found.push(finding(amountBelowZero, ["instalments", index, "amount"], values));
  });
  return found;
}
