import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { Validity } from "../time/Validity.ts";
import { validitySchema } from "../time/validitySchema.ts";

/**
 * A seat on a governance body. It belongs to an organisation: who fills it is nobody's business here.
 *
 * @category Partnerships
 */
export interface GovernanceSeat {
  /** The id of the organisation that holds the seat; it need not be a member of the partnership. */
  readonly organisation: string;
  /** As what it sits there, such as `"chair"`: one line, a role and never a person's name. */
  readonly role?: string;
  /** From when to when it holds the seat; absent if that is not known. */
  readonly validity?: Validity;
}

/**
 * A body through which a partnership governs itself: a board or a committee. More may sit on it than
 * are members of the partnership.
 *
 * @category Partnerships
 */
export interface GovernanceBody {
  /** Its name: one line. */
  readonly name: string;
  /** From when to when it exists; absent if that is not known. */
  readonly validity?: Validity;
  /** Who sits on it, by organisation, as far as that is known. */
  readonly seats?: readonly GovernanceSeat[];
}

const seatSchema: Schema<GovernanceSeat> = /* @__PURE__ */ objectOf<GovernanceSeat>()(() => ({
  organisation: idOf("organisations"),
  role: z.exactOptional(lineSchema),
  validity: z.exactOptional(validitySchema),
}));

/** Reads a {@link GovernanceBody}. */
export const governanceBodySchema: Schema<GovernanceBody> =
  /* @__PURE__ */ objectOf<GovernanceBody>()(() => ({
    name: lineSchema,
    validity: z.exactOptional(validitySchema),
    seats: z.exactOptional(z.array(seatSchema).readonly()),
  }));
