import * as z from "zod";
import { refuse } from "../../schema/problem/refusal.ts";
import { schemaOf } from "../../schema/schemaOf.ts";
import type { Wire } from "../../schema/Wire.ts";
import { dateRangeFailure } from "./dateRangeFailures.ts";
import { type PartialValidity, possibly } from "./PartialValidity.ts";
import { partialDateSchema } from "./partialDateSchema.ts";

/** Reads a {@link PartialValidity}. One that ends before it begins is refused (rule `validity.end-before-start`). */
export const partialValiditySchema: z.ZodType<
  PartialValidity,
  Wire<PartialValidity>
> = /* @__PURE__ */ schemaOf<PartialValidity>()(() =>
  z
    .strictObject({
      from: z.exactOptional(partialDateSchema),
      to: z.exactOptional(partialDateSchema),
    })
    .check((payload) => {
      const { from, to } = possibly(payload.value);
      if (from === undefined || to === undefined || from <= to) return;
      refuse(payload, dateRangeFailure("validity.end-before-start", { from, to }), "to");
    })
    .readonly(),
);
