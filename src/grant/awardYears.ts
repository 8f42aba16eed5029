import { NoAmountsError } from "../errors/NoAmountsError.ts";
import { spendProfile } from "../funding/spendProfile.ts";
import { Money } from "../money/Money.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import {
  compareFinancialYears,
  financialYearOf,
  nextFinancialYear,
} from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { currentPeriod } from "./currentAward.ts";
import type { GrantVariation } from "./GrantVariation.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import { startYear } from "./startYear.ts";

/** A change of what is there to be earned, from a day on. */
interface AwardChange {
  readonly on: LocalDate;
  readonly amount: Money;
}

/** What is awarded for one financial year, and how it came to that. */
export interface AwardYear {
  readonly financialYear: FinancialYear;
  award: Money;
  variations: Money;
  carriedForward: Money;
  readonly changes: AwardChange[];
}

/** What is awarded for each financial year by a day, in order. */
export interface AwardYears {
  readonly years: readonly AwardYear[];
  /** Whether a change without a year was spread over the years. */
  readonly spread: boolean;
}

/** Puts the awards, the variations and what was carried forward by a day into their financial years. */
export function awardYears(grant: StrategicPartnerGrant, asOf: LocalDate): AwardYears {
  const years = new Map<FinancialYear, AwardYear>();
  const nothing = Money.zero(currencyOf(grant));
  const yearOf = (financialYear: FinancialYear): AwardYear => {
    const found = years.get(financialYear);
    if (found !== undefined) return found;
    const amounts = { award: nothing, variations: nothing, carriedForward: nothing };
    const added = { financialYear, ...amounts, changes: [] };
    years.set(financialYear, added);
    return added;
  };
  const vary = (financialYear: FinancialYear, on: LocalDate, amount: Money): void => {
    const year = yearOf(financialYear);
    year.variations = year.variations.plus(amount);
    year.changes.push({ on, amount });
  };
  for (const { financialYear, amount } of grant.awards) {
    const year = yearOf(financialYear);
    year.award = year.award.plus(amount);
  }
  let spread = false;
  for (const variation of grant.variations ?? []) {
    const { on, change, financialYear } = variation;
    if (on > asOf || change === undefined) continue;
    if (financialYear !== undefined) vary(financialYear, on, change);
    else {
      const days = daysOf(variation, grant);
      if (days === undefined) vary(financialYearOf(currentPeriod(grant, on).end), on, change);
      else {
        const { rows } = spendProfile(change, days, { by: "days" });
        for (const row of rows) vary(row.financialYear, on, row.amount);
      }
      spread = true;
    }
  }
  carry(grant, asOf, years, yearOf);
  const inOrder = [...years.values()];
  if (inOrder.length > 1) {
    inOrder.sort((a, b) => compareFinancialYears(a.financialYear, b.financialYear));
  }
  return { years: inOrder, spread };
}

/** The currency of a grant, in which the schema wants all its amounts. */
export function currencyOf({ awards }: Pick<StrategicPartnerGrant, "awards">): Money["currency"] {
  const [first] = awards;
  if (first === undefined) throw new NoAmountsError();
  return first.amount.currency;
}

/** The days that a change without a year is for: those it prolongs the grant by, or what is left of it. */
function daysOf(
  { on, prolongs }: GrantVariation,
  grant: StrategicPartnerGrant,
): DateRange | undefined {
  if (prolongs !== undefined) return prolongs;
  const { start, end } = currentPeriod(grant, on);
  if (on > end) return undefined;
  return { start: on > start ? on : start, end };
}

const lastStart = 9998;

/** Moves what the funder agreed to carry forward, at most what the year has, into the next year. */
function carry(
  { carryForwards = [] }: StrategicPartnerGrant,
  asOf: LocalDate,
  years: ReadonlyMap<FinancialYear, AwardYear>,
  yearOf: (financialYear: FinancialYear) => AwardYear,
): void {
  for (const { kind, from, amount, approvedOn: on } of carryForwards) {
    const year = years.get(from);
    if (kind !== "funder" || on === undefined || on > asOf) continue;
    if (year === undefined || startYear(from) >= lastStart) continue;
    const left = year.award.plus(year.variations).plus(year.carriedForward);
    const moved = amount.greaterThan(left) ? left : amount;
    if (!moved.isPositive()) continue;
    const next = yearOf(nextFinancialYear(from));
    year.carriedForward = year.carriedForward.minus(moved);
    year.changes.push({ on, amount: moved.negated() });
    next.carriedForward = next.carriedForward.plus(moved);
    next.changes.push({ on, amount: moved });
  }
}
