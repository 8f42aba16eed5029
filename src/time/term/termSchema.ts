import * as z from "zod";
import { quickReaderOf } from "../../schema/engine/quickReaderOf.ts";
import { notRead, readsQuickly } from "../../schema/engine/quickReads.ts";
import { refusalOf } from "../../schema/problem/refusal.ts";
import { schemaOf } from "../../schema/schemaOf.ts";
import { withJsonSchema } from "../../schema/withJsonSchema.ts";
import { termFailure } from "../date/termFailures.ts";
import { isOpenEnded, type OpenEnd } from "../range/OpenRange.ts";
import type { Term } from "./Term.ts";

/** The most of each unit. */
const longest = 9_999_999;

/**
 * Reads a {@link Term}; the wire form is the same: `{ "years": 5 }`. Each part is a whole number from 0 to
 * 9999999. A term of length zero is refused with the rule `term.not-positive`.
 *
 * @category Time
 * @example
 * ```ts
 * import { termSchema } from "concordat";
 *
 * termSchema.safeParse({ years: 2, months: 6 }).success; // => true
 * termSchema.safeParse({ years: 0 }).success; // => false
 * ```
 */
export const termSchema: z.ZodType<Term, Term> = /* @__PURE__ */ schemaOf<Term>()(() => {
  const part = () => z.exactOptional(z.int().min(0).max(longest));
  return z
    .strictObject({ years: part(), months: part(), weeks: part(), days: part() })
    .refine(
      (term) => Object.values(term).some((length) => length > 0),
      refusalOf(termFailure("term.not-positive", {})),
    )
    .readonly();
});

/**
 * Reads a {@link Term}, or `"open-ended"` for what has no end. It is not a union of the two, so that a term that
 * is wrong is refused as such, at the part that is wrong.
 */
export const openTermSchema: z.ZodType<Term | OpenEnd, Term | OpenEnd> = /* @__PURE__ */ schemaOf<
  Term | OpenEnd
>()(() => {
  const part = { type: "integer", minimum: 0, maximum: longest } as const;
  const properties = { years: part, months: part, weeks: part, days: part };
  const form = { type: "object", properties, additionalProperties: false } as const;
  const own = withJsonSchema(termSchema, { anyOf: [{ const: "open-ended" }, form] });
  const { run } = own._zod;
  own._zod.run = (payload, context) =>
    isOpenEnded(payload.value) ? payload : run(payload, context);
  const quickly = quickReaderOf(termSchema);
  return readsQuickly(
    own as unknown as z.ZodType<Term | OpenEnd, Term | OpenEnd>,
    (value, reading) => (isOpenEnded(value) ? value : (quickly?.(value, reading) ?? notRead)),
  );
});
