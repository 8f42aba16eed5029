import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * That a programme goes on for longer than was announced: "for another year, until 2012/13".
 *
 * @category Grants
 */
export interface Prolongation {
  /** The last financial year that it then funds. */
  readonly to: FinancialYear;
  /** The day on which that was announced. */
  readonly announcedOn?: LocalDate;
  /** Where that is stated. */
  readonly source?: SourceRef;
}

/**
 * Reads a {@link Prolongation}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { prolongationSchema } from "concordat";
 *
 * prolongationSchema.parse({ to: "2012/13" }).to; // => "2012/13"
 * ```
 */
export const prolongationSchema: Schema<Prolongation> = /* @__PURE__ */ objectOf<Prolongation>()(
  () => ({
    to: financialYearSchema,
    announcedOn: z.exactOptional(localDateSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
);
