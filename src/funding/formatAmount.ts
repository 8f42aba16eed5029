import { Money, type MoneyJson } from "../money/Money.ts";

/** An amount in a message: "£6,000,000,000.00". */
export function formatAmount(amount: MoneyJson): string {
  return Money.fromJSON(amount).format();
}
