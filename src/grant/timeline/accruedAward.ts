import type { Qualifier } from "../../figure/Figure.ts";
import { Money } from "../../money/Money.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { compareFinancialYears } from "../../time/year/financialYears.ts";
import { type GrantStatus, isAwarded } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { type AwardYear, awardYearsCarried, currencyOf } from "./awardYears.ts";
import { earnedByClaims, earnedByMilestones } from "./claimEarning.ts";
import { earnedOfYear, eventsOf } from "./earning.ts";
import { isSettled, lastDayByNotice } from "./grantCurrentPeriod.ts";

/** The way in which an award is earned. */
export type EarnedBy = "days" | "months" | "milestones" | "claims";

/** How far what is earned can be known: it may be less, more, or both. */
export type EarnedQualifier = Extract<Qualifier, "exact" | "up-to" | "at-least" | "circa">;

/** The award by a day, and the part of it that is earned. */
export interface AccruedAward {
  readonly by: EarnedBy;
  readonly award: Money;
  readonly variations: Money;
  readonly earned: Money;
  readonly spread: boolean;
  readonly qualifier: EarnedQualifier;
  readonly years: readonly YearOfPosition[];
}

/** The award by a day, and the part of it that is earned, at most what did not come back. */
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

/** The way in which a grant is earned; without milestones or claims to go by, by its days or months. */
function earningOf(
  { payment, instalments = [], claims }: StrategicPartnerGrant,
  by: "days" | "months",
): EarnedBy {
  if (payment?.basis === "milestone" && instalments.length > 0) return "milestones";
  return payment?.basis === "claim" && claims !== undefined ? "claims" : by;
}

function qualifierOf(mayBeLess: boolean, mayBeMore: boolean): EarnedQualifier {
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

/** One year of the award: what it comes to, and what of it is earned. */
export interface YearOfPosition {
  readonly financialYear: FinancialYear;
  readonly award: Money;
  readonly variations: Money;
  readonly carriedForward: Money;
  readonly earned: Money;
}

/** Years of an award, and those of others that it does not have, with nothing awarded, in order. */
export function withOtherYears<Year extends { readonly financialYear: FinancialYear }>(
  years: readonly Year[],
  others: Iterable<FinancialYear>,
  emptyYear: (financialYear: FinancialYear) => Year,
): readonly Year[] {
  const known = new Set(years.map(({ financialYear }) => financialYear));
  const added = [...others].filter((year) => !known.has(year)).map(emptyYear);
  if (added.length === 0) return years;
  return [...years, ...added].sort((a, b) =>
    compareFinancialYears(a.financialYear, b.financialYear),
  );
}

/** Puts what was earned beside what was awarded; it may be earned in a year without an award. */
function withEarned(
  years: readonly Omit<YearOfPosition, "earned">[],
  earned: ReadonlyMap<FinancialYear, Money>,
  nothing: Money,
): readonly YearOfPosition[] {
  const none = { award: nothing, variations: nothing, carriedForward: nothing };
  return withOtherYears(years, earned.keys(), (financialYear) => ({ financialYear, ...none })).map(
    (year) => ({ ...year, earned: earned.get(year.financialYear) ?? nothing }),
  );
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
