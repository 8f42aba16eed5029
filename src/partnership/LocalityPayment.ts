import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { idSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * Money that was paid under a locality's agreement. Award, agreement and payment are three things.
 *
 * @category Partnerships
 */
export interface LocalityPayment {
  /** The day on which it was paid. */
  readonly paidOn: LocalDate;
  /** How much. */
  readonly amount: Money;
  /** The id of the milestone that released it, where that is recorded. */
  readonly milestone?: string;
}

/** Reads a {@link LocalityPayment}. */
export const localityPaymentSchema: Schema<LocalityPayment> =
  /* @__PURE__ */ objectOf<LocalityPayment>()(() => ({
    paidOn: localDateSchema,
    amount: moneySchema,
    milestone: z.exactOptional(idSchema),
  }));
