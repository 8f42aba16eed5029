import { finding } from "../finding/Finding.ts";
import type { Money } from "../money/Money.ts";
import type { AmountRules } from "./amountRules.ts";
import { amountRules } from "./amountRules.ts";

import type { GrantFinding } from "./grantRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/** Checks that no award or instalment, repayment or carry-forward is below zero. */
export function checkAmounts(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const found: GrantFinding[] = [];
  lookBelowZero("award", "awards", grant, found);
  lookBelowZero("instalment", "instalments", grant, found);
  lookBelowZero("repayment", "repayments", grant, found);
  lookBelowZero("carry-forward", "carryForwards", grant, found);
  return found;
}

type AmountList = "awards" | "instalments" | "repayments" | "carryForwards";

function lookBelowZero(
  what: AmountRules["grant.amount-below-zero"]["what"],
  list: AmountList,
  { [list]: items }: StrategicPartnerGrant,
  found: GrantFinding[],
): void {
  items?.forEach((item: { readonly amount: Money; readonly status?: string }, index: number) => {
    if (!item.amount.isNegative() || item.status === "cancelled") return;
    const values = { what, amount: item.amount.toJSON() };
    found.push(finding(amountRules, "grant.amount-below-zero", [list, index, "amount"], values));
  });
}
