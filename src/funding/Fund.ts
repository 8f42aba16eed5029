import * as z from "zod";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { idSchema, lineSchema } from "../schema/common.ts";
import { type Entity, entityShape } from "../schema/Entity.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/DateRange.ts";
import { type DateRangeJson, dateRangeSchema } from "../time/dateRangeSchema.ts";

/**
 * A pot of money from which agreements and grants are funded. What is drawn from it is not kept here
 * but with whatever draws; {@link fundUse} brings the two together.
 *
 * {@link fundSchema} reads one from JSON.
 *
 * @category Funding
 * @example
 * ```ts
 * import { type Fund, Money } from "concordat";
 *
 * const fund: Fund = {
 *   id: "example-fund",
 *   name: "Example Transformation Fund",
 *   total: { value: Money.of("450000000", "GBP"), qualifier: "exact", asStated: "a £450m pot" },
 * };
 * fund.total?.value.format(); // => "£450,000,000.00"
 * ```
 */
export interface Fund extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** The id of the organisation or partnership that holds it. */
  readonly holder?: string;
  /** How much is in it, over its whole period. */
  readonly total?: Figure<Money>;
  /** From when to when money may be drawn from it, both days included. */
  readonly period?: DateRange;
  /** The most that one project may get; an amount equal to it is within it. */
  readonly perProjectCap?: Figure<Money>;
}

/**
 * The wire form of a {@link Fund}.
 *
 * @category Funding
 */
export interface FundJson extends Entity {
  /** {@inheritDoc Fund.name} */
  readonly name: string;
  /** {@inheritDoc Fund.holder} */
  readonly holder?: string;
  /** {@inheritDoc Fund.total} */
  readonly total?: FigureJson<MoneyJson>;
  /** {@inheritDoc Fund.period} */
  readonly period?: DateRangeJson;
  /** {@inheritDoc Fund.perProjectCap} */
  readonly perProjectCap?: FigureJson<MoneyJson>;
}

/**
 * Reads a {@link Fund}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Funding
 * @example
 * ```ts
 * import { fundSchema } from "concordat";
 *
 * fundSchema.safeParse({ id: "example-fund", name: "Example Fund", colour: "red" }).success; // => false
 * ```
 */
export const fundSchema: z.ZodType<Fund, FundJson> = /* @__PURE__ */ schemaOf<Fund, FundJson>()(
  () =>
    z
      .strictObject({
        ...entityShape(),
        name: lineSchema,
        holder: z.exactOptional(idSchema),
        total: z.exactOptional(moneyFigureSchema),
        period: z.exactOptional(dateRangeSchema),
        perProjectCap: z.exactOptional(moneyFigureSchema),
      })
      .readonly(),
);
