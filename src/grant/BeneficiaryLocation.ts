import * as z from "zod";
import type { GssCode } from "../identifier/gssCode.ts";
import { gssCodeSchema } from "../identifier/gssCode.ts";
import { lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";

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
export const beneficiaryLocationSchema: z.ZodType<
  BeneficiaryLocation,
  Wire<BeneficiaryLocation>
> = /* @__PURE__ */ schemaOf<BeneficiaryLocation>()(() =>
  z.strictObject({ name: lineSchema, area: z.exactOptional(gssCodeSchema) }).readonly(),
);
