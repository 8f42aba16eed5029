import type { CurrencyCode } from "../money/Currency.ts";
import type { Fund } from "./Fund.ts";

/** The currency in which a fund states its amounts; `undefined` if it states none. */
export function fundCurrency({
  total,
  perProjectCap,
  enlargements = [],
}: Fund): CurrencyCode | undefined {
  return (total ?? perProjectCap ?? enlargements[0]?.amount)?.value.currency;
}
