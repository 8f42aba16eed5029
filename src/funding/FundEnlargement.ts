import * as z from "zod";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { schemaOf } from "../schema/schemaOf.ts";
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

/**
 * The wire form of a {@link FundEnlargement}.
 *
 * @category Funding
 */
export interface FundEnlargementJson {
  /** {@inheritDoc FundEnlargement.amount} */
  readonly amount: FigureJson<MoneyJson>;
  /** {@inheritDoc FundEnlargement.on} */
  readonly on: string;
}

/** Reads a {@link FundEnlargement}, as part of a fund. */
export const fundEnlargementSchema: z.ZodType<FundEnlargement, FundEnlargementJson> =
  /* @__PURE__ */ schemaOf<FundEnlargement, FundEnlargementJson>()(() =>
    z.strictObject({ amount: moneyFigureSchema, on: localDateSchema }).readonly(),
  );
