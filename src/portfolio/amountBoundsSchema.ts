import * as z from "zod";
import type { Bound, Interval } from "../figure/Interval.ts";
import { intersectIntervals } from "../figure/intervalSets.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { quickReaderOf } from "../schema/quickReaderOf.ts";
import { notRead, readsQuickly } from "../schema/quickReads.ts";
import { refusal } from "../schema/refusal.ts";
import { objectOf, schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
import { aggregateRules } from "./aggregateRules.ts";
import { boundsFromJson } from "./amountBoundsJson.ts";

const moneyAsJson: z.ZodType<MoneyJson, MoneyJson> = /* @__PURE__ */ objectOf<MoneyJson>()(() => ({
  amount: z.string(),
  currency: z.string(),
}));

/** Reads money as {@link moneySchema} does, and leaves it in the wire form, which survives a clone. */
const canonicalMoney: z.ZodType<MoneyJson, MoneyJson> = /* @__PURE__ */ (() => {
  const codec = z.codec(moneySchema, moneyAsJson, {
    decode: (money) => money.toJSON(),
    encode: (json, ctx) => {
      const read = moneySchema.safeParse(json);
      if (read.success) return read.data;
      ctx.issues.push({ code: "custom", message: "Not money in its wire form", input: json });
      return z.NEVER;
    },
  });
  readsQuickly(codec._zod.def.transform, (value, reading) => {
    const money = quickReaderOf(moneySchema)?.(value, reading) ?? notRead;
    return money === notRead ? notRead : Object.freeze((money as Money).toJSON());
  });
  return codec;
})();

const boundSchema: z.ZodType<Wire<Bound<Money>>, Wire<Bound<Money>>> = /* @__PURE__ */ schemaOf<
  Wire<Bound<Money>>
>()(() => z.strictObject({ value: canonicalMoney, included: z.boolean() }).readonly());

/** Whether there is an amount between the ends; of two currencies the cell says which is wrong. */
function leavesSomething(bounds: Wire<Interval<Money>>): boolean {
  const { lower, upper } = bounds;
  if (lower?.value.currency !== upper?.value.currency) return true;
  return intersectIntervals(boundsFromJson(bounds), {}) !== undefined;
}

/** Reads {@link Wire<Interval<Money>>}, which stay JSON. */
export const amountBoundsSchema: z.ZodType<
  Wire<Interval<Money>>,
  Wire<Interval<Money>>
> = /* @__PURE__ */ schemaOf<Wire<Interval<Money>>>()(() =>
  z
    .strictObject({ lower: z.exactOptional(boundSchema), upper: z.exactOptional(boundSchema) })
    .refine(leavesSomething, refusal(aggregateRules, "aggregate.upper-below-lower"))
    .readonly(),
);
