import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
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
export const fundEnlargementSchema: Schema<FundEnlargement> =
  /* @__PURE__ */ objectOf<FundEnlargement>()(() => ({
    amount: moneyFigureSchema,
    on: localDateSchema,
  }));
