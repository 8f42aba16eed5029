import { type Interval, plusInterval } from "../figure/Interval.ts";
import { isAtMost } from "../figure/verdict.ts";
import { finding, findingsAt } from "../finding/Finding.ts";
import { overdrawn } from "../funding/fund/checkFund.ts";
import { type Fund, fundCurrency } from "../funding/fund/Fund.ts";
import { type FundFinding, fundRules } from "../funding/fund/fundRules.ts";
import { fundUse } from "../funding/fund/fundUse.ts";
import {
  addGranted,
  checkGranted,
  type Granted,
  programmeCurrency,
} from "../grant/check/checkProgrammeGrants.ts";
import { type ProgrammeFinding, programmeGrantRules } from "../grant/programmeRules.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import { groupBy } from "../schema/lists.ts";
import { refuseWrongObject, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import { boundsFromJson, type FundDrawsCell, type FundingAggregate } from "./FundingAggregate.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * Compares an aggregate with the funds and programmes of a portfolio: what no part of it can see by
 * itself, because the draws on a fund and the grants of a programme may lie in different parts. The day
 * is the one with which the aggregate was made. Everything else {@link checkPortfolio} finds in the parts,
 * but what one partner gets in several grants only where these are in one part: an aggregate does not keep
 * the grants apart.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param aggregate - an aggregate of all parts
 * @param portfolio - the funds and programmes; its other lists are not looked at
 * @returns `fund.overdrawn`, `fund.currency-differs`, `programme.grants-exceed-year` and
 * `programme.currency-differs`, each at the fund or programme in that portfolio; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one programme are in two
 * currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { checkAggregate, fundingAggregate, mergeAggregates, portfolioSchema } from "concordat";
 *
 * const memorandum = (id: string) => ({
 *   id,
 *   title: "Memorandum of understanding",
 *   parties: [
 *     { kind: "partnership" as const, id: "example-partnership", standing: "equal" as const },
 *     { kind: "sector" as const, id: "example-sector", standing: "equal" as const },
 *   ],
 *   status: "agreed" as const,
 *   fund: "example-fund",
 *   investment: { value: { amount: "300.00", currency: "GBP" }, qualifier: "exact" as const, asStated: "£300" },
 * });
 * const funds = portfolioSchema.parse({
 *   funds: [
 *     {
 *       id: "example-fund",
 *       name: "Example Fund",
 *       total: { value: { amount: "500.00", currency: "GBP" }, qualifier: "exact", asStated: "£500" },
 *     },
 *   ],
 * });
 * const parts = ["a", "b"].map((id) =>
 *   fundingAggregate(portfolioSchema.parse({ memoranda: [memorandum(id)] })),
 * );
 * parts.flatMap((part) => checkAggregate(part, funds)); // => []
 * checkAggregate(mergeAggregates(parts), funds)[0]?.rule; // => "fund.overdrawn"
 * ```
 */
export function checkAggregate(
  aggregate: FundingAggregate,
  portfolio: Pick<Portfolio, "funds" | "programmes">,
): readonly (FundFinding | ProgrammeFinding)[] {
  refuseWrongObject("aggregate", aggregate, "cells", "draws");
  refuseWrongSubject("portfolio", portfolio);
  const { funds = [], programmes = [] } = portfolio;
  const draws = groupBy(aggregate.draws, ({ fund }) => fund);
  const granted = groupBy(
    aggregate.cells.filter(({ list }) => list === "grants"),
    ({ programme = "" }) => programme,
  );
  return [
    ...funds.flatMap((fund, index) =>
      findingsAt(checkFund(fund, draws.get(fund.id) ?? [], aggregate), ["funds", index, "total"]),
    ),
    ...programmes.flatMap((programme, index) =>
      findingsAt(checkAwarded(programme, granted.get(programme.id) ?? []), ["programmes", index]),
    ),
  ];
}

function checkFund(
  fund: Fund,
  draws: readonly FundDrawsCell[],
  { settings }: FundingAggregate,
): readonly FundFinding[] {
  const currency = fundCurrency(fund);
  const asOf = settings?.asOf;
  const { total } = fundUse(fund, [], asOf === undefined ? {} : { asOf });
  // Loans use up a fund like grants, and stand in cells of their own.
  const sums = new Map<CurrencyCode, Interval<Money>>();
  for (const { amount, currency: of } of draws) {
    const before = sums.get(of);
    const bounds = boundsFromJson(amount);
    sums.set(of, before ? plusInterval(before, bounds) : bounds);
  }
  return [...sums].flatMap(([drawCurrency, drawn]): readonly FundFinding[] => {
    if (currency === undefined) return [];
    if (drawCurrency !== currency) {
      const values = { fund: fund.id, fundCurrency: currency, drawCurrency };
      return [finding(fundRules, "fund.currency-differs", [], values)];
    }
    return total === undefined ? [] : overdrawn(fund, drawn, total, isAtMost(drawn, total), []);
  });
}

function checkAwarded(
  programme: StrategicPartnerProgramme,
  cells: FundingAggregate["cells"],
): readonly ProgrammeFinding[] {
  const currency = programmeCurrency(programme);
  const granted = new Map<FinancialYear, Granted>();
  const others = new Set<string>();
  for (const { financialYears, amount, basis } of cells) {
    const award = boundsFromJson(amount).lower?.value;
    const [year] = financialYears;
    if (award === undefined || year === undefined || currency === undefined) continue;
    if (award.currency !== currency) others.add(award.currency);
    else if (basis !== "carried-forward") addGranted(granted, year, award, basis === "spread");
  }
  return [
    ...[...others].flatMap((grantCurrency) => {
      if (currency === undefined) return [];
      const values = { programme: programme.id, programmeCurrency: currency, grantCurrency };
      return [finding(programmeGrantRules, "programme.currency-differs", [], values)];
    }),
    ...checkGranted(programme, granted),
  ];
}
