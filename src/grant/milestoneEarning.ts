import type { Money } from "../money/Money.ts";
import { addDays } from "../time/arithmetic.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearOf } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { Validity } from "../time/Validity.ts";
import type { GrantInstalment } from "./GrantInstalment.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import { spanFinder } from "./spanFinder.ts";
import { suspensionsOf } from "./suspensions.ts";

/**
 * What the milestones of a grant have earned by a day, for each financial year. A milestone is earned on
 * the last day that its instalment covers, or, if that is not stated, on the day on which it is due; or on
 * the day on which it was paid, if that is earlier. One that is held or cancelled is not.
 */
export function earnedByMilestones(
  grant: StrategicPartnerGrant,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): ReadonlyMap<FinancialYear, Money> {
  const suspensionOn = spanFinder(suspensionsOf(grant));
  const years = new Map<FinancialYear, Money>();
  for (const instalment of grant.instalments ?? []) {
    const day = earnedOn(instalment, suspensionOn);
    if (day === undefined || day > asOf || (stop !== undefined && day >= stop)) continue;
    const year = financialYearOf(day);
    years.set(year, years.get(year)?.plus(instalment.amount) ?? instalment.amount);
  }
  return years;
}

function earnedOn(
  { status, covers, due, paidOn }: GrantInstalment,
  suspensionOn: (day: LocalDate) => Validity | undefined,
): LocalDate | undefined {
  if (status === "held" || status === "cancelled") return undefined;
  const met = covers?.end ?? due;
  if (paidOn !== undefined && paidOn <= met) return paidOn;
  const suspension = suspensionOn(met);
  if (suspension === undefined) return met;
  return suspension.to === undefined ? paidOn : addDays(suspension.to, 1);
}
