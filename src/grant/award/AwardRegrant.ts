import * as z from "zod";
import { idOf } from "../../schema/idOf.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";

const codesOfRegrants = [
  "FRG010",
  "FRG020",
  "FRG030",
  "FRG040",
  "FRG050",
  "FRG060",
  "FRG070",
] as const;

/**
 * Every {@link RegrantType}, for lists to choose from.
 *
 * @category Published awards
 */
export const regrantTypes: typeof codesOfRegrants = /* @__PURE__ */ Object.freeze(codesOfRegrants);

/**
 * The kind of regrant, by the code of the 360Giving standard: `FRG010` common regrant, `FRG020` transfer to an
 * intermediary, `FRG030` match funding, `FRG040` funder collaboration, `FRG050` fiscal sponsor, `FRG060`
 * endowment, `FRG070` multipurpose.
 *
 * @category Published awards
 */
export type RegrantType = (typeof regrantTypes)[number];

/**
 * That the money of an award is granted onwards, and so may stand in the data twice. Sums show it apart.
 *
 * @category Published awards
 */
export interface AwardRegrant {
  /** The kind of regrant. */
  readonly type: RegrantType;
  /** The id of the award whose money this is; absent where it is not known. */
  readonly of?: string;
}

/** Reads an {@link AwardRegrant}. */
export const awardRegrantSchema: Schema<AwardRegrant> = /* @__PURE__ */ objectOf<AwardRegrant>()(
  () => ({
    type: z.enum(regrantTypes),
    of: z.exactOptional(idOf("publishedAwards")),
  }),
);
