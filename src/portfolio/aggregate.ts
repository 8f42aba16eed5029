import { wholeBounds } from "../funding/amountBounds.ts";
import { refuseUnknown } from "../funding/inputs.ts";
import { type AggregateBuilder, aggregateBuilder } from "./aggregateBuilder.ts";
import { boundsFromJson } from "./amountBoundsJson.ts";
import { consortiumRecipients, consortiumRows } from "./consortiumRows.ts";
import { drawsByFund } from "./drawsOn.ts";
import type { AggregateOptions, AggregateSettings, FundingAggregate } from "./FundingAggregate.ts";
import type { FundingRow } from "./FundingRow.ts";
import { type RowOrigin, visitFunding } from "./fundingRows.ts";
import { monthRows } from "./monthRows.ts";
import { type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";
import { portfolioFailure } from "./portfolioFailures.ts";

/**
 * What a portfolio, or a part of one, comes to: sums by year, funder, recipient, programme and theme, and
 * what is drawn from each fund. Each entity counts by itself, so a portfolio may be cut anywhere, its parts
 * be worked on in any order and on any machine, and {@link mergeAggregates} gives the same bytes as the
 * whole would. {@link fundingTotals} reads the totals out of it; {@link checkAggregate} holds them against
 * funds and programmes.
 *
 * An entity that is in two parts counts twice: cut a portfolio, do not copy from it. What
 * {@link checkPortfolio} finds about an id that stands twice, it can find only where both stand.
 *
 * @param portfolio - a portfolio or a part of one, as {@link portfolioSchema} reads it
 * @param options - how to spread and read figures, how consortia count, and whether months are wanted
 * @returns plain JSON, sorted
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one programme are in two
 * currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingAggregate, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   grants: [
 *     {
 *       id: "example-grant",
 *       title: "Example grant",
 *       funder: "example-department",
 *       lead: "example-charity",
 *       period: { start: "2012-04-01", end: "2013-03-31" },
 *       awards: [{ financialYear: "2012/13", amount: { amount: "100.00", currency: "GBP" } }],
 *       status: "active",
 *     },
 *   ],
 * });
 * const { entities, cells } = fundingAggregate(portfolio);
 * entities; // => { grants: 1 }
 * cells[0]?.amount.lower; // => { value: { amount: "100.00", currency: "GBP" }, included: true }
 * ```
 */
export function fundingAggregate(
  portfolio: Portfolio,
  options: AggregateOptions = {},
): FundingAggregate {
  const settings = settingsOf(options);
  refuseUnknown("consortia", settings.consortia, consortiumRecipients);
  const builder = aggregateBuilder();
  for (const list of portfolioLists) builder.addEntities(list, portfolio[list]?.length ?? 0);
  visitFunding(portfolio, settings, (row, origin) => addRow(builder, row, origin, settings));
  const { asOf } = settings;
  for (const [fund, draws] of drawsByFund(portfolio)) {
    for (const { amount, on } of draws) {
      if (on !== undefined && asOf !== undefined && on > asOf) continue;
      builder.addDraws({ fund, currency: amount.value.currency }, wholeBounds(amount, "strict"), 1);
    }
  }
  return builder.build(settings);
}

function addRow(
  builder: AggregateBuilder,
  row: FundingRow,
  origin: RowOrigin,
  settings: AggregateSettings,
): void {
  const { list, financialYears, programme, funder, currency, basis } = row;
  const themes = row.themes && [...new Set(row.themes)].sort();
  const shared = {
    list,
    financialYears,
    ...(programme !== undefined && { programme }),
    ...(funder !== undefined && { funder }),
    ...(themes !== undefined && themes.length > 0 && { themes }),
    ...(currency !== undefined && { currency }),
    basis,
  };
  const parts = settings.consortia === "members" ? consortiumRows(row, origin.grant) : [row];
  for (const { recipient, amount } of parts) {
    builder.addCell({ ...shared, ...(recipient !== undefined && { recipient }) }, amount, 1);
  }
  if (!settings.months) return;
  for (const { months, amount } of monthRows(row, origin, settings.by)) {
    const fields = {
      list,
      financialYears,
      ...(programme !== undefined && { programme }),
      months,
      ...(currency !== undefined && { currency }),
    };
    builder.addMonths(fields, amount, 1);
  }
}

function settingsOf(options: AggregateOptions): AggregateSettings {
  const { by = "days", reading = "strict", consortia = "members", months = false } = options;
  const { asOf } = options;
  return { by, reading, consortia, months, ...(asOf !== undefined && { asOf }) };
}

/**
 * Puts aggregates together. It does not matter in which order, nor how they are grouped: merging some of
 * them first and the rest later gives the same bytes. Of none it makes the empty aggregate, which changes
 * nothing where it is merged.
 *
 * @param aggregates - aggregates that were made with the same options; those from elsewhere as
 * {@link fundingAggregateSchema} reads them
 * @returns one aggregate of all that went into them
 * @throws {@link DomainError} `portfolio.aggregate-mismatch` if they were made with different options
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingAggregate, mergeAggregates } from "concordat";
 *
 * const parts = [{ funds: [{ id: "a", name: "Fund A" }] }, { funds: [{ id: "b", name: "Fund B" }] }];
 * mergeAggregates(parts.map((part) => fundingAggregate(part))).entities; // => { funds: 2 }
 * mergeAggregates([]).cells; // => []
 * ```
 */
export function mergeAggregates(aggregates: readonly FundingAggregate[]): FundingAggregate {
  const builder = aggregateBuilder();
  let settings: AggregateSettings | undefined;
  for (const aggregate of aggregates) {
    if (aggregate.settings !== undefined) {
      if (settings !== undefined) refuseDifferent(settings, aggregate.settings);
      settings ??= aggregate.settings;
    }
    for (const [list, count] of Object.entries(aggregate.entities)) {
      builder.addEntities(list as PortfolioList, count);
    }
    for (const { amount, rows, ...fields } of aggregate.cells) {
      builder.addCell(fields, boundsFromJson(amount), rows);
    }
    for (const { amount, rows, ...fields } of aggregate.monthCells) {
      builder.addMonths(fields, boundsFromJson(amount), rows);
    }
    for (const { amount, draws, ...fields } of aggregate.draws) {
      builder.addDraws(fields, boundsFromJson(amount), draws);
    }
  }
  return builder.build(settings && settingsOf(settings));
}

const settingNames = ["by", "reading", "consortia", "months", "asOf"] as const;

function refuseDifferent(a: AggregateSettings, b: AggregateSettings): void {
  for (const name of settingNames) {
    if (a[name] !== b[name])
      throw portfolioFailure("portfolio.aggregate-mismatch", { option: name });
  }
}
