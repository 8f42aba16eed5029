import * as z from "zod";
import { refuse } from "../../schema/problem/refusal.ts";
import { schemaOf } from "../../schema/schemaOf.ts";
import type { Wire } from "../../schema/Wire.ts";
import { localDateSchema } from "../date/localDateSchema.ts";
import { dateRangeFailure } from "./dateRangeFailures.ts";
import type { Validity } from "./Validity.ts";

/**
 * Reads a {@link Validity}. A last day before the first is refused with the rule
 * `validity.end-before-start`.
 *
 * @category Time
 * @example
 * ```ts
 * import { validitySchema } from "concordat";
 *
 * validitySchema.safeParse({ from: "2013-04-01" }).success; // => true
 * validitySchema.safeParse({ from: "2013-04-01", to: "2013-03-31" }).success; // => false
 * ```
 */
export const validitySchema: z.ZodType<
  Validity,
  Wire<Validity>
> = /* @__PURE__ */ schemaOf<Validity>()(() =>
  z
    .strictObject({ from: z.exactOptional(localDateSchema), to: z.exactOptional(localDateSchema) })
    .check((payload) => {
      const { from, to } = payload.value;
      if (from === undefined || to === undefined || from <= to) return;
      refuse(payload, dateRangeFailure("validity.end-before-start", { from, to }), "to");
    })
    .readonly(),
);
