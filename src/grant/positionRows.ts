import { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears, startYearOf } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { YearOfPosition } from "./earnedYears.ts";
import type { PositionRow } from "./GrantPosition.ts";
import { startYear } from "./startYear.ts";

/** What is accrued or prepaid: never both. */
export function balanceOf(earned: Money, paid: Money): { accrual: Money; prepayment: Money } {
  const nothing = Money.zero(earned.currency);
  const ahead = paid.minus(earned);
  return ahead.isNegative()
    ? { accrual: ahead.negated(), prepayment: nothing }
    : { accrual: nothing, prepayment: ahead };
}

/** The rows of a position: what was earned for each year, paid in it, and the balance at its end. */
export function positionRows(
  years: readonly YearOfPosition[],
  cash: ReadonlyMap<FinancialYear, Money>,
  known: boolean,
  asOf: LocalDate,
): readonly PositionRow[] {
  const current = startYearOf(asOf);
  let balance: Money | undefined;
  return withCashYears(years, known ? cash : new Map()).map((year): PositionRow => {
    const { financialYear, award, variations, carriedForward, earned } = year;
    const unearned = award.plus(variations).plus(carriedForward).minus(earned);
    const row = { financialYear, award, variations, carriedForward, earned, unearned };
    if (!known) return row;
    const nothing = Money.zero(earned.currency);
    const paid = cash.get(financialYear) ?? nothing;
    balance = (balance ?? nothing).plus(earned).minus(paid);
    if (startYear(financialYear) > current) return { ...row, paid };
    return { ...row, paid, ...balanceOf(balance, nothing) };
  });
}

/** The years of the award and those in which something was paid, in order. */
function withCashYears(
  years: readonly YearOfPosition[],
  cash: ReadonlyMap<FinancialYear, Money>,
): readonly YearOfPosition[] {
  const known = new Set(years.map(({ financialYear }) => financialYear));
  const others = [...cash].filter(([year]) => !known.has(year));
  if (others.length === 0) return years;
  const added = others.map(([financialYear, amount]) => {
    const nothing = Money.zero(amount.currency);
    return {
      financialYear,
      award: nothing,
      variations: nothing,
      carriedForward: nothing,
      earned: nothing,
    };
  });
  return [...years, ...added].sort((a, b) =>
    compareFinancialYears(a.financialYear, b.financialYear),
  );
}
