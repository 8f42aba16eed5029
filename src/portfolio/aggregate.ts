import { type Interval, plusInterval } from "../figure/Interval.ts";
import { typeFailure } from "../finding/typeFailures.ts";
import { wholeBounds } from "../funding/amountBounds.ts";
import { refuseUnknown } from "../funding/refuseArguments.ts";
import type { Money } from "../money/Money.ts";
import type { Wire } from "../schema/Wire.ts";
import { refuseWrongObject, refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import {
  type AggregateOptions,
  type AggregateSettings,
  boundsFromJson,
  boundsToJson,
  type FundDrawsCell,
  type FundingAggregate,
  type FundingCell,
  type MonthCell,
} from "./FundingAggregate.ts";
import { monthRows } from "./fundingByMonth.ts";
import { consortiumRecipients, consortiumRows } from "./fundingByOrganisation.ts";
import { visitFunding } from "./fundingRows.ts";
import type { Portfolio } from "./Portfolio.ts";
import { drawsByFund } from "./portfolioDrawsOn.ts";
import { portfolioFailure } from "./portfolioFailures.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";

/**
 * The sums of a portfolio, or of a part of one: by year, funder, recipient, programme and theme, and
 * what is drawn from each fund. A portfolio may be cut anywhere and its parts be worked on in any order:
 * {@link mergeAggregates} gives the same bytes as the whole would. {@link fundingTotals} reads the totals;
 * {@link checkAggregate} compares them with funds and programmes.
 *
 * An entity that is in two parts counts twice: cut a portfolio, do not copy from it.
 *
 * @param portfolio - a portfolio or a part of one, as {@link portfolioSchema} reads it
 * @param options - how to spread and read figures, how consortia count, and whether months are wanted
 * @returns plain JSON, sorted
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
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
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongOptions("options", options);
  const settings = settingsOf(options);
  refuseUnknown("consortia", settings.consortia, consortiumRecipients);
  const builder = aggregateBuilder();
  for (const list of portfolioLists) builder.addEntities(list, portfolio[list]?.length ?? 0);
  visitFunding(portfolio, settings, (row, origin) => {
    const themes = row.themes?.length ? [...new Set(row.themes)].sort() : undefined;
    const parts = settings.consortia === "members" ? consortiumRows(row, origin.grant) : [row];
    for (const part of parts) builder.cells.add({ ...part, themes }, part.amount, 1);
    if (!settings.months) return;
    for (const part of monthRows(row, origin, settings.by)) {
      builder.monthCells.add(part, part.amount, 1);
    }
  });
  const { asOf } = settings;
  for (const [fund, draws] of drawsByFund(portfolio)) {
    for (const { amount, on, apart } of draws) {
      if (on !== undefined && asOf !== undefined && on > asOf) continue;
      const { currency } = amount.value;
      builder.draws.add({ fund, currency, apart }, wholeBounds(amount, "strict"), 1);
    }
  }
  return builder.build(settings);
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
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
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
  if (!Array.isArray(aggregates)) {
    throw typeFailure("argument.not-a-list", { of: "aggregates" });
  }
  const builder = aggregateBuilder();
  let settings: AggregateSettings | undefined;
  for (const aggregate of aggregates as readonly FundingAggregate[]) {
    refuseWrongObject("aggregate", aggregate, "entities", "cells", "monthCells", "draws");
    if (aggregate.settings !== undefined) {
      if (settings !== undefined) refuseDifferent(settings, aggregate.settings);
      settings ??= aggregate.settings;
    }
    for (const [list, count] of Object.entries(aggregate.entities)) {
      builder.addEntities(list as PortfolioList, count);
    }
    for (const cell of aggregate.cells) {
      builder.cells.add(cell, boundsFromJson(cell.amount), cell.rows);
    }
    for (const cell of aggregate.monthCells) {
      builder.monthCells.add(cell, boundsFromJson(cell.amount), cell.rows);
    }
    for (const cell of aggregate.draws) {
      builder.draws.add(cell, boundsFromJson(cell.amount), cell.draws);
    }
  }
  return builder.build(settings && settingsOf(settings));
}

function refuseDifferent(a: AggregateSettings, b: AggregateSettings): void {
  for (const option of ["by", "reading", "consortia", "months", "asOf"] as const) {
    if (a[option] !== b[option]) throw portfolioFailure("portfolio.aggregate-mismatch", { option });
  }
}

/** Sums entities and amounts that come in any order, and gives them in the one order of an aggregate. */
function aggregateBuilder() {
  const entities = new Map<PortfolioList, number>();
  const cells = cellSums<FundingCell>()(
    [
      "list",
      "financialYears",
      "programme",
      "funder",
      "funders",
      "recipient",
      "recipientName",
      "recipients",
      "recipientNames",
      "themes",
      "currency",
      "basis",
      "derivation",
      "apart",
      "statedYear",
    ],
    "rows",
  );
  const monthCells = cellSums<MonthCell>()(
    ["list", "financialYears", "programme", "months", "currency", "derivation", "apart"],
    "rows",
  );
  const draws = cellSums<FundDrawsCell>()(["fund", "currency", "apart"], "draws");
  return {
    cells,
    monthCells,
    draws,
    addEntities(list: PortfolioList, count: number): void {
      if (count > 0) entities.set(list, (entities.get(list) ?? 0) + count);
    },
    build: (settings: AggregateSettings | undefined): FundingAggregate => ({
      ...(settings && { settings }),
      entities: Object.fromEntries(
        portfolioLists.flatMap((list) => {
          const count = entities.get(list);
          return count === undefined ? [] : [[list, count]];
        }),
      ),
      cells: cells.inOrder(),
      monthCells: monthCells.inOrder(),
      draws: draws.inOrder(),
    }),
  };
}

/** Sums of amounts that agree in these fields; the order of the fields is that of the cells. */
function cellSums<Cell extends { readonly amount: Wire<Interval<Money>> }>() {
  return <Field extends keyof Cell, Count extends keyof Cell>(
    names: readonly Field[],
    counted: Count,
  ) => {
    type Fields = { readonly [Name in Field]?: Cell[Name] | undefined };
    const sums = new Map<string, { fields: Fields; amount: Interval<Money>; count: number }>();
    return {
      add(fields: Fields, amount: Interval<Money>, count: number): void {
        const key = JSON.stringify(names.map((name) => fields[name]));
        const sum = sums.get(key);
        if (sum === undefined) sums.set(key, { fields, amount, count });
        else {
          sum.amount = plusInterval(sum.amount, amount);
          sum.count += count;
        }
      },
      inOrder(): readonly Cell[] {
        return [...sums]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, { fields, amount, count }]) => {
            const given = names.flatMap((name) =>
              fields[name] === undefined ? [] : [[name, fields[name]]],
            );
            const cell: unknown = {
              ...Object.fromEntries(given),
              amount: boundsToJson(amount),
              [counted]: count,
            };
            return cell as Cell;
          });
      },
    };
  };
}
