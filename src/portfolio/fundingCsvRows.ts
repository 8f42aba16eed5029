import { exactAmount } from "../figure/exactAmount.ts";
import { refuseWrongAmount } from "../figure/Figure.ts";
import { formatInterval } from "../figure/formatFigure.ts";
import type { Interval } from "../figure/Interval.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { refuseWrongList, refuseWrongObject } from "../time/refuseWrong.ts";
import type { FundingRow } from "./FundingRow.ts";
import type { MonthFundingRow } from "./fundingByMonth.ts";
import type { OrganisationFundingRow } from "./fundingByOrganisation.ts";
import type {
  CurrencyTotal,
  DerivationTotal,
  FinancialYearTotal,
  FundTotal,
  MonthTotal,
  OrganisationTotal,
  ThemeTotal,
} from "./fundingParts.ts";

/**
 * A row or a total of a roll-up, such as those of {@link fundingByFinancialYear}.
 *
 * @category Portfolio
 */
export type FundingCsvSource =
  | FundingRow
  | MonthFundingRow
  | OrganisationFundingRow
  | CurrencyTotal
  | DerivationTotal
  | FinancialYearTotal
  | MonthTotal
  | OrganisationTotal
  | ThemeTotal
  | FundTotal;

/**
 * A row for a CSV file: text and numbers by the name of the column. All records of one list have the same
 * columns, in the same order; a cell that is empty is `""`.
 *
 * @category Portfolio
 */
export type FundingCsvRow = Readonly<Record<string, string | number>>;

/** All columns that a row or a total can have, in their order; the amount stands last. */
const columns = [
  "financialYear",
  "month",
  "organisation",
  "theme",
  "list",
  "id",
  "financialYears",
  "months",
  "days",
  "share",
  "basis",
  "derivation",
  "apart",
  "statedYear",
  "sameAs",
  "within",
  "programme",
  "funder",
  "funders",
  "recipient",
  "recipientName",
  "recipients",
  "recipientNames",
  "fund",
  "themes",
  "currency",
] as const;

/**
 * Returns rows or totals of a roll-up as flat records, which a CSV writer or a spreadsheet takes as they are.
 *
 * `amount` is the amount without grouping or currency mark, `"109500.00"`, where it is exact. A bound is
 * never in that column, so its sum is the sum of what is exact: it stands in `bound`, as in
 * `"more than 1100000.00"`. Lists are joined by `"; "`, and the share of a consortium's member is rounded to
 * six decimals, half to even. A column that no row has is left out. Rows and totals may be mixed.
 *
 * Text is not escaped: the program that writes the CSV does that.
 *
 * @param rows - rows or totals, as a roll-up returns them
 * @returns a record for each, in their order
 * @throws {@link DomainError} with a code of the family `argument` if it is not an array of rows
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingByFinancialYear, fundingCsvRows } from "concordat";
 * import { buildGrant } from "concordat/fixtures";
 *
 * const { totals, overall } = fundingByFinancialYear({ grants: [buildGrant()] });
 * const records = fundingCsvRows([...totals, ...overall]);
 * const table = [Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record))];
 * table[0]?.join(","); // => "financialYear,currency,amount,bound"
 * table[1]?.join(","); // => "2012/13,GBP,10000.00,"
 * ```
 */
export function fundingCsvRows(rows: readonly FundingCsvSource[]): readonly FundingCsvRow[] {
  refuseWrongList("rows", rows);
  for (const row of rows) refuseWrongRow(row);
  const used = columns.filter((column) => rows.some((row) => cellOf(row, column) !== ""));
  return rows.map((row) => {
    const exact = exactAmount(row.amount);
    return {
      ...Object.fromEntries(used.map((column) => [column, cellOf(row, column)])),
      amount: exact?.toDecimalString() ?? "",
      bound: exact ? "" : boundText(row.amount),
    };
  });
}

function refuseWrongRow(row: unknown): asserts row is FundingCsvSource {
  refuseWrongObject("row", row, "amount");
  const { amount } = row as FundingCsvSource;
  refuseWrongObject("row.amount", amount);
  for (const end of [amount.lower, amount.upper]) {
    if (end === undefined) continue;
    refuseWrongObject("row.amount", end);
    refuseWrongAmount(end.value);
  }
}

/** Without grouping, and without a comma, which some readers of CSV take for the end of a cell. */
function boundText(amount: Interval<Money>): string {
  return formatInterval(amount, { money: { symbol: false } })
    .replace(/(?<=\d),(?=\d)/g, "")
    .replace(/, (.*)$/, " ($1)");
}

function cellOf(row: FundingCsvSource, column: (typeof columns)[number]): string | number {
  const value = (row as { readonly [column in (typeof columns)[number]]?: unknown })[column];
  if (typeof value === "number") return value;
  if (Rate.isRate(value)) return value.toDecimalString(6, "half-even");
  return value === undefined ? "" : [value].flat().join("; ");
}
