import * as z from "zod";
import type { GssCode } from "../identifier/gssCode.ts";
import { gssCodeSchema } from "../identifier/gssCodeSchema.ts";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";

/**
 * A place whose people a grant is for.
 *
 * @category Grants
 */
export interface BeneficiaryLocation {
  /** What it is called: one line. */
  readonly name: string;
  /** The GSS code of its area, such as `"E08000006"`. */
  readonly area?: GssCode;
}

/**
 * Reads a {@link BeneficiaryLocation}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { beneficiaryLocationSchema } from "concordat";
 *
 * beneficiaryLocationSchema.parse({ name: "Salford", area: "E08000006" }).area; // => "E08000006"
 * ```
 */
export const beneficiaryLocationSchema: Schema<BeneficiaryLocation> =
  /* @__PURE__ */ objectOf<BeneficiaryLocation>()(() => ({
    name: lineSchema,
    area: z.exactOptional(gssCodeSchema),
  }));
