import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";

/**
 * One of the sums that back a memorandum, and the fund that it comes from.
 *
 * @category Agreements
 */
export interface MemorandumInvestment {
  /** How much: over the whole funding period, or, where it is said so, a year (`per: "year"`). */
  readonly amount: Figure<Money>;
  /** The id of the fund that it comes from. */
  readonly fund?: string;
}

/** Reads a {@link MemorandumInvestment}, as part of a memorandum. */
export const memorandumInvestmentSchema: Schema<MemorandumInvestment> =
  /* @__PURE__ */ objectOf<MemorandumInvestment>()(() => ({
    amount: moneyFigureSchema,
    fund: z.exactOptional(idOf("funds")),
  }));
