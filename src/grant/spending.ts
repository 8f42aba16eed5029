import { Money } from "../money/Money.ts";
import { financialYearRange, nextFinancialYear } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { currencyOf } from "./awardYears.ts";
import type { GrantClaim } from "./GrantClaim.ts";
import type { RepaymentReason } from "./GrantRepayment.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import { lastStart, startYear } from "./startYear.ts";

/** What the recipient spent by a day: by its actuals, or else by its claims; unknown without both. */
export function spentBy(
  { actuals, claims, awards }: StrategicPartnerGrant,
  asOf: LocalDate,
): Money | undefined {
  const currency = currencyOf({ awards });
  const month = asOf.slice(0, 7);
  if (actuals !== undefined) {
    const entries = actuals.filter((entry) => entry.month <= month);
    return notBelowZero(Money.sumBy(entries, ({ amount }) => amount, currency));
  }
  if (claims === undefined) return undefined;
  return notBelowZero(Money.sumBy(headingsOf(claims, asOf), ({ claimed }) => claimed, currency));
}

/** What was claimed by a day and not accepted. */
export function ineligibleBy(
  { claims = [], awards }: StrategicPartnerGrant,
  asOf: LocalDate,
): Money {
  const nothing = Money.zero(currencyOf({ awards }));
  return Money.sumBy(
    headingsOf(claims, asOf),
    ({ claimed, eligible = claimed }) => notBelowZero(claimed.minus(eligible)),
    nothing.currency,
  );
}

/** What was paid by a day, before anything is paid back; unknown if no payments are held. */
export function paidOut(
  { instalments, awards }: StrategicPartnerGrant,
  asOf: LocalDate,
): Money | undefined {
  if (instalments === undefined) return undefined;
  const made = instalments.filter(({ paidOn }) => paidOn !== undefined && paidOn <= asOf);
  return notBelowZero(Money.sumBy(made, ({ amount }) => amount, currencyOf({ awards })));
}

/** What is recorded as paid back, or to be paid back, for some reasons. */
export function recordedFor(
  { repayments = [], awards }: StrategicPartnerGrant,
  reasons: readonly RepaymentReason[],
): Money {
  const wanted = repayments.filter(({ reason }) => reasons.includes(reason));
  return Money.sumBy(wanted, ({ amount }) => amount, currencyOf({ awards }));
}

/**
 * What the recipient may keep of money that it did not spend: what the funder agreed to by a day, until the
 * year into which it goes is over. A carry-forward and a deferral speak of the same money: the larger
 * counts.
 */
export function deferralAllowed(
  { carryForwards = [], awards }: StrategicPartnerGrant,
  asOf: LocalDate,
): Money {
  const currency = currencyOf({ awards });
  const inForce = carryForwards.filter(
    ({ from, approvedOn }) =>
      approvedOn !== undefined &&
      approvedOn <= asOf &&
      startYear(from) < lastStart &&
      asOf <= financialYearRange(nextFinancialYear(from)).end,
  );
  const ofKind = (wanted: string): Money =>
    Money.sumBy(
      inForce.filter(({ kind }) => kind === wanted),
      ({ amount }) => amount,
      currency,
    );
  return notBelowZero(Money.max([ofKind("funder"), ofKind("recipient-deferral")]));
}

/** The amount, or nothing if it is negative. */
export function notBelowZero(amount: Money): Money {
  return amount.isNegative() ? Money.zero(amount.currency) : amount;
}

function headingsOf(claims: readonly GrantClaim[], asOf: LocalDate): GrantClaim["headings"] {
  return claims
    .filter(({ submittedOn, period }) => (submittedOn ?? period.end) <= asOf)
    .flatMap(({ headings }) => headings);
}
