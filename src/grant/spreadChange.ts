import { spendProfile } from "../funding/spendProfile.ts";
import type { YearAmount } from "../funding/YearAmount.ts";
import { Money } from "../money/Money.ts";
import { addDays } from "../time/arithmetic.ts";
import type { DateRange } from "../time/DateRange.ts";
import { financialYearOf, financialYearRange } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { daysInRange, rangeIntersection } from "../time/rangeQueries.ts";
import type { GrantVariation } from "./GrantVariation.ts";

/** What a financial year holds when a change is agreed. */
interface YearHeld extends Pick<YearAmount, "financialYear"> {
  readonly award: Money;
  readonly variations: Money;
}

/**
 * Spreads a change whose financial year is not stated. What it adds goes by days to those by which it
 * prolongs the grant, or else to what is left of the period; what it cuts comes from the years that have
 * something.
 */
export function spreadChange(
  change: Money,
  { on, prolongs }: Pick<GrantVariation, "on" | "prolongs">,
  period: DateRange,
  years: readonly YearHeld[],
): readonly YearAmount[] {
  if (change.isNegative()) return cutOf(change.negated(), on, period, years);
  const { start, end } = period;
  if (prolongs === undefined && on > end) {
    return [{ financialYear: financialYearOf(end), amount: change }];
  }
  const days = prolongs ?? { start: on > start ? on : start, end };
  return spendProfile(change, days, { by: "days" }).rows;
}

/**
 * A cut, in proportion to what is left of each year, by days; beyond that, in proportion to what each year
 * has at all. No year comes below nothing before all of them have: what not even that can bear is the
 * last one's.
 */
function cutOf(
  cut: Money,
  on: LocalDate,
  period: DateRange,
  years: readonly YearHeld[],
): readonly YearAmount[] {
  const nothing = Money.zero(cut.currency);
  const held = years.map(({ award, variations }) => Money.max([award.plus(variations), nothing]));
  const unearned = held.map((amount, index) =>
    leftOn(amount, on, daysOf(years[index] as YearHeld, period)),
  );
  let parts = years.map(() => nothing);
  let rest = cut;
  for (const limits of [unearned, held]) {
    const room = limits.map((limit, index) =>
      Money.max([limit.minus(parts[index] ?? nothing), nothing]),
    );
    if (!rest.isPositive() || room.every((one) => one.isZero())) continue;
    const taken = rest.allocateCapped(
      room.map(({ minor }) => minor),
      room,
    );
    parts = parts.map((part, index) => part.plus(taken.shares[index] ?? nothing));
    rest = taken.rest;
  }
  const last = parts.length - 1;
  return years.flatMap(({ financialYear }, index) => {
    const part = parts[index] ?? nothing;
    const amount = index === last ? part.plus(rest) : part;
    return amount.isZero() ? [] : [{ financialYear, amount: amount.negated() }];
  });
}

/** The days of the grant in a financial year; all of them where it has none there. */
function daysOf({ financialYear }: YearHeld, period: DateRange): DateRange {
  const whole = financialYearRange(financialYear);
  return rangeIntersection(whole, period) ?? whole;
}

/** The part of an amount that falls on a day and those after it. */
function leftOn(amount: Money, on: LocalDate, { start, end }: DateRange): Money {
  if (on <= start) return amount;
  if (on > end) return Money.zero(amount.currency);
  const before = daysInRange({ start, end: addDays(on, -1) });
  return amount.allocate([before, daysInRange({ start: on, end })])[1] as Money;
}
