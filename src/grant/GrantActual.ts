import * as z from "zod";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { monthSchema } from "../time/monthSchema.ts";
import type { PartialDate } from "../time/PartialDate.ts";

/**
 * What was spent in one month under one heading of the budget.
 *
 * @category Grants
 */
export interface GrantActual {
  /** The month, such as `"2012-04"`. */
  readonly month: PartialDate;
  /** The heading of the budget: one line. */
  readonly heading: string;
  /** How much was spent; negative for a correction. */
  readonly amount: Money;
}

/**
 * The wire form of a {@link GrantActual}.
 *
 * @category Grants
 */
export interface GrantActualJson {
  /** {@inheritDoc GrantActual.month} */
  readonly month: string;
  /** {@inheritDoc GrantActual.heading} */
  readonly heading: string;
  /** {@inheritDoc GrantActual.amount} */
  readonly amount: MoneyJson;
}

/**
 * Reads a {@link GrantActual}. Unknown keys are refused, and so is a day or a year where a month is
 * wanted.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantActualSchema } from "concordat";
 *
 * const spent = { heading: "Salaries", amount: { amount: "12500.00", currency: "GBP" } };
 * grantActualSchema.parse({ month: "2012-04", ...spent }).month; // => "2012-04"
 * grantActualSchema.safeParse({ month: "2012-04-30", ...spent }).success; // => false
 * ```
 */
export const grantActualSchema: z.ZodType<GrantActual, GrantActualJson> = /* @__PURE__ */ schemaOf<
  GrantActual,
  GrantActualJson
>()(() =>
  z
    .strictObject({
      month: monthSchema,
      heading: lineSchema,
      amount: moneySchema,
    })
    .readonly(),
);
