import { spendProfile } from "../../funding/spendProfile.ts";
import { type SpendBasis, splitAt } from "../../funding/spendWeights.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import type { Money } from "../../money/Money.ts";
import { notBelowZero } from "../../money/notBelowZero.ts";
import { addDays, compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import {
  compareFinancialYears,
  daysInYear,
  type FinancialYear,
  financialYearOf,
  lastStartYear,
  nextFinancialYear,
  startYear,
} from "../../time/year/FinancialYear.ts";
import { approvedOn, type GrantCarryForward, type GrantVariation } from "../parts/GrantChanges.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import {
  type AgreedAwards,
  agreedAwards,
  type GrantDerivation,
  nothingOf,
} from "./agreedAwards.ts";
import { periodOf } from "./grantDays.ts";

/** A change of what is there to be earned, from a day on. */
interface AwardChange {
  readonly on: LocalDate;
  readonly amount: Money;
}

/** The award for one financial year, and how it came about. */
export interface AwardYear {
  readonly financialYear: FinancialYear;
  award: Money;
  variations: Money;
  /** The part of both that was spread: of a total without awards by year, or of changes without a year. */
  spread: Money;
  carriedForward: Money;
  readonly changes: AwardChange[];
}

/** The awards for each financial year by a day, in order. */
export interface AwardYears {
  readonly years: readonly AwardYear[];
  /** Whether any of it was spread over the years. */
  readonly derivation: GrantDerivation;
  /** No money, in the currency of the grant. */
  readonly nothing: Money;
}

type Varied = Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "period">;

/**
 * Puts the awards and the variations by a day, or all of them, into their financial years, the earliest
 * change first. Everything that asks what falls in a year asks here.
 */
export function awardYears(grant: Varied, asOf?: LocalDate): AwardYears {
  return yearsWith(grant, [], asOf, "days");
}

/** The same, with what the funder agreed by then to carry forward moved into the next year. */
export function awardYearsCarried(
  grant: Varied & Pick<StrategicPartnerGrant, "carryForwards">,
  asOf?: LocalDate,
  by: SpendBasis = "days",
): AwardYears {
  return yearsWith(grant, grant.carryForwards ?? [], asOf, by);
}

function yearsWith(
  grant: Varied,
  carryForwards: readonly GrantCarryForward[],
  asOf: LocalDate | undefined,
  by: SpendBasis,
): AwardYears {
  const nothing = nothingOf(grant);
  const agreed = agreedAwards(grant, by);
  const years = yearsOf(agreed, nothing);
  const isVaried = vary(grant, asOf, years);
  const derivation = isVaried ? "spread" : agreed.derivation;
  carry(carryForwards, asOf, years);
  return { years: years.inOrder(), derivation, nothing };
}

/** The financial years of a grant; one that is not there yet begins with nothing. */
interface Years {
  get(financialYear: FinancialYear): AwardYear | undefined;
  at(financialYear: FinancialYear): AwardYear;
  inOrder(): readonly AwardYear[];
}

function yearsOf({ rows, derivation }: AgreedAwards, nothing: Money): Years {
  const none = { award: nothing, variations: nothing, spread: nothing, carriedForward: nothing };
  const years = new Map<FinancialYear, AwardYear>();
  const at = (financialYear: FinancialYear): AwardYear => {
    const found = years.get(financialYear);
    if (found !== undefined) return found;
    const added = { financialYear, ...none, changes: [] };
    years.set(financialYear, added);
    return added;
  };
  for (const { financialYear, amount } of rows) {
    const year = at(financialYear);
    year.award = year.award.plus(amount);
    if (derivation === "spread") year.spread = year.spread.plus(amount);
  }
  return {
    get: (financialYear) => years.get(financialYear),
    at,
    inOrder: () =>
      [...years.values()].sort((a, b) => compareFinancialYears(a.financialYear, b.financialYear)),
  };
}

/** Adds the variations by a day to their years, and tells whether any had to be spread. */
function vary(grant: Varied, asOf: LocalDate | undefined, years: Years): boolean {
  const { variations } = grant;
  if (variations === undefined) return false;
  let spread = false;
  for (const variation of [...variations].sort((a, b) => compareDates(a.on, b.on))) {
    const { on, change, financialYear } = variation;
    if (change === undefined || (asOf !== undefined && on > asOf)) continue;
    const isPlaced = financialYear !== undefined;
    const parts = isPlaced
      ? [{ financialYear, amount: change }]
      : spreadChange(change, variation, periodOf(grant, on), years.inOrder());
    for (const { financialYear: of, amount } of parts) {
      const year = years.at(of);
      year.variations = year.variations.plus(amount);
      if (!isPlaced) year.spread = year.spread.plus(amount);
      year.changes.push({ on, amount });
    }
    spread ||= !isPlaced;
  }
  return spread;
}

/** Moves what the funder agreed to carry forward, at most what the year has, into the next year. */
function carry(
  carryForwards: readonly GrantCarryForward[],
  asOf: LocalDate | undefined,
  years: Years,
): void {
  // What is carried into a year can be carried on, in whatever order that is listed.
  const inOrder = [...carryForwards].sort((a, b) => startYear(a.from) - startYear(b.from));
  for (const carryForward of inOrder) {
    const { kind, from, amount } = carryForward;
    const on = approvedOn(carryForward);
    const year = years.get(from);
    if (kind !== "funder" || on === undefined || (asOf !== undefined && on > asOf)) continue;
    if (year === undefined || startYear(from) >= lastStartYear) continue;
    const left = year.award.plus(year.variations).plus(year.carriedForward);
    const moved = amount.greaterThan(left) ? left : amount;
    if (!moved.isPositive()) continue;
    const next = years.at(nextFinancialYear(from));
    year.carriedForward = year.carriedForward.minus(moved);
    year.changes.push({ on, amount: moved.negated() });
    next.carriedForward = next.carriedForward.plus(moved);
    next.changes.push({ on, amount: moved });
  }
}

/** The award and variations of a financial year when a change is agreed. */
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
  const nothing = cut.times(0);
  const held = years.map(({ award, variations }) => notBelowZero(award.plus(variations)));
  const unearned = held.map((amount, index) => {
    const days = daysInYear((years[index] as YearHeld).financialYear, period);
    return on <= days.start ? amount : splitAt(amount, days, "days", addDays(on, -1)).after;
  });
  let parts = years.map(() => nothing);
  let rest = cut;
  for (const limits of [unearned, held]) {
    const room = limits.map((limit, index) => notBelowZero(limit.minus(parts[index] ?? nothing)));
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
