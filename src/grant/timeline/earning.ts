import { spendWeights } from "../../funding/spendWeights.ts";
import { Money } from "../../money/Money.ts";
import { addDays, compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { daysInRange, rangeIntersection } from "../../time/range/rangeQueries.ts";
import { financialYearRange } from "../../time/year/financialYears.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import type { AwardYear } from "./awardYears.ts";
import { grantSuspensions } from "./suspensions.ts";

/** An award that is earned over the days of one financial year. */
type EarningYear = Pick<AwardYear, "financialYear" | "award" | "changes">;

/** A change in the earning of a grant, from a day on. */
export type EarningEvent =
  | { readonly kind: "change"; readonly on: LocalDate; readonly amount: Money }
  | { readonly kind: "prolong"; readonly on: LocalDate; readonly end: LocalDate }
  | { readonly kind: "pause" | "resume" | "stop"; readonly on: LocalDate };

/** The changes in the earning of all years of a grant by a day; `stop` is the first day that earns nothing. */
export function eventsOf(
  grant: StrategicPartnerGrant,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): readonly EarningEvent[] {
  const events: EarningEvent[] = [];
  for (const { on, prolongs } of grant.variations ?? []) {
    if (prolongs === undefined || on > asOf) continue;
    events.push({ kind: "prolong", on, end: prolongs.end });
  }
  return [...events, ...interruptionsOf(grant, stop, asOf)];
}

/** When a grant stopped earning by a day, and when it went on, in order; nothing follows its stop. */
export function interruptionsOf(
  grant: StrategicPartnerGrant,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): readonly EarningEvent[] {
  const { history, period } = grant;
  const events: EarningEvent[] = [];
  for (const { from, to } of history === undefined ? [] : grantSuspensions(grant)) {
    events.push({ kind: "pause", on: from ?? period.start });
    if (to !== undefined && to < asOf) events.push({ kind: "resume", on: addDays(to, 1) });
  }
  const until = events.filter(({ on }) => on <= asOf && (stop === undefined || on < stop));
  if (stop !== undefined && stop <= asOf) until.push({ kind: "stop", on: stop });
  return until.sort((a, b) => compareDates(a.on, b.on));
}

/**
 * The part of the award of one year, or of a claim in it, that is earned by a day. What happens on a day counts from
 * that day on: what was earned before stands, and the rest is earned over the days that are left. Of a year
 * that was cut by more than it had, nothing is earned: what is earned is never below zero.
 */
export function earnedOfYear(
  year: EarningYear,
  period: DateRange,
  events: readonly EarningEvent[],
  by: "days" | "months",
  asOf: LocalDate,
): Money {
  const whole = financialYearRange(year.financialYear);
  const days = rangeIntersection(whole, period) ?? whole;
  const nothing = Money.zero(year.award.currency);
  if (events.length === 0 && year.changes.length === 0) {
    return partOf(Money.max([year.award, nothing]), days, by, asOf);
  }
  const state = { ...days, total: year.award, settled: nothing };
  let earns = true;
  let stopped = false;
  let lastDay = period.end;
  const earnedBy = (day: LocalDate): Money => {
    const { total, settled } = state;
    const left = Money.max([total.minus(settled), nothing]);
    return earns ? settled.plus(partOf(left, state, by, day)) : settled;
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
        if (state.total.lessThan(state.settled)) state.settled = Money.max([state.total, nothing]);
        break;
      case "prolong": {
        if (event.end > lastDay) lastDay = event.end;
        const prolonged = rangeIntersection(whole, { start: period.start, end: lastDay }) ?? whole;
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

/** The part of an amount that is earned by a day; where no days are left, all of it at once. */
function partOf(
  amount: Money,
  { start, end }: DateRange,
  by: "days" | "months",
  day: LocalDate,
): Money {
  if (day < start) return Money.zero(amount.currency);
  if (day >= end) return amount;
  const earned = { start, end: day };
  const rest = { start: addDays(day, 1), end };
  const weights =
    by === "days"
      ? [daysInRange(earned), daysInRange(rest)]
      : spendWeights([earned, rest], "months");
  return amount.allocate(weights)[0] as Money;
}
