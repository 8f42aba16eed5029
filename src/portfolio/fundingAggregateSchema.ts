import * as z from "zod";
import type { Bound, Interval } from "../figure/Interval.ts";
import { intersectIntervals } from "../figure/intervalSets.ts";
import { type CurrencyCode, codesWithDigits, minorUnitDigits } from "../money/Currency.ts";
import type { Money, MoneyJson } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { builtWhenUsed } from "../schema/builtWhenUsed.ts";
import { convertsQuickly } from "../schema/engine/quickReads.ts";
import { lineSchema } from "../schema/fields.ts";
import { idSchema } from "../schema/idOf.ts";
import { areDistinct } from "../schema/lists.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema, schemaOf } from "../schema/schemaOf.ts";
import { text } from "../schema/text.ts";
import type { Wire } from "../schema/Wire.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { monthSchema } from "../time/range/monthSchema.ts";
import { financialYearSchema } from "../time/year/financialYearSchema.ts";
import { aggregateRules } from "./aggregateRules.ts";
import {
  type AggregateSettings,
  boundsFromJson,
  type FundDrawsCell,
  type FundingAggregate,
  type FundingCell,
  type MonthCell,
} from "./FundingAggregate.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";

const moneyAsJson: z.ZodType<MoneyJson, MoneyJson> = /* @__PURE__ */ objectOf<MoneyJson>()(() => ({
  amount: text(),
  currency: text(),
}));

/** Reads money as {@link moneySchema} does, and leaves it in the wire form, which survives a clone. */
const canonicalMoney: z.ZodType<MoneyJson, MoneyJson> = /* @__PURE__ */ builtWhenUsed(() => {
  const codec = z.codec(moneySchema, moneyAsJson, {
    decode: (money) => money.toJSON(),
    encode: (json, ctx) => {
      const read = moneySchema.safeParse(json);
      if (read.success) return read.data;
      ctx.issues.push({ code: "custom", message: "Not money in its wire form", input: json });
      return z.NEVER;
    },
  });
  return convertsQuickly(codec, moneySchema, (money) => Object.freeze(money.toJSON()));
});

const boundSchema: z.ZodType<Wire<Bound<Money>>, Wire<Bound<Money>>> = /* @__PURE__ */ schemaOf<
  Wire<Bound<Money>>
>()(() => z.strictObject({ value: canonicalMoney, included: z.boolean() }).readonly());

/** Whether there is an amount between the ends; of two currencies the cell says which is wrong. */
function leavesSomething(bounds: Wire<Interval<Money>>): boolean {
  const { lower, upper } = bounds;
  if (lower?.value.currency !== upper?.value.currency) return true;
  return intersectIntervals(boundsFromJson(bounds), {}) !== undefined;
}

/** Reads {@link Wire<Interval<Money>>}, which stay JSON. */
const amountBoundsSchema: z.ZodType<
  Wire<Interval<Money>>,
  Wire<Interval<Money>>
> = /* @__PURE__ */ objectOf<Wire<Interval<Money>>>()(
  () => ({ lower: z.exactOptional(boundSchema), upper: z.exactOptional(boundSchema) }),
  (check) => [
    check(
      ["lower", "upper"],
      leavesSomething,
      refusal(aggregateRules, "aggregate.upper-below-lower"),
    ),
  ],
);

const currencySchema: z.ZodType<CurrencyCode, CurrencyCode> = /* @__PURE__ */ builtWhenUsed(() => {
  const codes = ([0, 2, 3, 4] as const).flatMap(codesWithDigits).sort();
  const schema = textSchema(currencyCode, /^[A-Z]{3}$/, { type: "string", enum: codes });
  return schema as unknown as z.ZodType<CurrencyCode, CurrencyCode>;
});

function currencyCode(text: string): CurrencyCode {
  const currency = text as CurrencyCode;
  minorUnitDigits(currency);
  return currency;
}

const settingsSchema: Schema<AggregateSettings> = /* @__PURE__ */ objectOf<AggregateSettings>()(
  () => ({
    by: z.enum(["days", "months", "equal-years"]),
    reading: z.enum(["strict", "conventional"]),
    consortia: z.enum(["members", "lead"]),
    months: z.boolean(),
    asOf: z.exactOptional(localDateSchema),
  }),
);

/** A count is one or more: an aggregate names no empty list and has no empty cell. */
const countSchema = () => z.int().min(1);

type Entities = FundingAggregate["entities"];

const entitiesSchema: Schema<Entities> = /* @__PURE__ */ schemaOf<Entities>()(() => {
  const counts = portfolioLists.map((list) => [list, z.exactOptional(countSchema())]);
  type Counts = Readonly<Record<PortfolioList, z.ZodExactOptional<z.ZodInt>>>;
  return z.strictObject(Object.fromEntries(counts) as Counts).readonly();
});

const listSchema = () =>
  z.enum(["memoranda", "localityPlans", "programmes", "grants", "publishedAwards", "mutuals"]);

const basisSchema = () =>
  z.enum([
    "stated",
    "same-as",
    "derived",
    "agreed-profile",
    "spread",
    "award",
    "carried-forward",
    "remainder",
  ]);

const derivationSchema = () =>
  z.enum([
    "stated",
    "spread",
    "stated-years",
    "stated-year",
    "spread-over-period",
    "spread-from-award-date",
    "award-date",
    "not-dated",
  ]);

