import * as z from "zod";
import { idByKind, idOf } from "../schema/idOf.ts";
import { objectOf } from "../schema/schemaOf.ts";

/**
 * A power over the other parties: to stop what they decide, or to lead them. A party of equal standing
 * holds neither.
 *
 * @category Agreements
 */
export type PartyPower = "veto" | "lead";

/**
 * A party to a memorandum.
 *
 * @category Agreements
 */
export interface Party {
  /** The kind of party: an organisation, a partnership or a sector. */
  readonly kind: "organisation" | "partnership" | "sector";
  /** The id of that organisation, partnership or sector. */
  readonly id: string;
  /** Whether the memorandum calls the party an equal of the others. */
  readonly standing: "equal" | "other";
  /** The id of the organisation that acts for it; a sector cannot act by itself. */
  readonly representedBy?: string;
  /** The powers over the others that the memorandum gives it; absent if it gives none. */
  readonly holds?: readonly PartyPower[];
}

/**
 * Reads a {@link Party}; its wire form is itself. Unknown keys are refused.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { partySchema } from "concordat";
 *
 * partySchema.safeParse({ kind: "sector", id: "example-sector", standing: "equal" }).success; // => true
 * partySchema.safeParse({ kind: "person", id: "example-person", standing: "equal" }).success; // => false
 * ```
 */
export const partySchema: z.ZodType<Party, Party> = /* @__PURE__ */ objectOf<Party>()(() => ({
  kind: z.enum(["organisation", "partnership", "sector"]),
  id: idByKind({
    organisation: "organisations",
    partnership: "partnerships",
    sector: "sectors",
  }),
  standing: z.enum(["equal", "other"]),
  representedBy: z.exactOptional(idOf("organisations")),
  holds: z.exactOptional(z.array(z.enum(["veto", "lead"])).readonly()),
}));
