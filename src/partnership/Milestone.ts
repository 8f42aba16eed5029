import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { idSchema, lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * Where a milestone stands: still to come, met, missed, or waived by the funder, which releases its
 * money as if it had been met.
 *
 * @category Partnerships
 */
export type MilestoneStatus = "pending" | "met" | "missed" | "waived";

/**
 * What has to be reached before a part of the agreed money is released.
 *
 * @category Partnerships
 */
export interface Milestone {
  /** Its id within the agreement, by which payments name it. */
  readonly id: string;
  /** The money that it releases. */
  readonly amount: Money;
  /** Where it stands. */
  readonly status: MilestoneStatus;
  /** The last day for reaching it. */
  readonly due?: LocalDate;
  /** The day from which its money may be released, because it was met or waived. */
  readonly releasedOn?: LocalDate;
  /** What shows that it is reached: one line. */
  readonly evidence?: string;
}

/** Reads a {@link Milestone}. */
export const milestoneSchema: Schema<Milestone> = /* @__PURE__ */ objectOf<Milestone>()(() => ({
  id: idSchema,
  amount: moneySchema,
  status: z.enum(["pending", "met", "missed", "waived"]),
  due: z.exactOptional(localDateSchema),
  releasedOn: z.exactOptional(localDateSchema),
  evidence: z.exactOptional(lineSchema),
}));

/**
 * Whether the money of a milestone may be paid on a day: it is met or waived, and was so by then. One
 * that says no day counts as released all along.
 */
export function isReleased(milestone: Milestone, asOf: LocalDate): boolean {
  const { status, releasedOn } = milestone;
  if (status !== "met" && status !== "waived") return false;
  return releasedOn === undefined || releasedOn <= asOf;
}
