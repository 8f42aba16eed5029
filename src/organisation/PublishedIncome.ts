import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { refusal } from "../schema/refusal.ts";
import { type Schema, schemaOf } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import { organisationRules } from "./organisationRules.ts";

/**
 * The income in an organisation's last published accounts.
 *
 * @category Organisations
 */
export interface PublishedIncome {
  /** The last day of the year of the accounts. */
  readonly yearEnd: LocalDate;
  /** All income of that year. */
  readonly total: Money;
  /** What of it came from departments of central government, as grants or under contracts. */
  readonly fromCentralGovernment?: Money;
}

/**
 * Reads a {@link PublishedIncome}. Unknown keys are refused; so are amounts in two currencies (rule
 * `organisation.currencies-differ`).
 *
 * @category Organisations
 * @example
 * ```ts
 * import { publishedIncomeSchema } from "concordat";
 *
 * const income = publishedIncomeSchema.parse({
 *   yearEnd: "2012-03-31",
 *   total: { amount: "480000.00", currency: "GBP" },
 * });
 * income.total.format(); // => "£480,000.00"
 * ```
 */
export const publishedIncomeSchema: Schema<PublishedIncome> =
  /* @__PURE__ */ schemaOf<PublishedIncome>()(() =>
    z
      .strictObject({
        yearEnd: localDateSchema,
        total: moneySchema,
        fromCentralGovernment: z.exactOptional(moneySchema),
      })
      .refine(
        ({ total, fromCentralGovernment }) =>
          fromCentralGovernment === undefined || fromCentralGovernment.currency === total.currency,
        refusal(organisationRules, "organisation.currencies-differ", "fromCentralGovernment"),
      )
      .readonly(),
  );
