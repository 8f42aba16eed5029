import { statusOn } from "../../lifecycle/statuses.ts";
import type { Money } from "../../money/Money.ts";
import { addDays, compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { type GrantStatus, isAwarded, isOver } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { type AwardYears, awardYearsCarried } from "./awardYears.ts";
import { grantCurrentPeriod, lastDayByNotice } from "./grantCurrentPeriod.ts";
import { grantSuspensions } from "./suspensions.ts";

/** A grant as it is known on a day, read once, for all that asks what it has earned by then. */
export interface GrantTimeline extends AwardYears {
  readonly grant: StrategicPartnerGrant;
  /** The day, included; what is recorded for later days does not count. */
  readonly asOf: LocalDate;
  readonly status: GrantStatus;
  /** Its days, with those by which it was prolonged. */
  readonly period: DateRange;
  /** The first day that earns nothing, as the grant was terminated or ended by notice; if it is known. */
  readonly stop: LocalDate | undefined;
  /** Whether there is no such day, or it is known. */
  readonly isStopKnown: boolean;
  /** Whether the grant is over by its status, or its last day by notice is past. */
  readonly hasEnded: boolean;
  readonly suspensions: readonly Validity[];
  /** When it stopped earning, and when it went on, in order; nothing follows its stop. */
  readonly interruptions: readonly EarningEvent[];
}

/** A change in the earning of a grant, from a day on. */
export type EarningEvent =
  | { readonly kind: "change"; readonly on: LocalDate; readonly amount: Money }
  | { readonly kind: "prolong"; readonly on: LocalDate; readonly end: LocalDate }
  | { readonly kind: "pause" | "resume" | "stop"; readonly on: LocalDate };

/** Reads a grant as it is known on a day. */
export function grantTimeline(grant: StrategicPartnerGrant, asOf: LocalDate): GrantTimeline {
  const { history = [], endNotice, awardedOn } = grant;
  const { years, spread, nothing } = awardYearsCarried(grant, asOf);
  const status = statusOn(grant.history, asOf) ?? grant.status;
  const isMade = (awardedOn === undefined || awardedOn <= asOf) && isAwarded({ status });
  const last = lastDayByNotice(grant, asOf);
  const ended = last !== undefined && last < asOf ? addDays(last, 1) : undefined;
  const terminated = history.find(({ to, on }) => to === "terminated" && on <= asOf)?.on;
  const stop =
    ended !== undefined && (terminated === undefined || ended < terminated) ? ended : terminated;
  const suspensions = grantSuspensions(grant);
  return {
    grant,
    asOf,
    status,
    nothing,
    years: isMade ? years : [],
    spread: isMade && spread,
    period: grantCurrentPeriod(grant, asOf),
    stop,
    isStopKnown: stop !== undefined || endNotice !== undefined || status !== "terminated",
    hasEnded: isOver(status) || ended !== undefined,
    suspensions,
    interruptions: interruptionsOf(suspensions, grant.period.start, stop, asOf),
  };
}

function interruptionsOf(
  suspensions: readonly Validity[],
  start: LocalDate,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): readonly EarningEvent[] {
  const events: EarningEvent[] = [];
  for (const { from = start, to } of suspensions) {
    events.push({ kind: "pause", on: from });
    if (to !== undefined && to < asOf) events.push({ kind: "resume", on: addDays(to, 1) });
  }
  const until = events.filter(({ on }) => on <= asOf && (stop === undefined || on < stop));
  if (stop !== undefined && stop <= asOf) until.push({ kind: "stop", on: stop });
  return until.sort((a, b) => compareDates(a.on, b.on));
}
