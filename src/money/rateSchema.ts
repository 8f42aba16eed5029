import * as z from "zod";
import { Rate } from "../rate/Rate.ts";
import { longestNumber } from "../rounding/readDecimal.ts";
import { domainCodec } from "../schema/domainCodec.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { text } from "../schema/text.ts";

/**
 * Reads a {@link Rate} from JSON text, and writes it back in lowest terms: `"11/4500"`, `"3"`.
 *
 * Decimal text is read as well, as by {@link Rate.parse}. A refusal carries the code of the error that it
 * would throw in `params.rule`.
 *
 * Text of more than 1,000 characters is refused with `rate.invalid`. A calculated rate, such as the result
 * of {@link Rate.compound} over many periods, can be longer: it is written in full but cannot be read back.
 * Round it first: `Rate.of(rate.toDecimalString(20, "half-even"))`.
 *
 * @category Rates and rounding
 * @example
 * ```ts
 * import { rateSchema } from "concordat";
 *
 * rateSchema.parse("0.025").toJSON(); // => "1/40"
 * rateSchema.safeParse("two per cent").success; // => false
 * ```
 */
export const rateSchema: z.ZodType<Rate, string> = /* @__PURE__ */ schemaOf<Rate>()(() =>
  domainCodec(
    text('a string such as "0.25" or "1/4"'),
    z.custom<Rate>(Rate.isRate, { error: "Expected a Rate" }),
    {
      read: (text) => Rate.parse(text),
      is: Rate.isRate,
      write: (rate) => rate.toJSON(),
      jsonSchema: () => ({
        type: "string",
        maxLength: longestNumber,
        pattern: "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+|/[1-9][0-9]*)?$",
      }),
    },
  ),
);
