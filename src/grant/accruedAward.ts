import { Money } from "../money/Money.ts";
import { addDays } from "../time/arithmetic.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { type AwardYear, awardYears, currencyOf } from "./awardYears.ts";
import { earnedByClaims } from "./claimEarning.ts";
import { notAbove, withEarned, type YearOfPosition } from "./earnedYears.ts";
import { earnedOfYear, eventsOf } from "./earning.ts";
import type { Position } from "./GrantPosition.ts";
import type { GrantStatus } from "./GrantStatus.ts";
import { isAwarded } from "./isAwarded.ts";
import { earnedByMilestones } from "./milestoneEarning.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/** What was awarded by a day and what of it is earned. */
export interface AccruedAward
  extends Pick<Position, "by" | "award" | "variations" | "earned" | "spread"> {
  readonly qualifier: Position["qualifier"];
  readonly years: readonly YearOfPosition[];
}

/** What was awarded by a day and what of it is earned, up to what did not come back. */
export function accruedAward(
  grant: StrategicPartnerGrant,
  status: GrantStatus,
  by: "days" | "months",
  asOf: LocalDate,
  returned: Money,
): AccruedAward {
  const nothing = Money.zero(currencyOf(grant));
  const isMade = grant.awardedOn === undefined || grant.awardedOn <= asOf;
  const { years, spread } =
    isMade && isAwarded({ status }) ? awardYears(grant, asOf) : { years: [], spread: false };
  const award = years.reduce((sum, year) => sum.plus(year.award), nothing);
  const variations = years.reduce((sum, year) => sum.plus(year.variations), nothing);
  const { stop, known } = stopOf(grant, status, asOf);
  const earns = years.length > 0 && status !== "offered";
  const earning = earningOf(grant, by);
  const claimed = earns && earning === "claims" ? earnedByClaims(grant, stop, asOf) : undefined;
  const limit = award.plus(variations).minus(returned);
  let earnings: readonly YearOfPosition[];
  if (!earns) earnings = withEarned(years, new Map(), nothing);
  else if (claimed !== undefined) earnings = withEarned(years, claimed.years, nothing);
  else if (earning === "milestones") {
    earnings = withEarned(years, earnedByMilestones(grant, stop, asOf), nothing);
  } else earnings = withDays(grant, years, by, stop, asOf);
  const limited = notAbove(earnings, limit);
  const earned = limited.reduce((sum, year) => sum.plus(year.earned), nothing);
  const mayBeLess = !known || (claimed?.assessed ?? earned).lessThan(earned);
  const canGrow = !isSettled(status) && earned.lessThan(limit);
  const mayBeMore = canGrow && claimed?.incomplete === true;
  return {
    by: earning,
    award,
    variations,
    earned,
    spread,
    qualifier: earns ? qualifierOf(mayBeLess, mayBeMore) : "exact",
    years: limited,
  };
}

/** What decides when a grant is earned; without milestones or claims to go by, its days or months. */
function earningOf(
  { payment, instalments = [], claims }: StrategicPartnerGrant,
  by: "days" | "months",
): Position["by"] {
  if (payment?.basis === "milestone" && instalments.length > 0) return "milestones";
  return payment?.basis === "claim" && claims !== undefined ? "claims" : by;
}

function qualifierOf(mayBeLess: boolean, mayBeMore: boolean): Position["qualifier"] {
  if (mayBeLess) return mayBeMore ? "circa" : "up-to";
  return mayBeMore ? "at-least" : "exact";
}

function withDays(
  grant: StrategicPartnerGrant,
  years: readonly AwardYear[],
  by: "days" | "months",
  stop: LocalDate | undefined,
  asOf: LocalDate,
): readonly YearOfPosition[] {
  const events = eventsOf(grant, stop, asOf);
  return years.map((year) => ({
    ...year,
    earned: earnedOfYear(year, grant.period, events, by, asOf),
  }));
}

/** Whether all that will ever be claimed and paid was. */
export function isSettled(status: GrantStatus): boolean {
  return status === "reconciled" || status === "closed";
}

/** Whether a grant is over, or may be, before its period is. */
export function isOver(status: GrantStatus): boolean {
  return (
    status === "terminated" ||
    status === "recovering" ||
    status === "reconciled" ||
    status === "closed"
  );
}

/** The first day on which nothing more is earned because the grant was terminated, if that is known. */
function stopOf(
  { history = [], endNotice }: StrategicPartnerGrant,
  status: GrantStatus,
  asOf: LocalDate,
): { readonly stop: LocalDate | undefined; readonly known: boolean } {
  const terminated = history.find(({ to, on }) => to === "terminated" && on <= asOf);
  if (terminated !== undefined) return { stop: terminated.on, known: true };
  if (!isOver(status)) return { stop: undefined, known: true };
  if (endNotice === undefined) return { stop: undefined, known: status !== "terminated" };
  const { endsOn } = endNotice;
  return { stop: endsOn < asOf ? addDays(endsOn, 1) : undefined, known: true };
}
