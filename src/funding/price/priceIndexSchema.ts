import * as z from "zod";
import { lineSchema, sourceRefSchema } from "../../schema/fields.ts";
import { areDistinct } from "../../schema/lists.ts";
import { refusalOf } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { text } from "../../schema/text.ts";
import { financialYearSchema } from "../../time/year/financialYearSchema.ts";
import { type PriceIndex, type PriceIndexYear, seriesFailure } from "./PriceIndex.ts";

const yearSchema: Schema<PriceIndexYear> = /* @__PURE__ */ objectOf<PriceIndexYear>()(() => ({
  financialYear: financialYearSchema,
  index: text().regex(/^(?:0|[1-9][0-9]{0,9})(?:[.][0-9]{1,20})?$/, {
    error: 'This is not the level of an index: give it as text, such as "71.7802".',
  }),
  forecast: z.exactOptional(z.literal(true)),
  caution: z.exactOptional(lineSchema),
}));

/**
 * Reads a {@link PriceIndex} from JSON, so that a newer or another series can take the place of the one that
 * the library ships. A year that is listed twice is refused (rule `series.year-twice`). Keep the name and the vintage as its publisher
 * gives them, and mark the years that it forecasts.
 *
 * @category Funding
 * @example
 * ```ts
 * import { financialYear, priceFactor, priceIndexSchema } from "concordat";
 *
 * const index = priceIndexSchema.parse({
 *   name: "Illustrative deflator",
 *   vintage: "Example Office, March 2026",
 *   source: { document: "Example release", evidence: "illustrative" },
 *   years: [
 *     { financialYear: "2024/25", index: "100" },
 *     { financialYear: "2025/26", index: "102.5", forecast: true },
 *   ],
 * });
 * const { factor, forecast } = priceFactor(financialYear("2024/25"), financialYear("2025/26"), index);
 * [factor.toDecimalString(3, "half-even"), forecast]; // => ["1.025", true]
 * ```
 */
export const priceIndexSchema: Schema<PriceIndex> = /* @__PURE__ */ objectOf<PriceIndex>()(() => ({
  name: lineSchema,
  vintage: lineSchema,
  source: sourceRefSchema,
  years: z
    .array(yearSchema)
    .min(1)
    .refine(
      (years) => areDistinct(years, ({ financialYear }) => financialYear),
      refusalOf(seriesFailure("series.year-twice", {})),
    )
    .readonly(),
}));
