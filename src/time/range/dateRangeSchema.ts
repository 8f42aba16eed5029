import * as z from "zod";
import { refuse } from "../../schema/problem/refusal.ts";
import { schemaOf } from "../../schema/schemaOf.ts";
import type { Wire } from "../../schema/Wire.ts";
import { localDateSchema } from "../date/localDateSchema.ts";
import type { DateRange } from "./DateRange.ts";
import { dateRangeFailure } from "./dateRangeFailures.ts";

/**
 * Reads a {@link DateRange} from JSON. Unknown keys are refused. An `end` before `start` is refused with
 * the rule `date-range.end-before-start` at `end`, which JSON Schema cannot express.
 *
 * @category Time
 * @example
 * ```ts
 * import { dateRangeSchema } from "concordat";
 *
 * const term = dateRangeSchema.parse({ start: "2017-02-01", end: "2022-01-31" });
 * term.end; // => "2022-01-31"
 * dateRangeSchema.safeParse({ start: term.end, end: term.start }).success; // => false
 * ```
 */
export const dateRangeSchema: z.ZodType<
  DateRange,
  Wire<DateRange>
> = /* @__PURE__ */ schemaOf<DateRange>()(() =>
  z
    .strictObject({ start: localDateSchema, end: localDateSchema })
    .check((payload) => {
      const { start, end } = payload.value;
      if (start <= end) return;
      refuse(payload, dateRangeFailure("date-range.end-before-start", { start, end }), "end");
    })
    .readonly(),
);
