import { isShare, notAShare } from "../money/isShare.ts";
import { rateSchema } from "../money/rateSchema.ts";
import type { Rate } from "../rate/Rate.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";

/**
 * A member of the consortium that holds a grant, and its share.
 *
 * @category Grants
 */
export interface ConsortiumMember {
  /** The id of the organisation. */
  readonly organisation: string;
  /** Its exact share of every award, from 0 to 1; the shares of all members sum to exactly 1. */
  readonly share: Rate;
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
  }));
