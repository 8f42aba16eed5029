import * as z from "zod";
import { type Schema, schemaOf } from "../../schema/schemaOf.ts";

const legalForms = [
  "community-interest-company-by-shares",
  "community-interest-company-by-guarantee",
  "company-limited-by-guarantee",
  "community-benefit-society",
  "co-operative-society",
  "charitable-incorporated-organisation",
  "limited-liability-partnership",
  "employee-owned-company",
] as const;

/**
 * Every {@link MutualLegalForm}, in a fixed order, for lists to choose from.
 *
 * @category Mutuals
 */
export const mutualLegalForms: typeof legalForms = /* @__PURE__ */ Object.freeze(legalForms);

/**
 * The form of a mutual in law.
 *
 * @category Mutuals
 */
export type MutualLegalForm = (typeof mutualLegalForms)[number];

/** Reads a {@link MutualLegalForm}. */
export const mutualLegalFormSchema: Schema<MutualLegalForm> =
  /* @__PURE__ */ schemaOf<MutualLegalForm>()(() => z.enum(mutualLegalForms));

/**
 * Whether a form locks the assets to the community: by statute, if the body chooses so, or not known to
 * this library, which holds no source that says it for the other forms.
 *
 * @category Mutuals
 */
export type AssetLock = "statutory" | "optional" | "not-known";

/**
 * The asset lock that follows from a legal form.
 *
 * @param form - the legal form
 * @returns `"statutory"` for community interest companies, `"optional"` for community benefit
 * societies, and `"not-known"` for the forms of which this library holds no source
 * @category Mutuals
 * @example
 * ```ts
 * import { assetLockOf } from "concordat";
 *
 * assetLockOf("community-interest-company-by-shares"); // => "statutory"
 * assetLockOf("community-benefit-society"); // => "optional"
 * assetLockOf("limited-liability-partnership"); // => "not-known"
 * ```
 */
export function assetLockOf(form: MutualLegalForm): AssetLock {
  switch (form) {
    case "community-interest-company-by-shares":
    case "community-interest-company-by-guarantee":
      return "statutory";
    case "community-benefit-society":
      return "optional";
    default:
      return "not-known";
  }
}
