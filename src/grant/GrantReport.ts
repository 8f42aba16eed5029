import * as z from "zod";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/DateRange.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * A report that the recipient of a grant owes.
 *
 * @category Grants
 */
export interface GrantReport {
  /** The days on which it reports, both included; absent if that is not stated. */
  readonly covers?: DateRange;
  /** The last day on which it is in time. */
  readonly due: LocalDate;
  /** The day on which it came in; absent while it has not. */
  readonly received?: LocalDate;
}

/**
 * Reads a {@link GrantReport}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantReportSchema } from "concordat";
 *
 * grantReportSchema.parse({ due: "2012-10-15" }).received; // => undefined
 * ```
 */
export const grantReportSchema: Schema<GrantReport> = /* @__PURE__ */ objectOf<GrantReport>()(
  () => ({
    covers: z.exactOptional(dateRangeSchema),
    due: localDateSchema,
    received: z.exactOptional(localDateSchema),
  }),
);
