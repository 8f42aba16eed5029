import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { Validity } from "../time/Validity.ts";
import { validitySchema } from "../time/validitySchema.ts";

/**
 * A code under which a register knows an organisation, for as long as it was or is its code. A body
 * may keep its code and change its name, or be given a new code when it merges with another.
 *
 * @category Organisations
 */
export interface DatedIdentifier {
  /**
   * The register or list that gives the code, one line: the code of a list of organisations, such as
   * `"GB-CHC"`, or `"ODS"` or `"GSS"`. Another is kept, and found unusual.
   */
  readonly scheme: string;
  /** The code, as the register writes it: one line. */
  readonly id: string;
  /** From when to when it is the code; absent if that is not known. */
  readonly validity?: Validity;
}

/**
 * Reads a {@link DatedIdentifier}. The code itself is not judged: {@link checkOrganisation} does. Unknown keys are refused.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { datedIdentifierSchema } from "concordat";
 *
 * const code = datedIdentifierSchema.parse({
 *   scheme: "ODS",
 *   id: "X01",
 *   validity: { from: "2018-10-01", to: "2021-09-30" },
 * });
 * code.validity?.to; // => "2021-09-30"
 * ```
 */
export const datedIdentifierSchema: Schema<DatedIdentifier> =
  /* @__PURE__ */ objectOf<DatedIdentifier>()(() => ({
    scheme: lineSchema,
    id: lineSchema,
    validity: z.exactOptional(validitySchema),
  }));
