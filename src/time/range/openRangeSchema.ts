import * as z from "zod";
import { domainCodec } from "../../schema/domainCodec.ts";
import { refuse } from "../../schema/problem/refusal.ts";
import { schemaOf } from "../../schema/schemaOf.ts";
import { text } from "../../schema/text.ts";
import type { Wire } from "../../schema/Wire.ts";
import { localDateForm } from "../date/dateForms.ts";
import { isLocalDate, type LocalDate, localDate } from "../date/LocalDate.ts";
import { localDateSchema } from "../date/localDateSchema.ts";
import { dateRangeFailure } from "./dateRangeFailures.ts";
import { isOpenEnded, type OpenEnd, type OpenRange } from "./OpenRange.ts";

/** The day that registers write where there is no end. */
const NO_END = "9999-12-31";

const isEnd = (value: unknown): value is LocalDate | OpenEnd =>
  isOpenEnded(value) || (isLocalDate(value) && value !== NO_END);

/** Reads a last day, or that there is none: `"open-ended"`, or `"9999-12-31"` as registers write it. */
export const openEndSchema: z.ZodType<LocalDate | OpenEnd, string> = /* @__PURE__ */ schemaOf<
  LocalDate | OpenEnd
>()(() =>
  domainCodec<LocalDate | OpenEnd, string>(
    text('a date such as "2017-02-01", or "open-ended"'),
    z.custom<LocalDate | OpenEnd>(isEnd, { error: "Expected a date, or open-ended" }),
    {
      read: (day) => (day === NO_END || isOpenEnded(day) ? "open-ended" : localDate(day)),
      is: isEnd,
      write: (end) => end,
      jsonSchema: () => ({ anyOf: [{ const: "open-ended" }, localDateForm()[1]] }),
    },
  ),
);

/**
 * Reads an {@link OpenRange} from JSON. An `end` of `"9999-12-31"`, which registers write where there is no
 * end, reads as `"open-ended"`. An `end` before `start` is refused (rule `date-range.end-before-start`).
 *
 * @category Time
 * @example
 * ```ts
 * import { openRangeSchema } from "concordat";
 *
 * openRangeSchema.parse({ start: "2016-04-01", end: "9999-12-31" }); // => { start: "2016-04-01", end: "open-ended" }
 * openRangeSchema.parse({ start: "2016-04-01", end: "2021-03-31" }).end; // => "2021-03-31"
 * ```
 */
export const openRangeSchema: z.ZodType<
  OpenRange,
  Wire<OpenRange>
> = /* @__PURE__ */ schemaOf<OpenRange>()(() =>
  z
    .strictObject({ start: localDateSchema, end: openEndSchema })
    .check((payload) => {
      const { start, end } = payload.value;
      if (isOpenEnded(end) || start <= end) return;
      refuse(payload, dateRangeFailure("date-range.end-before-start", { start, end }), "end");
    })
    .readonly(),
);
