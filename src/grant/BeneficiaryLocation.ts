import * as z from "zod";
import type { GssCode } from "../identifier/gssCode.ts";
import { gssCodeSchema } from "../identifier/gssCodeSchema.ts";
import { lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";

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
 * The wire form of a {@link BeneficiaryLocation}.
 *
 * @category Grants
 */
export interface BeneficiaryLocationJson {
  /** {@inheritDoc BeneficiaryLocation.name} */
  readonly name: string;
  /** {@inheritDoc BeneficiaryLocation.area} */
  readonly area?: string;
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
export const beneficiaryLocationSchema: z.ZodType<BeneficiaryLocation, BeneficiaryLocationJson> =
  /* @__PURE__ */ schemaOf<BeneficiaryLocation, BeneficiaryLocationJson>()(() =>
    z.strictObject({ name: lineSchema, area: z.exactOptional(gssCodeSchema) }).readonly(),
  );
