import type * as z from "zod";
import { schemaOf } from "../../schema/schemaOf.ts";
import { deadlineForm } from "../date/dateForms.ts";
import { textSchema } from "../date/textSchema.ts";
import { type Deadline, deadline } from "./Deadline.ts";

/**
 * Reads a {@link Deadline} from JSON: `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`, in London, as {@link deadline}
 * does. A refusal carries the code of its error in `params.rule`: `deadline.` and the reason. JSON Schema
 * expresses everything except that the clocks skip an hour in spring.
 *
 * @category Time
 * @example
 * ```ts
 * import { deadlineSchema } from "concordat";
 *
 * deadlineSchema.parse("2018-06-29T17:00"); // => "2018-06-29T17:00"
 * deadlineSchema.safeParse("2018-06-29T17:00Z").success; // => false
 * ```
 */
export const deadlineSchema: z.ZodType<Deadline, string> = /* @__PURE__ */ schemaOf<Deadline>()(
  () => textSchema(deadline, ...deadlineForm()),
);
