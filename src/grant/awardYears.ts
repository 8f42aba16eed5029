import { Money } from "../money/Money.ts";
import { moneyFailure } from "../money/moneyFailures.ts";
import { compareDates } from "../time/arithmetic.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears, nextFinancialYear } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { currentPeriod } from "./currentPeriod.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import { spreadChange } from "./spreadChange.ts";
import { lastStart, startYear } from "./startYear.ts";

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
  /** What of the variations was spread, because their year is not stated. */
  spread: Money;
  carriedForward: Money;
  readonly changes: AwardChange[];
}

/** What is awarded for each financial year by a day, in order. */
export interface AwardYears {
  readonly years: readonly AwardYear[];
  /** Whether a change without a year was spread over the years. */
  readonly spread: boolean;
}

type Varied = Pick<StrategicPartnerGrant, "awards" | "variations" | "period">;

/**
 * Puts the awards and the variations by a day, or all of them, into their financial years, the earliest
 * change first. Everything that asks what falls in a year asks here.
 */
export function awardYears(grant: Varied, asOf?: LocalDate): AwardYears {
  const years = yearsOf(grant);
  const spread = vary(grant, asOf, years);
  return { years: years.inOrder(), spread };
}

/** The same, with what the funder agreed by then to carry forward moved into the next year. */
export function awardYearsCarried(
  grant: Varied & Pick<StrategicPartnerGrant, "carryForwards">,
  asOf?: LocalDate,
): AwardYears {
  const years = yearsOf(grant);
  const spread = vary(grant, asOf, years);
  carry(grant, asOf, years);
  return { years: years.inOrder(), spread };
}

/** The currency of a grant, in which the schema wants all its amounts. */
export function currencyOf({ awards }: Pick<StrategicPartnerGrant, "awards">): Money["currency"] {
  const [first] = awards;
  if (first === undefined) throw moneyFailure("money.no-amounts", {});
  return first.amount.currency;
}

/** The financial years of a grant; one that is not there yet begins with nothing. */
interface Years {
  get(financialYear: FinancialYear): AwardYear | undefined;
  at(financialYear: FinancialYear): AwardYear;
  inOrder(): readonly AwardYear[];
}

function yearsOf({ awards }: Varied): Years {
  const nothing = Money.zero(currencyOf({ awards }));
  const none = { award: nothing, variations: nothing, spread: nothing, carriedForward: nothing };
  const years = new Map<FinancialYear, AwardYear>();
  const at = (financialYear: FinancialYear): AwardYear => {
    const found = years.get(financialYear);
    if (found !== undefined) return found;
    const added = { financialYear, ...none, changes: [] };
    years.set(financialYear, added);
    return added;
  };
  for (const { financialYear, amount } of awards) {
    const year = at(financialYear);
    year.award = year.award.plus(amount);
  }
  return {
    get: (financialYear) => years.get(financialYear),
    at,
    inOrder() {
      const found = [...years.values()];
      if (found.length < 2) return found;
      return found.sort((a, b) => compareFinancialYears(a.financialYear, b.financialYear));
    },
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
      : spreadChange(change, variation, currentPeriod(grant, on), years.inOrder());
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
  { carryForwards = [] }: Pick<StrategicPartnerGrant, "carryForwards">,
  asOf: LocalDate | undefined,
  years: Years,
): void {
  // What is carried into a year can be carried on, in whatever order that is listed.
  const inOrder = [...carryForwards].sort((a, b) => startYear(a.from) - startYear(b.from));
  for (const { kind, from, amount, approvedOn: on } of inOrder) {
    const year = years.get(from);
    if (kind !== "funder" || on === undefined || (asOf !== undefined && on > asOf)) continue;
    if (year === undefined || startYear(from) >= lastStart) continue;
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
