import * as z from "zod";
import { lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { Validity } from "../time/range/Validity.ts";
import { validitySchema } from "../time/range/validitySchema.ts";
import { organisationRules } from "./organisationRules.ts";

/**
 * A seat on a governance body. It belongs to an organisation, or to a role such as `"councillors"`: who
 * fills it is nobody's business here. One of the two is always given.
 *
 * @category Organisations
 */
export interface GovernanceSeat {
  /** The id of the organisation that holds the seat; it need not be a member of what is governed. */
  readonly organisation?: string;
  /** As what it sits there, such as `"chair"`, or which role sits there: never a person's name. One line. */
  readonly role?: string;
  /** From when to when it holds the seat; absent if that is not known. */
  readonly validity?: Validity;
}

/**
 * A body through which a partnership or an organisation governs itself: a board or a committee.
 *
 * @category Organisations
 */
export interface GovernanceBody {
  /** Its name: one line. */
  readonly name: string;
  /** From when to when it exists; absent if that is not known. */
  readonly validity?: Validity;
  /** Who sits on it, by organisation or by role, as far as that is known. */
  readonly seats?: readonly GovernanceSeat[];
}

const seatSchema: Schema<GovernanceSeat> = /* @__PURE__ */ objectOf<GovernanceSeat>()(
  () => ({
    organisation: z.exactOptional(idOf("organisations")),
    role: z.exactOptional(lineSchema),
    validity: z.exactOptional(validitySchema),
  }),
  (check) => [
    check(
      ["organisation", "role"],
      ({ organisation, role }) => organisation !== undefined || role !== undefined,
      refusal(organisationRules, "organisation.seat-of-nobody"),
    ),
  ],
);

/** Reads a {@link GovernanceBody}. A seat without an organisation and a role is refused. */
export const governanceBodySchema: Schema<GovernanceBody> =
  /* @__PURE__ */ objectOf<GovernanceBody>()(() => ({
    name: lineSchema,
    validity: z.exactOptional(validitySchema),
    seats: z.exactOptional(z.array(seatSchema).readonly()),
  }));
