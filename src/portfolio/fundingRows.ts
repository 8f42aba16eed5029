import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import { memorandumFunding } from "../agreement/memorandumFunding.ts";
import { memorandumInvestments } from "../agreement/memorandumInvestments.ts";
import { type Reading, readings } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval } from "../figure/Interval.ts";
import { wholeBounds } from "../funding/amountBounds.ts";
import { amountOverTerm } from "../funding/amountOverTerm.ts";
import { refuseUnknown } from "../funding/refuseArguments.ts";
import { spendProfile } from "../funding/spendProfile.ts";
import { spendBases } from "../funding/spendWeights.ts";
import type { PublishedAward } from "../grant/award/PublishedAward.ts";
import { isAwarded } from "../grant/parts/grantLifecycle.ts";
import { programmeFunding } from "../grant/programmeFunding.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import { awardYearsCarried } from "../grant/timeline/awardYears.ts";
import { periodOf } from "../grant/timeline/grantDays.ts";
import type { Money } from "../money/Money.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import type { LocalityPlan } from "../partnership/locality-plan/LocalityPlan.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { isClosed } from "../time/range/OpenRange.ts";
import { partialDateRange } from "../time/range/PartialDate.ts";
import { compareFinancialYears, financialYearsIn } from "../time/year/FinancialYear.ts";
import { awardRows } from "./awardRows.ts";
import { isAgreed, isFunded } from "./commitments.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import { statedYears } from "./fundingParts.ts";
import type { Portfolio } from "./Portfolio.ts";

/** The origin of a row. */
export interface RowOrigin {
  /** The days that the money is for, as far as they are stated: they may reach beyond the years of the row. */
  readonly period?: DateRange;
  /** The grant of which it is an award. */
  readonly grant?: StrategicPartnerGrant;
}

type Visit = (row: FundingRow, origin: RowOrigin) => void;

/**
 * Works out the rows of a portfolio: memoranda, locality plans, programmes, grants, published awards and mutuals, each as
 * listed; within one, by year. They are handed over one by one, so that a large portfolio need not be
 * held twice. An option that is not one of its names is refused, whether or not anything depends on it.
 */
export function visitFunding(portfolio: Portfolio, options: FundingOptions, visit: Visit): void {
  const { by = "days", reading = "strict" } = options;
  refuseUnknown("by", by, spendBases);
  refuseUnknown("reading", reading, readings);
  for (const memorandum of portfolio.memoranda ?? []) {
    if (isAgreed(memorandum)) visitMemorandum(memorandum, by, reading, visit);
  }
  for (const plan of portfolio.localityPlans ?? []) {
    if (isFunded(plan)) visitLocalityPlan(plan, by, reading, visit);
  }
  const stated = visitProgrammes(portfolio, reading, visit);
  for (const grant of portfolio.grants ?? []) {
    if (isAwarded(grant)) visitGrant(grant, stated, by, visit);
  }
  for (const award of portfolio.publishedAwards ?? []) visitAward(award, by, stated, visit);
  for (const mutual of portfolio.mutuals ?? []) visitMutual(mutual, reading, visit);
}

/** All rows of a portfolio, in order. */
export function fundingRows(portfolio: Portfolio, options: FundingOptions): readonly FundingRow[] {
  const rows: FundingRow[] = [];
  visitFunding(portfolio, options, (row) => rows.push(row));
  return rows;
}

type Amount = Required<Pick<FundingRow, "currency" | "amount">>;

const exactly = (amount: Money): Amount => ({
  currency: amount.currency,
  amount: exactInterval(amount),
});

const asStated = (figure: Figure<Money>, reading: Reading): Amount => ({
  currency: figure.value.currency,
  amount: wholeBounds(figure, reading),
});

type By = NonNullable<FundingOptions["by"]>;

function visitMemorandum(
  memorandum: MemorandumOfUnderstanding,
  by: By,
  reading: Reading,
  visit: Visit,
): void {
  const { id, fund, themes } = memorandum;
  const of = {
    list: "memoranda",
    id,
    ...(fund !== undefined && { fund }),
    ...(themes !== undefined && { themes }),
  } as const;
  const funding = memorandumFunding(memorandum, { by });
  if (funding === undefined) {
    for (const { amount, fund: from } of memorandumInvestments(memorandum)) {
      const known = { financialYears: [], ...asStated(amount, reading) };
      visit({ ...of, ...known, basis: "stated", ...(from !== undefined && { fund: from }) }, {});
    }
    return;
  }
  const { fundingPeriod } = memorandum;
  const agreed = isClosed(fundingPeriod) ? fundingPeriod : undefined;
  const period = funding.basis === "spread" ? funding.period : agreed;
  const rows = [...funding.rows].sort((a, b) =>
    compareFinancialYears(a.financialYear, b.financialYear),
  );
  for (const { financialYear, days, amount, qualifier, fund: from } of rows) {
    const row: FundingRow = {
      ...of,
      financialYears: [financialYear],
      ...(funding.basis === "spread" && days !== undefined && { days }),
      ...asStated({ value: amount, qualifier, asStated: "" }, "strict"),
      basis: funding.basis,
      ...(from !== undefined && { fund: from }),
    };
    visit(row, period ? { period } : {});
  }
}

