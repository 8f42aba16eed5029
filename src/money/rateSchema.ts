import * as z from "zod";
import { Rate } from "../rate/Rate.ts";
import { longestNumber } from "../rounding/readDecimal.ts";
import { domainCodec } from "../schema/domainCodec.ts";
import { schemaOf } from "../schema/schemaOf.ts";

/**
 * Reads a {@link Rate} from JSON text, and writes it back in lowest terms: `"11/4500"`, `"3"`.
 *
 * Decimal text is taken as well, as {@link Rate.parse} does. What is refused is reported with the
 * `code` of the error that it would throw, as `params.rule`.
 *
 * Text of more than 1,000 characters is refused with `rate.invalid`. A rate that was calculated, such as
 * one that {@link Rate.compound} gives over many periods, can be longer: it is written whole, and not read
 * back. Round it first: `Rate.of(rate.toDecimalString(20, "half-even"))`.
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
  domainCodec(z.string(), z.custom<Rate>(Rate.isRate, { error: "Expected a Rate" }), {
    read: (text) => Rate.parse(text),
    is: Rate.isRate,
    write: (rate) => rate.toJSON(),
    jsonSchema: () => ({
      type: "string",
      maxLength: longestNumber,
      pattern: "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+|/[1-9][0-9]*)?$",
    }),
  }),
);
