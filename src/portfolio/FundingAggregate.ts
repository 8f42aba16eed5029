import { type Bound, type Interval, intervalOf } from "../figure/Interval.ts";
import type { FundingApart } from "../grant/award/FundingApart.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { Wire } from "../schema/Wire.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import type { PortfolioList } from "./portfolioLists.ts";

/**
 * The options of {@link fundingAggregate}. Aggregates that are to be merged are made with the same ones.
 *
 * @category Portfolio
 */
export interface AggregateOptions extends FundingOptions {
  /** To whom an award to a consortium counts; to its `members` if omitted. */
  readonly consortia?: "members" | "lead";
  /** Whether to sum by month too, which is twelve times as much work; `false` if omitted. */
  readonly months?: boolean;
  /** The day from which to look at funds: later draws do not count. All draws count if it is omitted. */
  readonly asOf?: LocalDate;
}

/**
 * The options with which a {@link FundingAggregate} was made, with the defaults of those omitted.
 *
 * @category Portfolio
 */
export interface AggregateSettings extends Required<Omit<AggregateOptions, "asOf">> {
  /** The day from which funds were looked at; absent if all draws count. */
  readonly asOf?: LocalDate;
}

/**
 * The sum of those rows of {@link fundingByFinancialYear} that agree in everything that is kept here.
 *
 * @category Portfolio
 */
export interface FundingCell
  extends Omit<FundingRow, "id" | "days" | "amount" | "sameAs" | "within" | "fund"> {
  /** The sum of the rows. */
  readonly amount: Wire<Interval<Money>>;
  /** The number of rows. */
  readonly rows: number;
}

/**
 * The sum of those rows of {@link fundingByMonth} that agree in everything that is kept here.
 *
 * @category Portfolio
 */
export interface MonthCell
  extends Pick<
    FundingRow,
    "list" | "financialYears" | "programme" | "currency" | "derivation" | "apart"
  > {
  /** The months that the amount covers; more than one where no single one is known. */
  readonly months: readonly PartialDate[];
  /** The sum of the rows. */
  readonly amount: Wire<Interval<Money>>;
  /** The number of rows. */
  readonly rows: number;
}

/**
 * The draws on one fund, in one currency.
 *
 * @category Portfolio
 */
export interface FundDrawsCell {
  /** The id of the fund. */
  readonly fund: string;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** Why totals show these draws apart; absent where they do not. */
  readonly apart?: readonly FundingApart[];
  /** The sum of the draws. */
  readonly amount: Wire<Interval<Money>>;
  /** The number of draws. */
  readonly draws: number;
}

/**
 * The sums of a portfolio, or of a part of one, in a form that can be merged: plain JSON, which crosses
 * worker threads, processes and files as it is. All lists are sorted, so that the same portfolio always
 * gives the same bytes, however it was cut. {@link fundingAggregateSchema} reads one that comes from
 * elsewhere.
 *
 * @category Portfolio
 */
export interface FundingAggregate {
  /** The options with which it was made; absent from an empty aggregate. */
  readonly settings?: AggregateSettings;
  /** The number of entities that were put in, by list. */
  readonly entities: Readonly<Partial<Record<PortfolioList, number>>>;
  /** The amounts of the financial years, by everything that rows may have in common. */
  readonly cells: readonly FundingCell[];
  /** The amounts of the months; empty unless asked for. */
  readonly monthCells: readonly MonthCell[];
  /** The draws on the funds. */
  readonly draws: readonly FundDrawsCell[];
}

/** The bounds of an amount as JSON, as they stand in a cell. */
export function boundsToJson({ lower, upper }: Interval<Money>): Wire<Interval<Money>> {
  return { ...(lower && { lower: endToJson(lower) }), ...(upper && { upper: endToJson(upper) }) };
}

/** The bounds of an amount, read from a cell. */
export function boundsFromJson({ lower, upper }: Wire<Interval<Money>>): Interval<Money> {
  return intervalOf(lower && endFromJson(lower), upper && endFromJson(upper));
}

const endToJson = ({ value, included }: Bound<Money>): Wire<Bound<Money>> => ({
  value: value.toJSON(),
  included,
});

const endFromJson = ({ value, included }: Wire<Bound<Money>>): Bound<Money> => ({
  value: Money.fromJSON(value),
  included,
});
