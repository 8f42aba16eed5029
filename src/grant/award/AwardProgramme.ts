import * as z from "zod";
import { lineSchema } from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { awardRules } from "./awardRules.ts";

/**
 * The programme of an award: as it was published, by its id in the portfolio, or both.
 *
 * @category Published awards
 */
export interface AwardProgramme {
  /** The id of the programme, where the portfolio has it. */
  readonly id?: string;
  /** Its title, as published: one line. */
  readonly title?: string;
  /** Its code, as published: one line. */
  readonly code?: string;
}

/** Reads an {@link AwardProgramme}. One that says nothing is refused (rule `award.programme-empty`). */
export const awardProgrammeSchema: Schema<AwardProgramme> =
  /* @__PURE__ */ objectOf<AwardProgramme>()(
    () => ({
      id: z.exactOptional(idOf("programmes")),
      title: z.exactOptional(lineSchema),
      code: z.exactOptional(lineSchema),
    }),
    (check) => [
      check(
        ["id", "title", "code"],
        (programme) => Object.values(programme).some((part) => part !== undefined),
        refusal(awardRules, "award.programme-empty"),
      ),
    ],
  );
