import * as z from "zod";
import { intersectIntervals } from "../figure/intervalSets.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { quickReaderOf } from "../schema/quickReaderOf.ts";
import { notRead, readsQuickly } from "../schema/quickReads.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { refusal, upperBelowLower } from "./aggregateRules.ts";
import { boundsFromJson } from "./amountBoundsJson.ts";
import type { AmountBoundJson, AmountBoundsJson } from "./FundingAggregate.ts";

const moneyAsJson: z.ZodType<MoneyJson, MoneyJson> = /* @__PURE__ */ schemaOf<MoneyJson>()(() =>
  z.strictObject({ amount: z.string(), currency: z.string() }).readonly(),
);

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

const boundSchema: z.ZodType<AmountBoundJson, AmountBoundJson> =
  /* @__PURE__ */ schemaOf<AmountBoundJson>()(() =>
    z.strictObject({ value: canonicalMoney, included: z.boolean() }).readonly(),
  );

/** Whether there is an amount between the ends; of two currencies the cell says which is wrong. */
function leavesSomething(bounds: AmountBoundsJson): boolean {
  const { lower, upper } = bounds;
  if (lower?.value.currency !== upper?.value.currency) return true;
  return intersectIntervals(boundsFromJson(bounds), {}) !== undefined;
}

/** Reads {@link AmountBoundsJson}, which stay JSON. */
export const amountBoundsSchema: z.ZodType<AmountBoundsJson, AmountBoundsJson> =
  /* @__PURE__ */ schemaOf<AmountBoundsJson>()(() =>
    z
      .strictObject({ lower: z.exactOptional(boundSchema), upper: z.exactOptional(boundSchema) })
      .refine(leavesSomething, refusal(upperBelowLower))
      .readonly(),
  );
