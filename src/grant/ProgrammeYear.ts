import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Money } from "../money/Money.ts";
import { refusal } from "../schema/refusal.ts";
import { type Schema, schemaOf } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import { programmeRules } from "./programmeRules.ts";

/**
 * What is stated about a programme's funding in one financial year: a figure, or that it is the same
 * as in another year.
 *
 * @category Grants
 */
export interface ProgrammeYear {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The figure for the year; absent where only `sameAs` is stated. */
  readonly total?: Figure<Money>;
  /** The year whose amount this year's equals: "the same amount in 2012/13". */
  readonly sameAs?: FinancialYear;
  /** Where `sameAs` is stated; a figure carries a source of its own. */
  readonly source?: SourceRef;
}

/**
 * Reads a {@link ProgrammeYear}. Unknown keys are refused, and so is a year that states neither a
 * figure nor another year (rule `programme.year-states-nothing`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { programmeYearSchema } from "concordat";
 *
 * programmeYearSchema.parse({ financialYear: "2012/13", sameAs: "2011/12" }).sameAs; // => "2011/12"
 * programmeYearSchema.safeParse({ financialYear: "2012/13" }).success; // => false
 * ```
 */
export const programmeYearSchema: Schema<ProgrammeYear> = /* @__PURE__ */ schemaOf<ProgrammeYear>()(
  () =>
    z
      .strictObject({
        financialYear: financialYearSchema,
        total: z.exactOptional(moneyFigureSchema),
        sameAs: z.exactOptional(financialYearSchema),
        source: z.exactOptional(sourceRefSchema),
      })
      .refine(
        ({ total, sameAs }) => total !== undefined || sameAs !== undefined,
        refusal(programmeRules, "programme.year-states-nothing"),
      )
      .readonly(),
);
