import type * as z from "zod";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/textSchema.ts";
import { canonicalText } from "./canonicalText.ts";
import {
  type CompanyNumber,
  companyNumberPattern,
  normaliseCompanyNumber,
} from "./companyNumber.ts";

/**
 * Reads a {@link CompanyNumber} from JSON, in canonical form only: bring others into it with
 * {@link normaliseCompanyNumber} first. A refusal carries the code of its error in `params.rule`, such as
 * `identifier.not-canonical`; what is only unusual is read.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { companyNumberSchema } from "concordat";
 *
 * companyNumberSchema.parse("09506232"); // => "09506232"
 * companyNumberSchema.safeParse("9506232").success; // => false
 * ```
 */
export const companyNumberSchema: z.ZodType<CompanyNumber, string> =
  /* @__PURE__ */ schemaOf<CompanyNumber>()(() =>
    textSchema(canonicalText("company-number", normaliseCompanyNumber), companyNumberPattern()),
  );
