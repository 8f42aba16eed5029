import * as z from "zod";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";

/**
 * How the pensions of transferred staff are secured.
 *
 * - `fair-deal-1999`: a scheme that is broadly comparable, under the Fair Deal of 1999
 * - `new-fair-deal`: they stay in the public scheme, under the New Fair Deal of 4 October 2013, which is
 *   for compulsory transfers
 * - `access`: the mutual has access to the NHS scheme, from 1 April 2014, without a transfer
 * - `other`: in another way
 *
 * @category Mutuals
 */
export type PensionRoute = "fair-deal-1999" | "new-fair-deal" | "access" | "other";

/**
 * The transfer of staff and services from the host to a mutual.
 *
 * @category Mutuals
 */
export interface MutualTransfer {
  /** The day, month or year of the transfer. */
  readonly on: PartialDate;
  /** Whether staff had no choice; absent if that is not known. */
  readonly compulsory?: boolean;
  /** How their pensions are secured. */
  readonly pensionRoute?: PensionRoute;
}

/** Reads a {@link MutualTransfer}. */
export const mutualTransferSchema: Schema<MutualTransfer> =
  /* @__PURE__ */ objectOf<MutualTransfer>()(() => ({
    on: partialDateSchema,
    compulsory: z.exactOptional(z.boolean()),
    pensionRoute: z.exactOptional(z.enum(["fair-deal-1999", "new-fair-deal", "access", "other"])),
  }));
