import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";

/**
 * A service that a mutual is to run, or runs.
 *
 * @category Mutuals
 */
export interface MutualService {
  /** Its name, by which applicants and contracts refer to it: one line. */
  readonly name: string;
  /** What it does, and for whom: one line. */
  readonly description?: string;
}

/** Reads a {@link MutualService}; its wire form is itself. */
export const mutualServiceSchema: Schema<MutualService> = /* @__PURE__ */ objectOf<MutualService>()(
  () => ({ name: lineSchema, description: z.exactOptional(lineSchema) }),
);

/**
 * Who asks to run the services: the staff who deliver them, one or several, or somebody else.
 *
 * @category Mutuals
 */
export interface MutualApplicant {
  /** What kind of applicant it is. */
  readonly kind: "individual" | "team" | "private-company" | "other";
  /** The team, or the role of the individual; never the name of a person. One line. */
  readonly description: string;
  /** The id of the organisation, where an organisation applies. */
  readonly organisation?: string;
  /** The names of the services that the applicant delivers now; absent if that is not known. */
  readonly delivers?: readonly string[];
}

/** Reads a {@link MutualApplicant}; its wire form is itself. */
export const mutualApplicantSchema: Schema<MutualApplicant> =
  /* @__PURE__ */ objectOf<MutualApplicant>()(() => ({
    kind: z.enum(["individual", "team", "private-company", "other"]),
    description: lineSchema,
    organisation: z.exactOptional(idOf("organisations")),
    delivers: z.exactOptional(z.array(lineSchema).readonly()),
  }));
