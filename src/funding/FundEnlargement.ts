import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * What was added to a {@link Fund} after it had been set up.
 *
 * @category Funding
 */
export interface FundEnlargement {
  /** How much was added; not what the fund then came to. */
  readonly amount: Figure<Money>;
  /** The first day on which it was there. */
  readonly on: LocalDate;
}

/** Reads a {@link FundEnlargement}, as part of a fund. */
export const fundEnlargementSchema: z.ZodType<
  FundEnlargement,
  Wire<FundEnlargement>
> = /* @__PURE__ */ schemaOf<FundEnlargement>()(() =>
  z.strictObject({ amount: moneyFigureSchema, on: localDateSchema }).readonly(),
);