const apartSchema = () =>
  z
    .array(z.enum(["loan", "regrant", "spread-from-award-date"]))
    .min(1)
    .readonly();

/** A period that is named twice would have its part of the amount twice. */
const periodsSchema = <T extends string>(period: z.ZodType<T, string>) =>
  z
    .array(period)
    .refine((periods) => areDistinct(periods), refusal(aggregateRules, "aggregate.period-twice"));

interface InCurrency {
  readonly currency?: CurrencyCode;
  readonly amount: Wire<Interval<Money>>;
}

/** Without a currency there are no ends: totals are by currency, and would leave them out. */
function isInItsCurrency({ currency, amount: { lower, upper } }: InCurrency): boolean {
  return [lower, upper].every((end) => end === undefined || end.value.currency === currency);
}

const otherCurrency = () => refusal(aggregateRules, "aggregate.currencies-differ", "amount");

const cellSchema: Schema<FundingCell> = /* @__PURE__ */ objectOf<FundingCell>()(
  () => ({
    list: listSchema(),
    financialYears: periodsSchema(financialYearSchema).readonly(),
    programme: z.exactOptional(idSchema),
    funder: z.exactOptional(idSchema),
    funders: z.exactOptional(z.array(idSchema).min(1).readonly()),
    recipient: z.exactOptional(idSchema),
    recipientName: z.exactOptional(lineSchema),
    recipients: z.exactOptional(z.array(idSchema).min(1).readonly()),
    recipientNames: z.exactOptional(z.array(lineSchema).min(1).readonly()),
    themes: z.exactOptional(z.array(lineSchema).min(1).readonly()),
    currency: z.exactOptional(currencySchema),
    basis: basisSchema(),
    derivation: z.exactOptional(derivationSchema()),
    apart: z.exactOptional(apartSchema()),
    statedYear: z.exactOptional(lineSchema),
    amount: amountBoundsSchema,
    rows: countSchema(),
  }),
  (check) => [check(["currency", "amount"], isInItsCurrency, otherCurrency())],
);

const monthCellSchema: Schema<MonthCell> = /* @__PURE__ */ objectOf<MonthCell>()(
  () => ({
    list: listSchema(),
    financialYears: periodsSchema(financialYearSchema).min(1).readonly(),
    programme: z.exactOptional(idSchema),
    months: periodsSchema(monthSchema).min(1).readonly(),
    currency: z.exactOptional(currencySchema),
    derivation: z.exactOptional(derivationSchema()),
    apart: z.exactOptional(apartSchema()),
    amount: amountBoundsSchema,
    rows: countSchema(),
  }),
  (check) => [check(["currency", "amount"], isInItsCurrency, otherCurrency())],
);

const drawsSchema: Schema<FundDrawsCell> = /* @__PURE__ */ objectOf<FundDrawsCell>()(
  () => ({
    fund: idSchema,
    currency: currencySchema,
    apart: z.exactOptional(apartSchema()),
    amount: amountBoundsSchema,
    draws: countSchema(),
  }),
  (check) => [check(["currency", "amount"], isInItsCurrency, otherCurrency())],
);

/** Only by the settings is an aggregate known that others must not be merged with. */
function saysHowItWasMade({ settings, entities, ...lists }: FundingAggregate): boolean {
  if (settings !== undefined) return true;
  return [entities, ...Object.values(lists)].every((part) => Object.keys(part).length === 0);
}

/**
 * Reads a {@link FundingAggregate} that another process made: as plain JSON it is its own wire form, and
 * what is read merges to the same bytes. Unknown keys are refused, and so is what
 * {@link mergeAggregates} and {@link fundingTotals} would make something wrong of: an end of an amount in
 * another currency than its cell (rule `aggregate.currencies-differ`), ends with nothing between them
 * (`aggregate.upper-below-lower`), a year or month that a cell names twice (`aggregate.period-twice`) and
 * settings that are missing where something is held (`aggregate.settings-missing`). Cells may stand in
 * any order.
 *
 * That an aggregate can be does not make it true: whether its sums are those of a portfolio, nobody can
 * tell from it.
 *
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingAggregate, fundingAggregateSchema, readJson } from "concordat";
 *
 * const text = JSON.stringify(fundingAggregate({ funds: [{ id: "example-fund", name: "Example Fund" }] }));
 * const result = readJson(fundingAggregateSchema, text);
 * result.ok && result.value.entities; // => { funds: 1 }
 *
 * const forged = readJson(fundingAggregateSchema, text.replace('"funds":1', '"funds":-1'));
 * !forged.ok && forged.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.too-small", "entities.funds"]]
 * ```
 */
export const fundingAggregateSchema: Schema<FundingAggregate> =
  /* @__PURE__ */ objectOf<FundingAggregate>()(
    () => ({
      settings: z.exactOptional(settingsSchema),
      entities: entitiesSchema,
      cells: z.array(cellSchema).readonly(),
      monthCells: z.array(monthCellSchema).readonly(),
      draws: z.array(drawsSchema).readonly(),
    }),
    (check) => [
      check(
        ["settings", "entities", "cells", "monthCells", "draws"],
        saysHowItWasMade,
        refusal(aggregateRules, "aggregate.settings-missing", "settings"),
      ),
    ],
  );
