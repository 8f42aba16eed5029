import { refuseWrongObject } from "../time/refuseWrong.ts";
import { boundsFromJson, type FundingAggregate } from "./FundingAggregate.ts";
import {
  type CurrencyTotal,
  type DerivationTotal,
  type FinancialYearTotal,
  type FundTotal,
  intervalSums,
  type MonthTotal,
  netOfGrants,
  type OrganisationTotal,
  type ThemeTotal,
  totalsByDerivation,
  totalsByMonth,
  totalsByOrganisation,
  totalsByTheme,
  totalsByYear,
  totalsOverall,
  withoutDoubles,
} from "./fundingParts.ts";

/**
 * The totals that a {@link FundingAggregate} holds.
 *
 * @category Portfolio
 */
export interface FundingTotals {
  /** They say what is committed or earned, not what is paid; `byFund` says what is promised. */
  readonly basis: "accrual";
  /** All of it, by currency: every award within the figure of its programme. */
  readonly overall: readonly CurrencyTotal[];
  /** The part of that which falls in no known year. */
  readonly unplaced: readonly CurrencyTotal[];
  /** As {@link fundingByFinancialYear} gives them. */
  readonly byFinancialYear: readonly FinancialYearTotal[];
  /** As {@link fundingByMonth} gives them; empty where months were not asked for. */
  readonly byMonth: readonly MonthTotal[];
  /** As {@link fundingByOrganisation} gives them for funders. */
  readonly byFunder: readonly OrganisationTotal[];
  /** As {@link fundingByOrganisation} gives them for recipients. */
  readonly byRecipient: readonly OrganisationTotal[];
  /** As {@link fundingByTheme} gives them. */
  readonly byTheme: readonly ThemeTotal[];
  /** The published awards by how their year is known, as {@link fundingByFinancialYear} gives them. */
  readonly derivations: readonly DerivationTotal[];
  /** The draws on each fund, as {@link fundingByFund} gives them. */
  readonly byFund: readonly FundTotal[];
}

/**
 * The totals of an aggregate: the same that the whole portfolio would give in one piece.
 *
 * @param aggregate - an aggregate, as {@link fundingAggregate} and {@link mergeAggregates} make it
 * @returns the totals by year, month, organisation, theme and fund
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.non-canonical-amount` and others of its family if the aggregate
 * was changed by hand, which {@link fundingAggregateSchema} finds before
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingAggregate, fundingTotals, mergeAggregates, portfolioSchema } from "concordat";
 *
 * const grant = (id: string, amount: string) => ({
 *   id,
 *   title: "Example grant",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: { amount, currency: "GBP" } }],
 *   status: "active" as const,
 * });
 * const parts = [grant("a", "100.00"), grant("b", "0.01")].map((one) =>
 *   fundingAggregate(portfolioSchema.parse({ grants: [one] })),
 * );
 * const { byFinancialYear } = fundingTotals(mergeAggregates(parts));
 * byFinancialYear[0]?.amount.lower?.value.format(); // => "£100.01"
 * ```
 */
export function fundingTotals(aggregate: FundingAggregate): FundingTotals {
  refuseWrongObject("aggregate", aggregate, "cells", "monthCells", "draws");
  const parts = aggregate.cells.map((cell) => ({ ...cell, amount: boundsFromJson(cell.amount) }));
  const months = aggregate.monthCells.map((cell) => ({
    ...cell,
    amount: boundsFromJson(cell.amount),
  }));
  const counted = withoutDoubles(parts);
  const byFund = intervalSums<{ readonly fund: string }>();
  for (const { fund, currency, amount, apart } of aggregate.draws) {
    byFund.add({ fund }, currency, boundsFromJson(amount), apart);
  }
  return {
    basis: "accrual",
    overall: totalsOverall(counted),
    unplaced: totalsOverall(counted.filter(({ financialYears }) => financialYears.length === 0)),
    byFinancialYear: totalsByYear(parts),
    byMonth: totalsByMonth(months),
    byFunder: totalsByOrganisation(counted, "funder"),
    byRecipient: totalsByOrganisation(netOfGrants(parts), "recipient"),
    byTheme: totalsByTheme(parts),
    derivations: totalsByDerivation(counted),
    byFund: byFund.totals(),
  };
}
