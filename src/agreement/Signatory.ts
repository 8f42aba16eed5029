import * as z from "zod";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * An organisation that signed a memorandum: for a party, or because it adheres to what a sector agreed.
 * Its signature changes neither the term nor the parties.
 *
 * @category Agreements
 */
export interface Signatory {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The day on which it signed; absent if that is not known. */
  readonly signedOn?: LocalDate;
}

/** Reads a {@link Signatory}, as part of a memorandum. */
export const signatorySchema: Schema<Signatory> = /* @__PURE__ */ objectOf<Signatory>()(() => ({
  organisation: idOf("organisations"),
  signedOn: z.exactOptional(localDateSchema),
}));
