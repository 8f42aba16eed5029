import { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears } from "../time/financialYears.ts";
import type { AwardYear } from "./awardYears.ts";
import type { PositionRow } from "./GrantPosition.ts";

/** One year of the award: what it comes to, and what of it is earned. */
export type YearOfPosition = Pick<
  PositionRow,
  "financialYear" | "award" | "variations" | "carriedForward" | "earned"
>;

/** Puts what was earned beside what was awarded; it may be earned in a year without an award. */
export function withEarned(
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
export function notAbove(
  years: readonly YearOfPosition[],
  limit: Money,
): readonly YearOfPosition[] {
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
