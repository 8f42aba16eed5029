import type * as z from "zod";
import { schemaOf } from "../../schema/schemaOf.ts";
import { financialYearForm } from "../date/dateForms.ts";
import { textSchema } from "../date/textSchema.ts";
import { type FinancialYear, financialYear } from "./FinancialYear.ts";
import { financialYearFailure } from "./financialYearFailures.ts";

/**
 * Reads a {@link FinancialYear} from JSON, in the canonical form `2016/17` only; {@link financialYear}
 * reads the other forms. A refusal carries the code of its error in `params.rule`: `financial-year.format`,
 * `financial-year.not-consecutive` or `financial-year.out-of-range`.
 *
 * @category Time
 * @example
 * ```ts
 * import { financialYearSchema } from "concordat";
 *
 * financialYearSchema.parse("2016/17"); // => "2016/17"
 * financialYearSchema.safeParse("2016-17").success; // => false
 * ```
 */
export const financialYearSchema: z.ZodType<FinancialYear, string> =
  /* @__PURE__ */ schemaOf<FinancialYear>()(() =>
    textSchema(canonicalFinancialYear, ...financialYearForm()),
  );

function canonicalFinancialYear(text: string): FinancialYear {
  const year = financialYear(text);
  if (year === text) return year;
  throw financialYearFailure("financial-year.format", { canonical: year });
}
