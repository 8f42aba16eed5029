import type * as z from "zod";
import { schemaOf } from "../../schema/schemaOf.ts";
import { localDateForm } from "./dateForms.ts";
import { type LocalDate, localDate } from "./LocalDate.ts";
import { textSchema } from "./textSchema.ts";

/**
 * Reads a {@link LocalDate} from JSON: `YYYY-MM-DD`, as {@link localDate} does. A refusal carries the
 * code of its error in `params.rule`: `date.format` or `date.not-in-calendar`.
 *
 * @category Time
 * @example
 * ```ts
 * import { localDateSchema } from "concordat";
 *
 * localDateSchema.parse("2017-02-01"); // => "2017-02-01"
 * localDateSchema.safeParse("2011-04-31").success; // => false
 * ```
 */
export const localDateSchema: z.ZodType<LocalDate, string> = /* @__PURE__ */ schemaOf<LocalDate>()(
  () => textSchema(localDate, ...localDateForm()),
);
