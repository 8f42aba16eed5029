import * as z from "zod";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { isShare, notAShare } from "../../money/isShare.ts";
import { rateSchema } from "../../money/rateSchema.ts";
import type { Rate } from "../../rate/Rate.ts";
import { lineSchema, sourceRefSchema } from "../../schema/fields.ts";
import { areDistinct } from "../../schema/lists.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";

/**
 * A use of a surplus, in the order in which it is applied: kept in reserve, given to the
 * community, paid to members, paid to staff.
 *
 * @category Mutuals
 */
export type SurplusUse = "reserve" | "community" | "members" | "staff";

/** The uses in the order in which a surplus is applied. */
export const surplusUses: readonly SurplusUse[] = ["reserve", "community", "members", "staff"];

/**
 * The share of a surplus that goes to one use.
 *
 * @category Mutuals
 */
export interface SurplusShare {
  /** The use. */
  readonly use: SurplusUse;
  /** The exact share of the surplus, from 0 to 1. */
  readonly share: Rate;
}

const surplusShareSchema: Schema<SurplusShare> = /* @__PURE__ */ objectOf<SurplusShare>()(() => ({
  use: z.enum(surplusUses),
  share: rateSchema.refine(isShare, notAShare),
}));

/**
 * The uses that a mutual makes of a surplus: the shares by use, or the purpose as it is stated.
 *
 * @category Mutuals
 */
export interface SurplusPolicy {
  /** The shares of all uses, each use once; they sum to exactly 1. */
  readonly shares?: readonly SurplusShare[];
  /** The purpose in the words of the source: one line. */
  readonly purpose?: string;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/** Whether each use has one share. */
export const usesAreDistinct = (shares: readonly { readonly use: string }[]): boolean =>
  areDistinct(shares, ({ use }) => use);

/**
 * Reads a {@link SurplusPolicy}. Unknown keys are refused; so are a policy that states neither shares
 * nor a purpose (rule `mutual.surplus-states-nothing`), a use that is listed twice (rule
 * `mutual.surplus-use-twice`) and a share below 0 or above 1 (rule `rate.not-a-share`).
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { surplusPolicySchema } from "concordat";
 *
 * surplusPolicySchema.safeParse({ purpose: "grants to local voluntary projects" }).success; // => true
 * surplusPolicySchema.safeParse({}).success; // => false
 * ```
 */
export const surplusPolicySchema: Schema<SurplusPolicy> = /* @__PURE__ */ objectOf<SurplusPolicy>()(
  () => ({
    shares: z.exactOptional(
      z
        .array(surplusShareSchema)
        .min(1)
        .refine(usesAreDistinct, refusal(mutualFinanceRules, "mutual.surplus-use-twice"))
        .readonly(),
    ),
    purpose: z.exactOptional(lineSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
  (check) => [
    check(
      ["shares", "purpose"],
      ({ shares, purpose }) => shares !== undefined || purpose !== undefined,
      refusal(mutualFinanceRules, "mutual.surplus-states-nothing"),
    ),
  ],
);
