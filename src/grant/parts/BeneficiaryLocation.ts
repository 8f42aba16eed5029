import * as z from "zod";
import { type GssCode, gssCodeSchema } from "../../identifier/gssCode.ts";
import { lineSchema } from "../../schema/fields.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { locationRules } from "./locationRules.ts";

/**
 * A place whose people a grant is for: its name, the code of its area, or both.
 *
 * @category Grants
 */
export interface BeneficiaryLocation {
  /** Its name: one line. */
  readonly name?: string;
  /** The GSS code of its area, such as `"E08000006"`. */
  readonly area?: GssCode;
}

/**
 * Reads a {@link BeneficiaryLocation}. Unknown keys are refused, and so is a place with neither a name
 * nor an area (rule `location.no-place`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { beneficiaryLocationSchema } from "concordat";
 *
 * beneficiaryLocationSchema.parse({ area: "E08000006" }).area; // => "E08000006"
 * beneficiaryLocationSchema.safeParse({}).success; // => false
 * ```
 */
export const beneficiaryLocationSchema: Schema<BeneficiaryLocation> =
  /* @__PURE__ */ objectOf<BeneficiaryLocation>()(
    () => ({
      name: z.exactOptional(lineSchema),
      area: z.exactOptional(gssCodeSchema),
    }),
    (check) => [
      check(
        ["name", "area"],
        ({ name, area }) => name !== undefined || area !== undefined,
        refusal(locationRules, "location.no-place"),
      ),
    ],
  );
