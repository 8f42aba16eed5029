import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

/** An amount in a message: "£6,000,000,000.00". */
export function formatAmount(amount: MoneyJson): string {
  return Money.fromJSON(amount).format();
}
