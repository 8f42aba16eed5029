import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/DateRange.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * What is claimed under one heading of the budget.
 *
 * @category Grants
 */
export interface ClaimedHeading {
  /** The heading of the budget: one line. */
  readonly heading: string;
  /** How much the recipient claims. */
  readonly claimed: Money;
  /** How much of that the funder accepts; absent until it has been assessed. */
  readonly eligible?: Money;
  /** Why the rest is not accepted: one line. */
  readonly reason?: string;
}

/**
 * What the recipient of a grant claims for the costs of a period.
 *
 * @category Grants
 */
export interface GrantClaim {
  /** The days whose costs are claimed, both included. */
  readonly period: DateRange;
  /** The day on which it was made. */
  readonly submittedOn?: LocalDate;
  /** What is claimed, by heading: one or more. */
  readonly headings: readonly ClaimedHeading[];
}

const claimedHeadingSchema: Schema<ClaimedHeading> = /* @__PURE__ */ objectOf<ClaimedHeading>()(
  () => ({
    heading: lineSchema,
    claimed: moneySchema,
    eligible: z.exactOptional(moneySchema),
    reason: z.exactOptional(lineSchema),
  }),
);

/**
 * Reads a {@link GrantClaim}. Unknown keys are refused, and so is a claim without a heading.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantClaimSchema } from "concordat";
 *
 * const claim = grantClaimSchema.parse({
 *   period: { start: "2012-04-01", end: "2012-06-30" },
 *   headings: [{ heading: "Salaries", claimed: { amount: "37500.00", currency: "GBP" } }],
 * });
 * claim.headings[0]?.claimed.format(); // => "£37,500.00"
 * ```
 */
export const grantClaimSchema: Schema<GrantClaim> = /* @__PURE__ */ objectOf<GrantClaim>()(() => ({
  period: dateRangeSchema,
  submittedOn: z.exactOptional(localDateSchema),
  headings: z.array(claimedHeadingSchema).min(1).readonly(),
}));
