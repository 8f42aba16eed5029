import {
  type FundUse,
  fundUse,
  type LocalDate,
  type Money,
  type Portfolio,
  portfolioDrawsOn,
} from "concordat";

/** The facts that section 3 gives for a fund. */
export interface FundFacts {
  readonly id: string;
  readonly name: string;
  readonly use: FundUse;
  readonly draws: number;
  /** The total is additional to an opening total that is not stated. */
  readonly isAdditional: boolean;
  /** The most that a project may get. */
  readonly perProjectCap?: Money;
}

export function fundFacts(portfolio: Portfolio, asOf: LocalDate): readonly FundFacts[] {
  return (portfolio.funds ?? []).map((fund) => {
    const draws = portfolioDrawsOn(portfolio, fund.id).map(({ amount }) => amount);
    return {
      id: fund.id,
      name: fund.name,
      use: fundUse(fund, draws, { asOf }),
      draws: draws.length,
      isAdditional: fund.total?.additional === true,
      ...(fund.perProjectCap && { perProjectCap: fund.perProjectCap.value }),
    };
  });
}
