import type { Interval } from "../figure/Interval.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { Wire } from "../schema/Wire.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import type { PortfolioList } from "./Portfolio.ts";

/**
 * How {@link fundingAggregate} works. Aggregates that are to be merged are made with the same options.
 *
 * @category Portfolio
 */
export interface AggregateOptions extends FundingOptions {
  /** To whom an award to a consortium counts; to its `members` if left away. */
  readonly consortia?: "members" | "lead";
  /** Whether it is to hold months too: twelve times as much work. `false` if left away. */
  readonly months?: boolean;
  /** The day from which to look at funds: later draws do not count. All of them count if it is left away. */
  readonly asOf?: LocalDate;
}

/**
 * The options with which a {@link FundingAggregate} was made, what was left away filled in.
 *
 * @category Portfolio
 */
export interface AggregateSettings extends Required<Omit<AggregateOptions, "asOf">> {
  /** The day from which funds were looked at; absent if all draws count. */
  readonly asOf?: LocalDate;
}

/**
 * What many rows of {@link fundingByFinancialYear} come to that agree in all that is kept here.
 *
 * @category Portfolio
 */
export interface FundingCell {
  /** {@inheritDoc FundingRow.list} */
  readonly list: FundingRow["list"];
  /** {@inheritDoc FundingRow.financialYears} */
  readonly financialYears: readonly FinancialYear[];
  /** {@inheritDoc FundingRow.programme} */
  readonly programme?: string;
  /** {@inheritDoc FundingRow.funder} */
  readonly funder?: string;
  /** The id of the organisation that receives it, where the entity names one. */
  readonly recipient?: string;
  /** {@inheritDoc FundingRow.themes} */
  readonly themes?: readonly string[];
  /** {@inheritDoc FundingRow.currency} */
  readonly currency?: CurrencyCode;
  /** {@inheritDoc FundingRow.basis} */
  readonly basis: FundingRow["basis"];
  /** What the rows come to. */
  readonly amount: Wire<Interval<Money>>;
  /** How many rows that is. */
  readonly rows: number;
}

/**
 * What many rows of {@link fundingByMonth} come to that agree in all that is kept here.
 *
 * @category Portfolio
 */
export interface MonthCell {
  /** {@inheritDoc FundingRow.list} */
  readonly list: FundingRow["list"];
  /** {@inheritDoc FundingRow.financialYears} */
  readonly financialYears: readonly FinancialYear[];
  /** {@inheritDoc FundingRow.programme} */
  readonly programme?: string;
  /** The months that the amount covers; more than one where no single one is known. */
  readonly months: readonly PartialDate[];
  /** {@inheritDoc FundingRow.currency} */
  readonly currency?: CurrencyCode;
  /** What the rows come to. */
  readonly amount: Wire<Interval<Money>>;
  /** How many rows that is. */
  readonly rows: number;
}

/**
 * What is drawn from one fund, in one currency.
 *
 * @category Portfolio
 */
export interface FundDrawsCell {
  /** The id of the fund. */
  readonly fund: string;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the draws come to. */
  readonly amount: Wire<Interval<Money>>;
  /** How many draws that is. */
  readonly draws: number;
}

/**
 * What a portfolio, or a part of one, comes to, in a form that can be merged: plain JSON, which crosses
 * worker threads, processes and files as it is. All lists are sorted, so that the same portfolio always
 * gives the same bytes, however it was cut. {@link fundingAggregateSchema} reads one that comes from
 * elsewhere.
 *
 * @category Portfolio
 */
export interface FundingAggregate {
  /** How it was made; absent where nothing was put in. */
  readonly settings?: AggregateSettings;
  /** How many entities were put in, by list. */
  readonly entities: Readonly<Partial<Record<PortfolioList, number>>>;
  /** What falls in the financial years, by everything that rows may have in common. */
  readonly cells: readonly FundingCell[];
  /** What falls in the months; empty unless asked for. */
  readonly monthCells: readonly MonthCell[];
  /** What is drawn from the funds. */
  readonly draws: readonly FundDrawsCell[];
}
