import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { idSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
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
export const localityPaymentSchema: z.ZodType<
  LocalityPayment,
  Wire<LocalityPayment>
> = /* @__PURE__ */ schemaOf<LocalityPayment>()(() =>
  z
    .strictObject({
      paidOn: localDateSchema,
      amount: moneySchema,
      milestone: z.exactOptional(idSchema),
    })
    .readonly(),
);