/** The signed amount takes the place of the announced one: the two are never added. */
function visitLocalityPlan(plan: LocalityPlan, by: By, reading: Reading, visit: Visit): void {
  const { id, award, agreement } = plan;
  const fund = award?.fund;
  const of = { list: "localityPlans", id, ...(fund !== undefined && { fund }) } as const;
  if (agreement?.period !== undefined) {
    const { rows } = spendProfile(agreement.amount, agreement.period, { by });
    for (const { financialYear, days, amount } of rows) {
      const known = { financialYears: [financialYear], days, ...exactly(amount) };
      visit({ ...of, ...known, basis: "spread" }, { period: agreement.period });
    }
    return;
  }
  const awarded = award && (amountOverTerm(award.figure, award.term) ?? award.figure);
  const known = agreement ? exactly(agreement.amount) : awarded && asStated(awarded, reading);
  if (known !== undefined) visit({ ...of, financialYears: [], ...known, basis: "stated" }, {});
}

function visitProgrammes(
  { programmes = [] }: Portfolio,
  reading: Reading,
  visit: Visit,
): ReadonlySet<string> {
  const rows = programmes.flatMap((programme) =>
    programmeFunding(programme, reading).map((row): FundingRow => {
      const { id, funder } = programme;
      const { lower, upper } = row.amount;
      const currency = (lower ?? upper)?.value.currency;
      const known = currency !== undefined && { currency };
      return { list: "programmes", id, ...row, ...known, programme: id, funder };
    }),
  );
  for (const row of rows) visit(row, {});
  return statedYears(rows);
}

function visitGrant(
  grant: StrategicPartnerGrant,
  stated: ReadonlySet<string>,
  by: By,
  visit: Visit,
): void {
  const { id, programme, funder, lead, fund } = grant;
  const origin = { grant, period: periodOf(grant) };
  for (const year of awardYearsCarried(grant, undefined, by).years) {
    const { financialYear, award, variations, spread, carriedForward } = year;
    const isWithin =
      programme !== undefined && stated.has(`${programme} ${financialYear} ${award.currency}`);
    const row = (amount: Money, basis: FundingRow["basis"]): FundingRow => ({
      list: "grants",
      id,
      financialYears: [financialYear],
      ...exactly(amount),
      basis,
      derivation: basis === "spread" ? "spread" : "stated",
      ...(isWithin && { within: programme }),
      ...(programme !== undefined && { programme }),
      funder,
      recipient: lead,
      ...(fund !== undefined && { fund }),
    });
    const named = award.plus(variations).minus(spread);
    const arithmetic = !spread.isZero() || !carriedForward.isZero();
    if (!arithmetic || !named.isZero()) visit(row(named, "award"), origin);
    if (!spread.isZero()) visit(row(spread, "spread"), origin);
    if (!carriedForward.isZero()) visit(row(carriedForward, "carried-forward"), origin);
  }
}

/** An award that stands apart from grants is not part of a programme's figure. */
function visitAward(
  award: PublishedAward,
  by: By,
  stated: ReadonlySet<string>,
  visit: Visit,
): void {
  for (const { row, period } of awardRows(award, by)) {
    const { programme, financialYears, currency, apart } = row;
    const isWithin =
      apart === undefined && stated.has(`${programme} ${financialYears[0]} ${currency}`);
    visit(isWithin && programme !== undefined ? { ...row, within: programme } : row, {
      ...(period && { period }),
    });
  }
}

function visitMutual(mutual: RightToProvideMutual, reading: Reading, visit: Visit): void {
  const { id, organisation, supports = [] } = mutual;
  for (const { fund, amount, on } of supports) {
    const given = on && partialDateRange(on);
    const row: FundingRow = {
      list: "mutuals",
      id,
      financialYears: given ? financialYearsIn(given) : [],
      ...asStated(amount, reading),
      basis: "stated",
      ...(organisation !== undefined && { recipient: organisation }),
      ...(fund !== undefined && { fund }),
    };
    visit(row, given ? { period: given } : {});
  }
}
