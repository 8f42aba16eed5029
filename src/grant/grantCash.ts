import { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearOf } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { currencyOf } from "./awardYears.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/** What was paid and paid back by a day. */
export interface GrantCash {
  readonly paid?: Money;
  readonly repaid: Money;
  readonly toBeRepaid: Money;
  /** What of the award came back for good: all that was repaid, but not what was overpaid. */
  readonly returned: Money;
  /** What was paid in each year, less what was repaid in it. */
  readonly years: ReadonlyMap<FinancialYear, Money>;
}

/** What was paid for a grant and paid back by a day. */
export function grantCash(grant: StrategicPartnerGrant, asOf: LocalDate): GrantCash {
  const { instalments, repayments = [] } = grant;
  const nothing = Money.zero(currencyOf(grant));
  const years = new Map<FinancialYear, Money>();
  const add = (on: LocalDate, amount: Money): void => {
    const year = financialYearOf(on);
    years.set(year, years.get(year)?.plus(amount) ?? amount);
  };
  let paid = nothing;
  for (const { paidOn, amount } of instalments ?? []) {
    if (paidOn === undefined || paidOn > asOf) continue;
    paid = paid.plus(amount);
    add(paidOn, amount);
  }
  let [repaid, toBeRepaid, returned] = [nothing, nothing, nothing];
  for (const { paidOn, amount, reason } of repayments) {
    if (paidOn === undefined || paidOn > asOf) toBeRepaid = toBeRepaid.plus(amount);
    else {
      repaid = repaid.plus(amount);
      if (reason !== "overpaid") returned = returned.plus(amount);
      add(paidOn, amount.negated());
    }
  }
  const known = instalments !== undefined;
  return { ...(known && { paid: paid.minus(repaid) }), repaid, toBeRepaid, returned, years };
}
