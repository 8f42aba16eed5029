import * as z from "zod";
import { isShare, notAShare } from "../money/isShare.ts";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { rateSchema } from "../money/rateSchema.ts";
import type { Rate } from "../rate/Rate.ts";
import { builtWhenUsed } from "../schema/builtWhenUsed.ts";
import { expecting } from "../schema/expecting.ts";
import { lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import type { Figure, Qualifier, Quantity } from "./Figure.ts";

const qualifierSchema: z.ZodType<Qualifier, Qualifier> = /* @__PURE__ */ schemaOf<Qualifier>()(() =>
  z.enum(["exact", "more-than", "at-least", "less-than", "up-to", "circa"]),
);

function figureSchemaOf<T extends Quantity>(
  value: z.ZodType<T, Wire<T>>,
): z.ZodType<Figure<T>, Wire<Figure<T>>> {
  return z
    .strictObject(
      {
        value,
        qualifier: qualifierSchema,
        asStated: lineSchema,
        unit: z.exactOptional(lineSchema),
        per: z.exactOptional(lineSchema),
        additional: z.exactOptional(z.literal(true)),
        asOf: z.exactOptional(partialDateSchema),
        source: z.exactOptional(sourceRefSchema),
      },
      {
        error: expecting('a figure with "value", "qualifier" and "asStated"'),
      },
    )
    .readonly() as unknown as z.ZodType<Figure<T>, Wire<Figure<T>>>;
}

/**
 * Reads a {@link Figure} of money. Unknown keys are refused.
 *
 * @category Figures
 * @example
 * ```ts
 * import { moneyFigureSchema } from "concordat";
 *
 * const figure = moneyFigureSchema.parse({
 *   value: { amount: "1100000.00", currency: "GBP" },
 *   qualifier: "more-than",
 *   asStated: "over £1.1m",
 * });
 * figure.value.format(); // => "£1,100,000.00"
 * ```
 */
export const moneyFigureSchema: z.ZodType<
  Figure<Money>,
  Wire<Figure<Money>>
> = /* @__PURE__ */ builtWhenUsed(() => figureSchemaOf(moneySchema));

/**
 * Reads a {@link Figure} that counts: a whole number, zero or more, up to 2^53 − 1. Unknown keys are
 * refused.
 *
 * @category Figures
 * @example
 * ```ts
 * import { countFigureSchema } from "concordat";
 *
 * countFigureSchema.safeParse({ value: 1.5, qualifier: "exact", asStated: "one and a half" }).success; // => false
 * ```
 */
export const countFigureSchema: z.ZodType<
  Figure<number>,
  Wire<Figure<number>>
> = /* @__PURE__ */ builtWhenUsed(() =>
  figureSchemaOf(z.int().min(0) as unknown as z.ZodType<number, number>),
);

/**
 * Reads a {@link Figure} that is a share, written as the text of a {@link Rate}. Unknown keys are
 * refused.
 *
 * @category Figures
 * @example
 * ```ts
 * import { rateFigureSchema } from "concordat";
 *
 * const share = rateFigureSchema.parse({ value: "19/50", qualifier: "exact", asStated: "38%" });
 * share.value.format({ digits: 0 }); // => "38%"
 * ```
 */
export const rateFigureSchema: z.ZodType<
  Figure<Rate>,
  Wire<Figure<Rate>>
> = /* @__PURE__ */ builtWhenUsed(() => figureSchemaOf(rateSchema));

/** A {@link Figure} of a share of a whole: below 0 or above 1 it is refused (rule `rate.not-a-share`). */
export const shareFigureSchema: z.ZodType<
  Figure<Rate>,
  Wire<Figure<Rate>>
> = /* @__PURE__ */ builtWhenUsed(() =>
  rateFigureSchema.refine(({ value }) => isShare(value), { ...notAShare, path: ["value"] }),
);
