import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import { investmentField, memorandumInvestments } from "../agreement/memorandumInvestments.ts";
import { fundedPeriod, memorandumTerm } from "../agreement/memorandumTerm.ts";
import type { Figure } from "../figure/Figure.ts";
import { amountOverTerm } from "../funding/amountOverTerm.ts";
import type { FundDraw } from "../funding/fund/checkFund.ts";
import { statedPeriod } from "../grant/award/awardPeriod.ts";
import { apartByKind, type FundingApart } from "../grant/award/FundingApart.ts";
import type { PublishedAward } from "../grant/award/PublishedAward.ts";
import { isAwarded } from "../grant/parts/grantLifecycle.ts";
import { awardField } from "../grant/timeline/agreedAwards.ts";
import { awardOf } from "../grant/timeline/grantCurrentAward.ts";
import { periodOf as grantPeriod } from "../grant/timeline/grantDays.ts";
import type { Money } from "../money/Money.ts";
import { addToGroup } from "../schema/lists.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { isClosed } from "../time/range/OpenRange.ts";
import { type PartialDate, partialDateRange } from "../time/range/PartialDate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Term } from "../time/term/Term.ts";
import { isAgreed, isFunded } from "./commitments.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * A draw of an entity of a portfolio on a fund.
 *
 * @category Portfolio
 */
export interface PortfolioDraw extends FundDraw {
  /** Why totals show the draw apart: a published award may be a loan or a regrant. */
  readonly apart?: readonly FundingApart[];
}

/**
 * The draws of the entities of a portfolio on one of its funds, with the place of each draw.
 *
 * @param portfolio - the portfolio
 * @param fund - the id of the fund
 * @returns the investments of memoranda, but not of those `negotiating` or `abandoned`; the awards to
 * localities as announced, but not of those applied for or rejected; the awards of grants with their
 * variations; published awards, but no regrant of another; and the supports of mutuals. An amount a year is
 * given over its term; one per something else, or for a term that is not known, keeps its `per`
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Portfolio
 * @example
 * ```ts
 * import { portfolioDrawsOn } from "concordat";
 *
 * portfolioDrawsOn({}, "example-fund"); // => []
 * ```
 */
export function portfolioDrawsOn(portfolio: Portfolio, fund: string): readonly PortfolioDraw[] {
  refuseWrongSubject("portfolio", portfolio);
  return drawsByFund(portfolio).get(fund) ?? [];
}

/** The draws on each fund that is named, whether or not it is in the portfolio. */
export function drawsByFund({
  memoranda = [],
  localityPlans = [],
  grants = [],
  publishedAwards = [],
  mutuals = [],
}: Portfolio): ReadonlyMap<string, readonly PortfolioDraw[]> {
  const draws = new Map<string, PortfolioDraw[]>();
  for (const [index, memorandum] of memoranda.entries()) {
    if (!isAgreed(memorandum)) continue;
    const on = memorandum.signedOn ?? memorandum.announcedOn ?? memorandum.effectiveFrom;
    const place = ["memoranda", index, investmentField(memorandum)];
    for (const [at, { amount, fund }] of memorandumInvestments(memorandum).entries()) {
      if (fund === undefined) continue;
      addToGroup(draws, fund, {
        amount: wholeOf(amount, fundedPeriod(memorandum)),
        path: memorandum.investments === undefined ? place : [...place, at, "amount"],
        ...firstDayOf(on),
        ...periodOf(memorandum),
      });
    }
  }
  for (const [index, plan] of localityPlans.entries()) {
    const { fund, figure, term, announcedOn } = plan.award ?? {};
    if (fund === undefined || figure === undefined || !isFunded(plan)) continue;
    const path = ["localityPlans", index, "award", "figure"];
    addToGroup(draws, fund, { amount: wholeOf(figure, term), path, ...firstDayOf(announcedOn) });
  }
  for (const [index, grant] of grants.entries()) {
    const { fund, awardedOn, signedOn } = grant;
    if (fund === undefined || !isAwarded(grant)) continue;
    const on = awardedOn ?? signedOn;
    const award = awardOf(grant);
    addToGroup(draws, fund, {
      amount: { value: award, qualifier: "exact", asStated: award.format() },
      path: ["grants", index, awardField(grant)],
      period: grantPeriod(grant),
      ...(on !== undefined && { on }),
    });
  }
  addAwards(draws, publishedAwards);
  for (const [index, { supports = [] }] of mutuals.entries()) {
    for (const [at, { fund, amount, on }] of supports.entries()) {
      if (fund === undefined) continue;
      const path = ["mutuals", index, "supports", at, "amount"];
      addToGroup(draws, fund, { amount, path, ...firstDayOf(on) });
    }
  }
  return draws;
}

/** A regrant of an award that is named was drawn with that one. */
function addAwards(draws: Map<string, PortfolioDraw[]>, awards: readonly PublishedAward[]): void {
  for (const [index, award] of awards.entries()) {
    const { fund, amount, awardedOn, regrant } = award;
    if (fund === undefined || regrant?.of !== undefined) continue;
    const apart = apartByKind(award);
    const period = statedPeriod(award);
    addToGroup(draws, fund, {
      amount: { value: amount, qualifier: "exact", asStated: amount.format() },
      path: ["publishedAwards", index, "amount"],
      ...(awardedOn !== undefined && { on: awardedOn }),
      ...(period && { period }),
      ...(apart.length > 0 && { apart }),
    });
  }
}

function wholeOf(figure: Figure<Money>, over: Term | DateRange | undefined): Figure<Money> {
  return amountOverTerm(figure, over) ?? figure;
}

function firstDayOf(date: PartialDate | undefined): Pick<FundDraw, "on"> {
  return date === undefined ? {} : { on: partialDateRange(date).start };
}

/** The days that the money of a memorandum is for: its funding period or, by assumption, its term. */
function periodOf(
  memorandum: MemorandumOfUnderstanding,
): Pick<FundDraw, "period" | "periodAssumed"> {
  const { fundingPeriod } = memorandum;
  if (isClosed(fundingPeriod)) return { period: fundingPeriod };
  if (fundingPeriod !== undefined) return {};
  const term = memorandumTerm(memorandum);
  if (term === undefined) return {};
  return { period: { start: term.start, end: term.end }, periodAssumed: true };
}
