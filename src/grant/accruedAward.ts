import { Money } from "../money/Money.ts";
import { addDays } from "../time/arithmetic.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { type AwardYear, awardYearsCarried, currencyOf } from "./awardYears.ts";
import { earnedOfYear, eventsOf } from "./earning.ts";
import type { Position, PositionRow } from "./GrantPosition.ts";
import type { GrantStatus } from "./GrantStatus.ts";
import { lastDayByNotice } from "./grantEnd.ts";
import { isAwarded } from "./isAwarded.ts";
import { earnedByMilestones } from "./milestoneEarning.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/** One year of the award: what it comes to, and what of it is earned. */
export type YearOfPosition = Pick<
  PositionRow,
  "financialYear" | "award" | "variations" | "carriedForward" | "earned"
>;

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
    isMade && isAwarded({ status }) ? awardYearsCarried(grant, asOf) : { years: [], spread: false };
  const award = years.reduce((sum, year) => sum.plus(year.award), nothing);
  const variations = years.reduce((sum, year) => sum.plus(year.variations), nothing);
  const { stop, known } = stopOf(grant, status, asOf);
  const earns = years.length > 0 && status !== "offered";
  const byMilestones = grant.payment?.basis === "milestone" && (grant.instalments?.length ?? 0) > 0;
  const earnings = earns
    ? byMilestones
      ? withMilestones(years, earnedByMilestones(grant, stop, asOf), nothing)
      : withDays(grant, years, by, stop, asOf)
    : years.map((year) => ({ ...year, earned: nothing }));
  const limited = notAbove(earnings, award.plus(variations).minus(returned));
  return {
    by: byMilestones ? "milestones" : by,
    award,
    variations,
    earned: limited.reduce((sum, year) => sum.plus(year.earned), nothing),
    spread,
    qualifier: known || !earns ? "exact" : "up-to",
    years: limited,
  };
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

/** A milestone may be earned in a year for which nothing was awarded. */
function withMilestones(
  years: readonly AwardYear[],
  earned: ReadonlyMap<FinancialYear, Money>,
  nothing: Money,
): readonly YearOfPosition[] {
  const awarded = new Set(years.map(({ financialYear }) => financialYear));
  const others = [...earned.keys()].filter((year) => !awarded.has(year));
  return [
    ...years,
    ...others.map((financialYear) => ({
      financialYear,
      award: nothing,
      variations: nothing,
      carriedForward: nothing,
    })),
  ]
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

/**
 * The first day on which nothing more is earned because the grant was terminated, or ended by notice,
 * whichever is earlier, if that is known.
 */
function stopOf(
  grant: StrategicPartnerGrant,
  status: GrantStatus,
  asOf: LocalDate,
): { readonly stop: LocalDate | undefined; readonly known: boolean } {
  const { history = [], endNotice } = grant;
  const terminated = history.find(({ to, on }) => to === "terminated" && on <= asOf)?.on;
  const last = lastDayByNotice(grant, asOf);
  const ended = last !== undefined && last < asOf ? addDays(last, 1) : undefined;
  const stop =
    ended !== undefined && (terminated === undefined || ended < terminated) ? ended : terminated;
  const known = stop !== undefined || endNotice !== undefined || status !== "terminated";
  return { stop, known };
}
