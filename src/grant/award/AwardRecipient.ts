import * as z from "zod";
import { lineSchema } from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { awardRules } from "./awardRules.ts";

/**
 * Who received an award, as far as it was published: an organisation with an id, an organisation by name
 * only, or an individual, of whom nothing is kept.
 *
 * @category Published awards
 */
export interface AwardRecipient {
  /** Whether the recipient is an organisation or one person. */
  readonly kind: "organisation" | "individual";
  /** The id of the organisation; absent where it was published by name only. */
  readonly organisation?: string;
  /** The name of the organisation, as published: one line. */
  readonly name?: string;
  /** The charity number that was published beside the id, as published: one line. */
  readonly charityNumber?: string;
  /** The company number that was published beside the id, as published: one line. */
  readonly companyNumber?: string;
}

/**
 * Reads an {@link AwardRecipient}. Unknown keys are refused; so are an organisation with neither an id nor a
 * name (rule `award.recipient-unknown`) and anything about an individual (`award.individual-described`).
 *
 * @category Published awards
 * @example
 * ```ts
 * import { awardRecipientSchema } from "concordat";
 *
 * awardRecipientSchema.parse({ kind: "organisation", name: "Example Choir" }).name; // => "Example Choir"
 * awardRecipientSchema.safeParse({ kind: "individual", name: "Example" }).success; // => false
 * ```
 */
export const awardRecipientSchema: Schema<AwardRecipient> =
  /* @__PURE__ */ objectOf<AwardRecipient>()(
    () => ({
      kind: z.enum(["organisation", "individual"]),
      organisation: z.exactOptional(idOf("organisations")),
      name: z.exactOptional(lineSchema),
      charityNumber: z.exactOptional(lineSchema),
      companyNumber: z.exactOptional(lineSchema),
    }),
    (check) => [
      check(
        ["kind", "organisation", "name"],
        ({ kind, organisation, name }) =>
          kind === "individual" || organisation !== undefined || name !== undefined,
        refusal(awardRules, "award.recipient-unknown"),
      ),
      check(
        ["kind", "organisation", "name", "charityNumber", "companyNumber"],
        ({ kind, ...about }) =>
          kind === "organisation" || Object.values(about).every((part) => part === undefined),
        refusal(awardRules, "award.individual-described"),
      ),
    ],
  );
