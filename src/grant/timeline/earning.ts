import type { Qualifier } from "../../figure/Figure.ts";
import { splitAt } from "../../funding/spendWeights.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import { Money } from "../../money/Money.ts";
import { notBelowZero } from "../../money/notBelowZero.ts";
import { countWhile } from "../../schema/lists.ts";
import { addDays, compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { intersectRanges, subtractRanges } from "../../time/range/rangeLists.ts";
import { daysInRange } from "../../time/range/rangeQueries.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { splitRange } from "../../time/term/splitRange.ts";
import {
  compareFinancialYears,
  daysInYear,
  type FinancialYear,
  financialYearOf,
} from "../../time/year/FinancialYear.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";
import { isSettled } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import type { GrantDerivation } from "./agreedAwards.ts";
import type { AwardYear } from "./awardYears.ts";
import { type EarningEvent, spanFinder } from "./grantDays.ts";
import type { GrantTimeline } from "./grantTimeline.ts";

/**
 * The way in which an award is earned: over its days or months, or by its milestones or claims.
 *
 * @category Grants
 */
export type GrantEarnedBy = "days" | "months" | "milestones" | "claims";

/**
 * How far what is earned is known: it is exact, may be less (`"up-to"`), more (`"at-least"`) or both
 * (`"circa"`).
 *
 * @category Grants
 */
export type GrantEarnedQualifier = Extract<Qualifier, "exact" | "up-to" | "at-least" | "circa">;

/** The award by a day, and the part of it that is earned. */
export interface AccruedAward {
  readonly by: GrantEarnedBy;
  readonly award: Money;
  readonly variations: Money;
  readonly earned: Money;
  readonly derivation: GrantDerivation;
  readonly qualifier: GrantEarnedQualifier;
  readonly years: readonly YearOfPosition[];
}

/**
 * The award by a day, and the part of it that is earned, at most what did not come back; its years are those
 * with an award, something earned or a payment.
 */
export function accruedAward(
  timeline: GrantTimeline,
  by: "days" | "months",
  returned: Money,
  paidYears: Iterable<FinancialYear>,
): AccruedAward {
  const { grant, status, nothing, years, derivation } = timeline;
  const award = years.reduce((sum, year) => sum.plus(year.award), nothing);
  const variations = years.reduce((sum, year) => sum.plus(year.variations), nothing);
  const earns = years.length > 0 && status !== "offered";
  const earnedBy = wayOfEarning(grant, by);
  const earnings: Earnings = earns ? earningsOf(timeline, earnedBy) : { years: new Map() };
  const limit = award.plus(variations).minus(returned);
  const limited = notAbove(withEarned(timeline, earnings.years, paidYears), limit);
  const earned = limited.reduce((sum, year) => sum.plus(year.earned), nothing);
  // Of an award that was only announced nobody knows whether it was taken up.
  const isAnnounced = status === "awarded";
  // Where results are paid for, days say nothing of how many there were.
  const isByResult = grant.payment?.basis === "result";
  const mayBeLess =
    isByResult ||
    isAnnounced ||
    !timeline.isStopKnown ||
    (earnings.assessed ?? earned).lessThan(earned);
  const canGrow = !isSettled(status) && earned.lessThan(limit);
  const mayBeMore = canGrow && (isByResult || earnings.incomplete === true);
  return {
    by: earnedBy,
    award,
    variations,
    earned,
    derivation,
    qualifier: earns ? qualifierOf(mayBeLess, mayBeMore) : "exact",
    years: limited,
  };
}

function qualifierOf(mayBeLess: boolean, mayBeMore: boolean): GrantEarnedQualifier {
  if (mayBeLess) return mayBeMore ? "circa" : "up-to";
  return mayBeMore ? "at-least" : "exact";
}

/** One year of the award: what it comes to, and what of it is earned. */
export interface YearOfPosition {
  readonly financialYear: FinancialYear;
  readonly award: Money;
  readonly variations: Money;
  readonly carriedForward: Money;
  /** The part of the award and variations that was spread. */
  readonly spread: Money;
  readonly earned: Money;
}

/** Puts what was earned beside what was awarded, in order; other years come in with nothing awarded. */
function withEarned(
  { years, nothing }: GrantTimeline,
  earned: ReadonlyMap<FinancialYear, Money>,
  others: Iterable<FinancialYear>,
): readonly YearOfPosition[] {
  const none = { award: nothing, variations: nothing, carriedForward: nothing, spread: nothing };
  const awarded = new Set(years.map(({ financialYear }) => financialYear));
  const added = [...new Set([...earned.keys(), ...others])]
    .filter((year) => !awarded.has(year))
    .map((financialYear) => ({ financialYear, ...none }));
  return [...years, ...added]
    .sort((a, b) => compareFinancialYears(a.financialYear, b.financialYear))
    .map((year) => ({ ...year, earned: earned.get(year.financialYear) ?? nothing }));
}

/** Takes what is earned above a limit from the latest years. */
function notAbove(years: readonly YearOfPosition[], limit: Money): readonly YearOfPosition[] {
  let above = years.reduce((sum, { earned }) => sum.plus(earned), limit.negated());
  if (!above.isPositive()) return years;
  const limited = [...years];
  for (let index = limited.length - 1; index >= 0; index--) {
    const year = limited[index] as YearOfPosition;
    const taken = Money.min([above, year.earned]);
    if (!taken.isPositive()) continue;
    limited[index] = { ...year, earned: year.earned.minus(taken) };
    above = above.minus(taken);
  }
  return limited;
}

/** The amounts that a grant has earned by a day, whatever its award. */
export interface Earnings {
  /**
   * The amount for each financial year. Of a claim it is what is eligible, or what is claimed where that has
   * not been assessed.
   */
  readonly years: ReadonlyMap<FinancialYear, Money>;
  /** The part of the claims that has been assessed; the rest may turn out not to be eligible. */
  readonly assessed?: Money;
  /** Whether the grant is earned by claims, and ran on a day until then for which nobody has claimed. */
  readonly incomplete?: boolean;
}

/** The way in which a grant is earned; without milestones or claims to go by, by its days or months. */
export function wayOfEarning(
  { payment, instalments = [], claims }: StrategicPartnerGrant,
  by: "days" | "months",
): GrantEarnedBy {
  if (payment?.basis === "milestone" && instalments.length > 0) return "milestones";
  return payment?.basis === "claim" && claims !== undefined ? "claims" : by;
}

/** The amounts that a grant has earned by a day in one of these ways. */
export function earningsOf(timeline: GrantTimeline, by: GrantEarnedBy): Earnings {
  switch (by) {
    case "claims":
      return earnedByClaims(timeline);
    case "days":
    case "months":
      return { years: earnedByDays(timeline, by) };
    case "milestones":
      return { years: earnedByMilestones(timeline) };
  }
}

/** Earns each year over its days, or months. */
function earnedByDays(
  timeline: GrantTimeline,
  by: "days" | "months",
): ReadonlyMap<FinancialYear, Money> {
  const { grant, asOf, years, interruptions } = timeline;
  const prolonged = (grant.variations ?? []).flatMap(({ on, prolongs }): EarningEvent[] =>
    prolongs === undefined || on > asOf ? [] : [{ kind: "prolong", on, end: prolongs.end }],
  );
  const events = [...prolonged, ...interruptions];
  return new Map(
    years.map((year) => [
      year.financialYear,
      earnedInYear(year, grant.period, events, by, timeline),
    ]),
  );
}

/** An award that is earned over the days of one financial year. */
type EarningYear = Pick<AwardYear, "financialYear" | "award" | "changes">;

/**
 * The part of the award of one year, or of a claim in it, that is earned by a day. What happens on a day counts from
 * that day on: what was earned before stands, and the rest is earned over the days that are left. Of a year
 * that was cut by more than it had, nothing is earned: what is earned is never below zero.
 */
function earnedInYear(
  year: EarningYear,
  period: DateRange,
  events: readonly EarningEvent[],
  by: "days" | "months",
  { asOf, nothing }: Pick<GrantTimeline, "asOf" | "nothing">,
): Money {
  const { financialYear } = year;
  const days = daysInYear(financialYear, period);
  if (events.length === 0 && year.changes.length === 0) {
    return splitAt(notBelowZero(year.award), days, by, asOf).until;
  }
  const state = { ...days, total: year.award, settled: nothing };
  let earns = true;
  let stopped = false;
  let lastDay = period.end;
  const earnedBy = (day: LocalDate): Money => {
    const { total, settled } = state;
    return earns
      ? settled.plus(splitAt(notBelowZero(total.minus(settled)), state, by, day).until)
      : settled;
  };
  for (const event of inOrder(year, events)) {
    if (event.on > state.start) {
      state.settled = earnedBy(addDays(event.on, -1));
      state.start = event.on;
    }
    switch (event.kind) {
      case "change":
        state.total = state.total.plus(event.amount);
        // A cut below what was earned takes it back.
        if (state.total.lessThan(state.settled)) state.settled = notBelowZero(state.total);
        break;
      case "prolong": {
        if (event.end > lastDay) lastDay = event.end;
        const prolonged = daysInYear(financialYear, { start: period.start, end: lastDay });
        state.end = prolonged.end;
        if (prolonged.start > state.start) state.start = prolonged.start;
        break;
      }
      case "stop":
        stopped = true;
        earns = false;
        break;
      default:
        earns = !stopped && event.kind === "resume";
    }
  }
  return earnedBy(asOf);
}

function inOrder(year: EarningYear, events: readonly EarningEvent[]): readonly EarningEvent[] {
  const changes = year.changes.map((change) => ({ kind: "change" as const, ...change }));
  return [...changes, ...events].sort((a, b) => compareDates(a.on, b.on));
}

/**
 * The amounts that the claims of a grant have earned by a day. Each is earned evenly over the days of its period,
 * whenever it was made or assessed. While the grant is suspended nothing is earned; what is left of a year's
 * part of a claim is earned over the days of that part after the suspension, or, where there are none, on
 * the first day after it.
 */
function earnedByClaims(timeline: GrantTimeline): Earnings {
  const { grant, asOf, nothing, interruptions } = timeline;
  const sumOf = (amounts: readonly Money[]): Money => Money.sum(amounts, nothing.currency);
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
      return { financialYear, amount: earnedInYear(ofYear, part, events, "days", timeline) };
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
  return { years, assessed, incomplete: isIncomplete(timeline) };
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
function isIncomplete({ grant, asOf, period, stop, suspensions }: GrantTimeline): boolean {
  const { start } = period;
  if (asOf < start || (stop !== undefined && stop <= start)) return false;
  const end = stop !== undefined && stop <= asOf ? addDays(stop, -1) : asOf;
  const suspended = suspensions
    .map(({ from = start, to = end }) => ({ start: from, end: to }))
    .filter((days) => days.start <= days.end);
  const claimed = (grant.claims ?? []).map((claim) => claim.period);
  const ran = intersectRanges([period], [{ start, end }]);
  return subtractRanges(ran, [...claimed, ...suspended]).length > 0;
}

/**
 * The amounts that the milestones of a grant have earned by a day, for each financial year. A milestone is earned on
 * the day on which it was met or, if that is not recorded, on the last day that its instalment covers or on which
 * it is due; or on
 * the day on which it was paid, if that is earlier. One that is held or cancelled is not.
 */
function earnedByMilestones({
  grant,
  asOf,
  stop,
  suspensions,
}: GrantTimeline): ReadonlyMap<FinancialYear, Money> {
  const suspensionOn = spanFinder(suspensions);
  const years = new Map<FinancialYear, Money>();
  for (const instalment of grant.instalments ?? []) {
    const day = dayEarned(instalment, suspensionOn);
    if (day === undefined || day > asOf || (stop !== undefined && day >= stop)) continue;
    const year = financialYearOf(day);
    years.set(year, years.get(year)?.plus(instalment.amount) ?? instalment.amount);
  }
  return years;
}

function dayEarned(
  { status, covers, due, paidOn, metOn }: GrantInstalment,
  suspensionOn: (day: LocalDate) => Validity | undefined,
): LocalDate | undefined {
  if (status === "held" || status === "cancelled") return undefined;
  const met = metOn ?? covers?.end ?? due;
  if (metOn === undefined && paidOn !== undefined && paidOn <= met) return paidOn;
  const suspension = suspensionOn(met);
  if (suspension === undefined) return met;
  return suspension.to === undefined ? paidOn : addDays(suspension.to, 1);
}
