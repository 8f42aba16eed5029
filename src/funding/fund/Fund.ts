import * as z from "zod";
import { areInOneCurrency, type Figure } from "../../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema } from "../../figure/figureSchema.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import type { Money } from "../../money/Money.ts";
import { type Entity, entityShape, lineSchema } from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import type { OpenRange } from "../../time/range/OpenRange.ts";
import { openRangeSchema } from "../../time/range/openRangeSchema.ts";
import { fundRules } from "./fundRules.ts";

/**
 * Money that was added to a {@link Fund} after it had been set up.
 *
 * @category Funding
 */
export interface FundEnlargement {
  /** How much was added; not what the fund then came to. */
  readonly amount: Figure<Money>;
  /** The first day on which it was there. */
  readonly on: LocalDate;
}

/** Reads a {@link FundEnlargement}, as part of a fund. */
export const fundEnlargementSchema: Schema<FundEnlargement> =
  /* @__PURE__ */ objectOf<FundEnlargement>()(() => ({
    amount: moneyFigureSchema,
    on: localDateSchema,
  }));

/**
 * A pot of money from which agreements and grants are funded. What is drawn from it is not kept here
 * but with whatever draws; {@link fundUse} brings the two together.
 *
 * {@link fundSchema} reads one from JSON.
 *
 * @category Funding
 * @example
 * ```ts
 * import { type Fund, Money, parseFigure } from "concordat";
 *
 * const fund: Fund = {
 *   id: "example-fund",
 *   name: "Example Transformation Fund",
 *   total: { value: Money.of("450000000", "GBP"), qualifier: "exact", asStated: "a £450m pot" },
 * };
 * fund.total?.value.format(); // => "£450,000,000.00"
 *
 * // "At least £10 million additional": how much there was before, nobody says.
 * const enlarged: Fund = {
 *   id: "example-investment-fund",
 *   name: "Example Investment Fund",
 *   total: parseFigure("at least £10 million additional", { as: "money" }),
 * };
 * enlarged.total?.additional; // => true
 * ```
 */
export interface Fund extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** The id of the organisation or partnership that holds it. */
  readonly holder?: string;
  /**
   * How much was in it at first: over its whole period, or, where it is said so, a year (`per: "year"`).
   * What enlarged it later is kept apart.
   */
  readonly total?: Figure<Money>;
  /** The money that was added to it later. */
  readonly enlargements?: readonly FundEnlargement[];
  /** From when to when money may be drawn from it, both days included; its end may be `"open-ended"`. */
  readonly period?: OpenRange;
  /** The most that one project may get; an amount equal to it is within it. */
  readonly perProjectCap?: Figure<Money>;
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** How many bodies or projects it is said to have supported. */
  readonly supported?: Figure<number>;
}

/**
 * Reads a {@link Fund}. Unknown keys are refused; put data of your own under `extensions`. Figures in
 * different currencies are refused (rule `fund.currencies-differ`).
 *
 * @category Funding
 * @example
 * ```ts
 * import { fundSchema } from "concordat";
 *
 * fundSchema.safeParse({ id: "example-fund", name: "Example Fund", colour: "red" }).success; // => false
 * ```
 */
export const fundSchema: Schema<Fund> = /* @__PURE__ */ objectOf<Fund>()(
  () => ({
    ...entityShape(),
    name: lineSchema,
    holder: z.exactOptional(idOf("organisations", "partnerships")),
    total: z.exactOptional(moneyFigureSchema),
    enlargements: z.exactOptional(z.array(fundEnlargementSchema).readonly()),
    period: z.exactOptional(openRangeSchema),
    perProjectCap: z.exactOptional(moneyFigureSchema),
    purposes: z.exactOptional(z.array(lineSchema).readonly()),
    supported: z.exactOptional(countFigureSchema),
  }),
  (check) => [
    check(
      ["total", "perProjectCap", "enlargements"],
      ({ total, perProjectCap, enlargements = [] }) =>
        areInOneCurrency([total, perProjectCap, ...enlargements.map(({ amount }) => amount)]),
      refusal(fundRules, "fund.currencies-differ"),
    ),
  ],
);

/** The currency in which a fund states its amounts; `undefined` if it states none. */
export function fundCurrency({
  total,
  perProjectCap,
  enlargements = [],
}: Fund): CurrencyCode | undefined {
  return (total ?? perProjectCap ?? enlargements[0]?.amount)?.value.currency;
}
