import {
  type DateRange,
  daysInRange,
  type Earned,
  earnedTo,
  type FinancialYear,
  type Interval,
  type LocalDate,
  type Money,
  memorandumFunding,
  type Portfolio,
  programmeFunding,
} from "concordat";

/** A memorandum whose money nobody profiled: over what it was spread, and what of it is earned. */
export interface SpreadFacts {
  readonly id: string;
  readonly name: string;
  readonly period: DateRange;
  readonly days: number;
  readonly earned: Earned;
}

export function spreadFacts(portfolio: Portfolio, asOf: LocalDate): readonly SpreadFacts[] {
  return (portfolio.memoranda ?? []).flatMap((memorandum) => {
    const { id, title } = memorandum;
    const funding = memorandumFunding(memorandum);
    if (funding?.basis !== "spread") return [];
    const { period, total } = funding;
    const earned = earnedTo(total, period, asOf);
    return [{ id, name: title, period, days: daysInRange(period), earned }];
  });
}

/** The total of the years without a figure, if the published figures were rounded to the digits shown. */
export interface RoundedRow {
  readonly id: string;
  readonly financialYears: readonly FinancialYear[];
  readonly amount: Interval<Money>;
}

export function derivedIfRounded(portfolio: Portfolio): readonly RoundedRow[] {
  return (portfolio.programmes ?? []).flatMap((programme) =>
    programmeFunding(programme, "conventional")
      .filter(({ basis }) => basis === "derived")
      .map(({ financialYears, amount }) => ({ id: programme.id, financialYears, amount })),
  );
}
