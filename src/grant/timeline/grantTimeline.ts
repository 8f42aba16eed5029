import type { SpendBasis } from "../../funding/spendWeights.ts";
import { statusAt } from "../../lifecycle/statuses.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { type GrantStatus, isAwarded, isOver } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { type AwardYears, awardYearsCarried } from "./awardYears.ts";
import {
  type EarningEvent,
  interruptionsOf,
  lastDayByNotice,
  periodOf,
  suspensionsOf,
} from "./grantDays.ts";

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

/** Reads a grant as it is known on a day. */
export function grantTimeline(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
  by: SpendBasis = "days",
): GrantTimeline {
  const { history = [], endNotice, awardedOn } = grant;
  const { years, derivation, nothing } = awardYearsCarried(grant, asOf, by);
  const status = statusAt(grant.history, asOf) ?? grant.status;
  const isMade = (awardedOn === undefined || awardedOn <= asOf) && isAwarded({ status });
  const period = periodOf(grant, asOf);
  const last = lastDayByNotice(grant, asOf);
  const suspensions = suspensionsOf(grant);
  const ended = last !== undefined && last < asOf ? addDays(last, 1) : undefined;
  const terminated = history.find(({ to, on }) => to === "terminated" && on <= asOf)?.on;
  const stop =
    ended !== undefined && (terminated === undefined || ended < terminated) ? ended : terminated;
  return {
    grant,
    asOf,
    status,
    nothing,
    years: isMade ? years : [],
    derivation: isMade ? derivation : "stated",
    period,
    stop,
    isStopKnown: stop !== undefined || endNotice !== undefined || status !== "terminated",
    hasEnded: isOver(status) || ended !== undefined,
    suspensions,
    interruptions: interruptionsOf(suspensions, grant.period.start, stop, asOf),
  };
}
