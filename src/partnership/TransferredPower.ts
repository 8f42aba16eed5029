import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";

/**
 * A power or responsibility that passed to the bodies of a partnership.
 *
 * @category Partnerships
 */
export interface TransferredPower {
  /** The power: one line of your own words. */
  readonly what: string;
  /** From whom it passed: one line. */
  readonly from?: string;
  /** To whom it passed: one line. */
  readonly to?: string;
  /** When it passed: the day, month or year that is stated. */
  readonly on?: PartialDate;
  /** The purposes for which it passed, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** Where that is stated. */
  readonly source?: SourceRef;
}

/** Reads a {@link TransferredPower}. */
export const transferredPowerSchema: Schema<TransferredPower> =
  /* @__PURE__ */ objectOf<TransferredPower>()(() => ({
    what: lineSchema,
    from: z.exactOptional(lineSchema),
    to: z.exactOptional(lineSchema),
    on: z.exactOptional(partialDateSchema),
    purposes: z.exactOptional(z.array(lineSchema).readonly()),
    source: z.exactOptional(sourceRefSchema),
  }));
