import type * as z from "zod";
import { schemaOf } from "../../schema/schemaOf.ts";
import { partialDateForm } from "../date/dateForms.ts";
import { textSchema } from "../date/textSchema.ts";
import { type PartialDate, partialDate } from "./PartialDate.ts";

/**
 * Reads a {@link PartialDate} from JSON: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as {@link partialDate}
 * does. A refusal carries the code of its error in `params.rule`: `date.format` or
 * `date.not-in-calendar`.
 *
 * @category Time
 * @example
 * ```ts
 * import { partialDateSchema } from "concordat";
 *
 * partialDateSchema.parse("2017-02"); // => "2017-02"
 * partialDateSchema.safeParse("2017-13").success; // => false
 * ```
 */
export const partialDateSchema: z.ZodType<PartialDate, string> =
  /* @__PURE__ */ schemaOf<PartialDate>()(() => textSchema(partialDate, ...partialDateForm()));
