import type { YearAmount } from "../../funding/YearAmount.ts";
import { Money } from "../../money/Money.ts";
import { countWhile } from "../../schema/lists.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { intersectRanges, subtractRanges } from "../../time/range/rangeLists.ts";
import { daysInRange } from "../../time/range/rangeQueries.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { splitRange } from "../../time/term/splitRange.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { financialYearOf } from "../../time/year/financialYears.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { currencyOf } from "./awardYears.ts";
import { type EarningEvent, earnedOfYear, interruptionsOf } from "./earning.ts";
import { grantCurrentPeriod } from "./grantCurrentPeriod.ts";
import { grantSuspensions, spanFinder } from "./suspensions.ts";

/** The amounts that the claims of a grant have earned by a day. */
export interface ClaimEarnings {
  /** The eligible amount, or the claimed one where that has not been assessed, for each financial year. */
  readonly years: ReadonlyMap<FinancialYear, Money>;
  /** The part of it that has been assessed; the rest may turn out not to be eligible. */
  readonly assessed: Money;
  /** Whether the grant ran on a day until then for which nobody has claimed. */
  readonly incomplete: boolean;
}

/**
 * The amounts that the claims of a grant have earned by a day. Each is earned evenly over the days of its period,
 * whenever it was made or assessed. While the grant is suspended nothing is earned; what is left of a year's
 * part of a claim is earned over the days of that part after the suspension, or, where there are none, on
 * the first day after it.
 */
export function earnedByClaims(
  grant: StrategicPartnerGrant,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): ClaimEarnings {
  const nothing = Money.zero(currencyOf(grant));
  const sumOf = (amounts: readonly Money[]): Money => Money.sum(amounts, nothing.currency);
  const interruptions = interruptionsOf(grant, stop, asOf);
  const earnedOf = (amount: Money, period: DateRange): readonly YearAmount[] => {
    if (amount.isNegative()) {
      return earnedOf(amount.negated(), period).map((row) => ({
        ...row,
        amount: row.amount.negated(),
      }));
    }
    const events = concerning(period, interruptions);
    const parts = splitRange(period, "financial-year");
    const amounts = amount.allocate(parts.map(daysInRange));
    return parts.map((part, index) => {
      const financialYear = financialYearOf(part.start);
      const ofYear = { financialYear, award: amounts[index] ?? nothing, changes: [] };
      return { financialYear, amount: earnedOfYear(ofYear, part, events, "days", asOf) };
    });
  };
  const years = new Map<FinancialYear, Money>();
  let assessed = nothing;
  for (const { period, headings } of grant.claims ?? []) {
    if (period.start > asOf) continue;
    const amount = sumOf(headings.map(({ claimed, eligible = claimed }) => eligible));
    const known = sumOf(headings.map(({ eligible = nothing }) => eligible));
    const rows = earnedOf(amount, period);
    for (const { financialYear, amount: earned } of rows) {
      if (!earned.isZero()) {
        years.set(financialYear, years.get(financialYear)?.plus(earned) ?? earned);
      }
    }
    const sure = known.equals(amount) ? rows : earnedOf(known, period);
    assessed = assessed.plus(sumOf(sure.map((row) => row.amount)));
  }
  return { years, assessed, incomplete: isIncomplete(grant, stop, asOf) };
}

/**
 * The interruptions that matter to some days, so that many claims stay quick beside many suspensions: the
 * last one before these days, those in them, and those after them until the grant goes on.
 */
function concerning(
  { start, end }: DateRange,
  events: readonly EarningEvent[],
): readonly EarningEvent[] {
  const before = countWhile(events, ({ on }) => on <= start) - 1;
  let last = countWhile(events, ({ on }) => on <= end);
  for (; last < events.length; last++) {
    const [event, next] = [events[last], events[last + 1]];
    // It may be suspended again on the day on which it goes on.
    if (event?.kind !== "pause" && event?.on !== next?.on) break;
  }
  return events.slice(Math.max(0, before), last + 1);
}

/** Whether there is a day of the grant, up to one day, that is in no claim and in no suspension. */
function isIncomplete(
  grant: StrategicPartnerGrant,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): boolean {
  const period = grantCurrentPeriod(grant, asOf);
  const { start } = period;
  if (asOf < start || (stop !== undefined && stop <= start)) return false;
  const end = stop !== undefined && stop <= asOf ? addDays(stop, -1) : asOf;
  const suspended = grantSuspensions(grant)
    .map(({ from = start, to = end }) => ({ start: from, end: to }))
    .filter((days) => days.start <= days.end);
  const claimed = (grant.claims ?? []).map((claim) => claim.period);
  const ran = intersectRanges([period], [{ start, end }]);
  return subtractRanges(ran, [...claimed, ...suspended]).length > 0;
}

/**
 * The amounts that the milestones of a grant have earned by a day, for each financial year. A milestone is earned on
 * the last day that its instalment covers, or, if that is not stated, on the day on which it is due; or on
 * the day on which it was paid, if that is earlier. One that is held or cancelled is not.
 */
export function earnedByMilestones(
  grant: StrategicPartnerGrant,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): ReadonlyMap<FinancialYear, Money> {
  const suspensionOn = spanFinder(grantSuspensions(grant));
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
