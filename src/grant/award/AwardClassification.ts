import * as z from "zod";
import { lineSchema } from "../../schema/fields.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { awardRules } from "./awardRules.ts";

/**
 * A class in which the publisher put an award.
 *
 * @category Published awards
 */
export interface AwardClassification {
  /** The list from which the class is taken: one line. */
  readonly vocabulary?: string;
  /** The code of the class in that list: one line. */
  readonly code?: string;
  /** Its title: one line. */
  readonly title?: string;
}

/** Reads an {@link AwardClassification}. One without code and title is refused (rule `award.classification-empty`). */
export const awardClassificationSchema: Schema<AwardClassification> =
  /* @__PURE__ */ objectOf<AwardClassification>()(
    () => ({
      vocabulary: z.exactOptional(lineSchema),
      code: z.exactOptional(lineSchema),
      title: z.exactOptional(lineSchema),
    }),
    (check) => [
      check(
        ["code", "title"],
        ({ code, title }) => code !== undefined || title !== undefined,
        refusal(awardRules, "award.classification-empty"),
      ),
    ],
  );
