import * as z from "zod";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import { partialDateSchema } from "../../time/range/partialDateSchema.ts";

/**
 * When the work under an award was to take place, or took place, as far as it was published.
 *
 * @category Published awards
 */
export interface AwardDates {
  /** Its first day, month or year. */
  readonly start?: PartialDate;
  /** Its last day, month or year, included. */
  readonly end?: PartialDate;
  /** How many months it takes: a whole number from 1. Where it disagrees with the dates, the dates count. */
  readonly months?: number;
}

/**
 * Reads {@link AwardDates}. Unknown keys are refused. An end before the start is not: {@link checkAward}
 * reports it.
 *
 * @category Published awards
 * @example
 * ```ts
 * import { awardDatesSchema } from "concordat";
 *
 * awardDatesSchema.parse({ start: "2017-04", months: 12 }).start; // => "2017-04"
 * awardDatesSchema.safeParse({ months: 0 }).success; // => false
 * ```
 */
export const awardDatesSchema: Schema<AwardDates> = /* @__PURE__ */ objectOf<AwardDates>()(() => ({
  start: z.exactOptional(partialDateSchema),
  end: z.exactOptional(partialDateSchema),
  months: z.exactOptional(z.int().min(1).max(1200)),
}));
