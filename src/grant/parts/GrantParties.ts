import * as z from "zod";
import { isShare, notAShare } from "../../money/isShare.ts";
import { rateSchema } from "../../money/rateSchema.ts";
import type { Rate } from "../../rate/Rate.ts";
import { lineSchema } from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { validitySchema } from "../../time/range/validitySchema.ts";

/**
 * A member of the consortium that holds a grant, and its share.
 *
 * @category Grants
 */
export interface ConsortiumMember {
  /** The id of the organisation. */
  readonly organisation: string;
  /**
   * Its exact share of every award, from 0 to 1; the shares of all members sum to exactly 1 on every day of the
   * grant.
   */
  readonly share: Rate;
  /**
   * The days on which it holds that share; all days of the grant if omitted. One whose share changes is listed
   * once for each share.
   */
  readonly validity?: Validity;
}

/**
 * Reads a {@link ConsortiumMember}. Unknown keys are refused, and so is a share below 0 or above 1
 * (rule `rate.not-a-share`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { consortiumMemberSchema } from "concordat";
 *
 * const member = consortiumMemberSchema.parse({ organisation: "example-charity", share: "1/3" });
 * member.share.toString(); // => "1/3"
 * ```
 */
export const consortiumMemberSchema: Schema<ConsortiumMember> =
  /* @__PURE__ */ objectOf<ConsortiumMember>()(() => ({
    organisation: idOf("organisations"),
    share: rateSchema.refine(isShare, notAShare),
    validity: z.exactOptional(validitySchema),
  }));

/**
 * A condition on which a grant is given.
 *
 * @category Grants
 */
export interface GrantCondition {
  /** The condition: one line. */
  readonly text: string;
  /**
   * Its effect on the recipient's entitlement: it must perform something to be entitled
   * (`performance-related`), it may spend the money on some purposes only (`restriction`), or neither (`none`).
   * Absent if that is not stated.
   */
  readonly kind?: "performance-related" | "restriction" | "none";
}

/** Reads a {@link GrantCondition}, as part of a grant. */
export const grantConditionSchema: Schema<GrantCondition> =
  /* @__PURE__ */ objectOf<GrantCondition>()(() => ({
    text: lineSchema,
    kind: z.exactOptional(z.enum(["performance-related", "restriction", "none"])),
  }));
