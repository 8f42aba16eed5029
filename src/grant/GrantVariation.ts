import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/DateRange.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * An agreed change to a grant: of its amount, of its period, or of what it is for. The awards and the
 * period of a grant stay as they were first agreed; {@link currentAward} and {@link currentPeriod} say
 * what its variations have made of them.
 *
 * @category Grants
 */
export interface GrantVariation {
  /** The day on which it was agreed. */
  readonly on: LocalDate;
  /** What it adds to the award; negative for a cut, absent where the amount stays. */
  readonly change?: Money;
  /** The financial year whose award it changes; absent if that is not stated. */
  readonly financialYear?: FinancialYear;
  /** What the whole award is said to come to from then on. */
  readonly newTotal?: Money;
  /** The days by which it prolongs the grant, both included; absent where the period stays. */
  readonly prolongs?: DateRange;
  /** Why: one line. */
  readonly reason?: string;
}

/**
 * Reads a {@link GrantVariation}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantVariationSchema } from "concordat";
 *
 * const variation = grantVariationSchema.parse({
 *   on: "2012-10-01",
 *   change: { amount: "-5000.00", currency: "GBP" },
 *   financialYear: "2012/13",
 *   reason: "a post was vacant",
 * });
 * variation.change?.format(); // => "-£5,000.00"
 * ```
 */
export const grantVariationSchema: Schema<GrantVariation> =
  /* @__PURE__ */ objectOf<GrantVariation>()(() => ({
    on: localDateSchema,
    change: z.exactOptional(moneySchema),
    financialYear: z.exactOptional(financialYearSchema),
    newTotal: z.exactOptional(moneySchema),
    prolongs: z.exactOptional(dateRangeSchema),
    reason: z.exactOptional(lineSchema),
  }));
