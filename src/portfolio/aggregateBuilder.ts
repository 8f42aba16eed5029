import { type Interval, plusInterval } from "../figure/Interval.ts";
import type { Money } from "../money/Money.ts";
import { boundsToJson } from "./amountBoundsJson.ts";
import type {
  AggregateSettings,
  FundDrawsCell,
  FundingAggregate,
  FundingCell,
  MonthCell,
} from "./FundingAggregate.ts";
import { type PortfolioList, portfolioLists } from "./Portfolio.ts";

/** What the cells of an aggregate have in common, apart from what they come to. */
type CellFields = Omit<FundingCell, "amount" | "rows">;
type MonthFields = Omit<MonthCell, "amount" | "rows">;
type DrawFields = Omit<FundDrawsCell, "amount" | "draws">;

/** Takes what is to be summed, in any order, and gives it in the one order that an aggregate has. */
export interface AggregateBuilder {
  addEntities(list: PortfolioList, count: number): void;
  addCell(fields: CellFields, amount: Interval<Money>, rows: number): void;
  addMonths(fields: MonthFields, amount: Interval<Money>, rows: number): void;
  addDraws(fields: DrawFields, amount: Interval<Money>, draws: number): void;
  build(settings: AggregateSettings | undefined): FundingAggregate;
}

export function aggregateBuilder(): AggregateBuilder {
  const entities = new Map<PortfolioList, number>();
  const cells: Sums<CellFields> = new Map();
  const months: Sums<MonthFields> = new Map();
  const draws: Sums<DrawFields> = new Map();
  return {
    addEntities(list, count) {
      entities.set(list, (entities.get(list) ?? 0) + count);
    },
    addCell(fields, amount, rows) {
      // The order of the properties is that of the fields below: the key, and with it the text, is one.
      const { list, financialYears, programme, funder, recipient, themes, currency, basis } =
        fields;
      const key = [list, financialYears, programme, funder, recipient, themes, currency, basis];
      addTo(cells, key, fields, amount, rows);
    },
    addMonths(fields, amount, rows) {
      const { list, financialYears, programme, months: covered, currency } = fields;
      addTo(months, [list, financialYears, programme, covered, currency], fields, amount, rows);
    },
    addDraws({ fund, currency }, amount, count) {
      addTo(draws, [fund, currency], { fund, currency }, amount, count);
    },
    build(settings) {
      return {
        ...(settings && { settings }),
        entities: Object.fromEntries(
          portfolioLists.flatMap((list) => {
            const count = entities.get(list);
            return count ? [[list, count]] : [];
          }),
        ),
        cells: inOrder(cells, ({ fields, amount, count }) => ({
          ...cellFields(fields),
          amount: boundsToJson(amount),
          rows: count,
        })),
        monthCells: inOrder(months, ({ fields, amount, count }) => ({
          ...monthFields(fields),
          amount: boundsToJson(amount),
          rows: count,
        })),
        draws: inOrder(draws, ({ fields, amount, count }) => ({
          ...fields,
          amount: boundsToJson(amount),
          draws: count,
        })),
      };
    },
  };
}

interface Sum<F> {
  readonly fields: F;
  amount: Interval<Money>;
  count: number;
}

type Sums<F> = Map<string, Sum<F>>;

function addTo<F>(
  sums: Sums<F>,
  key: readonly unknown[],
  fields: F,
  amount: Interval<Money>,
  count: number,
): void {
  const text = JSON.stringify(key);
  const sum = sums.get(text);
  if (sum === undefined) {
    sums.set(text, { fields, amount, count });
    return;
  }
  sum.amount = plusInterval(sum.amount, amount);
  sum.count += count;
}

function inOrder<F, T>(sums: Sums<F>, write: (sum: Sum<F>) => T): readonly T[] {
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => write(sum));
}

function cellFields(fields: CellFields): CellFields {
  const { list, financialYears, programme, funder, recipient, themes, currency, basis } = fields;
  return {
    list,
    financialYears,
    ...(programme !== undefined && { programme }),
    ...(funder !== undefined && { funder }),
    ...(recipient !== undefined && { recipient }),
    ...(themes !== undefined && { themes }),
    ...(currency !== undefined && { currency }),
    basis,
  };
}

function monthFields({
  list,
  financialYears,
  programme,
  months,
  currency,
}: MonthFields): MonthFields {
  return {
    list,
    financialYears,
    ...(programme !== undefined && { programme }),
    months,
    ...(currency !== undefined && { currency }),
  };
}
