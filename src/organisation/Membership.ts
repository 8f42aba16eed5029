import * as z from "zod";
import { lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema, schemaOf } from "../schema/schemaOf.ts";
import type { Validity } from "../time/range/Validity.ts";
import { validitySchema } from "../time/range/validitySchema.ts";

const categories = [
  "clinical-commissioning-group",
  "integrated-care-board",
  "nhs-provider",
  "local-authority",
  "combined-authority",
  "national-body",
  "voluntary-sector",
  "other",
] as const;

/**
 * Every {@link MemberCategory}, in a fixed order, for lists to choose from.
 *
 * @category Organisations
 */
export const memberCategories: typeof categories = /* @__PURE__ */ Object.freeze(categories);

/**
 * The category that a member of a partnership is counted in.
 *
 * @category Organisations
 */
export type MemberCategory = (typeof memberCategories)[number];

/**
 * Reads a {@link MemberCategory}.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { memberCategorySchema } from "concordat";
 *
 * memberCategorySchema.safeParse("local-authority").success; // => true
 * memberCategorySchema.safeParse("council").success; // => false
 * ```
 */
export const memberCategorySchema: Schema<MemberCategory> =
  /* @__PURE__ */ schemaOf<MemberCategory>()(() => z.enum(memberCategories));

/**
 * That an organisation is a member of a partnership.
 *
 * @category Organisations
 */
export interface Membership {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The category that it is counted in. */
  readonly category: MemberCategory;
  /** Its role there beside being a member: one line. */
  readonly role?: string;
  /** From when to when it is a member; absent if that is not known. */
  readonly validity?: Validity;
}

/**
 * Reads a {@link Membership}. Unknown keys are refused.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { membershipSchema } from "concordat";
 *
 * const member = membershipSchema.parse({
 *   organisation: "example-council",
 *   category: "local-authority",
 *   validity: { from: "2016-04-01" },
 * });
 * member.validity?.from; // => "2016-04-01"
 * ```
 */
export const membershipSchema: Schema<Membership> = /* @__PURE__ */ objectOf<Membership>()(() => ({
  organisation: idOf("organisations"),
  category: memberCategorySchema,
  role: z.exactOptional(lineSchema),
  validity: z.exactOptional(validitySchema),
}));
