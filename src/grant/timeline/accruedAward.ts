import type { Qualifier } from "../../figure/Figure.ts";
import { Money } from "../../money/Money.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { compareFinancialYears } from "../../time/year/financialYears.ts";
import { isSettled } from "../parts/grantLifecycle.ts";
import { type EarnedBy, type Earnings, earnedByOf, earningsOf } from "./earning.ts";
import type { GrantTimeline } from "./grantTimeline.ts";

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
  timeline: GrantTimeline,
  by: "days" | "months",
  returned: Money,
): AccruedAward {
  const { grant, status, nothing, years, spread } = timeline;
  const award = years.reduce((sum, year) => sum.plus(year.award), nothing);
  const variations = years.reduce((sum, year) => sum.plus(year.variations), nothing);
  const earns = years.length > 0 && status !== "offered";
  const earnedBy = earnedByOf(grant, by);
  const earnings: Earnings = earns ? earningsOf(timeline, earnedBy) : { years: new Map() };
  const limit = award.plus(variations).minus(returned);
  const limited = notAbove(withEarned(years, earnings.years, nothing), limit);
  const earned = limited.reduce((sum, year) => sum.plus(year.earned), nothing);
  const mayBeLess = !timeline.isStopKnown || (earnings.assessed ?? earned).lessThan(earned);
  const canGrow = !isSettled(status) && earned.lessThan(limit);
  const mayBeMore = canGrow && earnings.incomplete === true;
  return {
    by: earnedBy,
    award,
    variations,
    earned,
    spread,
    qualifier: earns ? qualifierOf(mayBeLess, mayBeMore) : "exact",
    years: limited,
  };
}

function qualifierOf(mayBeLess: boolean, mayBeMore: boolean): EarnedQualifier {
  if (mayBeLess) return mayBeMore ? "circa" : "up-to";
  return mayBeMore ? "at-least" : "exact";
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
