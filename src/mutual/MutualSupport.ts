import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Money } from "../money/Money.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";

/**
 * Money that helps a mutual to begin: a grant, a loan, or something like equity.
 *
 * @category Mutuals
 */
export interface MutualSupport {
  /** In which form it is given. */
  readonly instrument:
    | "business-development-grant"
    | "revenue-grant"
    | "revenue-loan"
    | "capital-loan"
    | "equity-like";
  /** The id of the fund that it comes from. */
  readonly fund?: string;
  /** How much. */
  readonly amount: Figure<Money>;
  /** The day, month or year in which it was given. */
  readonly on?: PartialDate;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/** Reads a {@link MutualSupport}. */
export const mutualSupportSchema: Schema<MutualSupport> = /* @__PURE__ */ objectOf<MutualSupport>()(
  () => ({
    instrument: z.enum([
      "business-development-grant",
      "revenue-grant",
      "revenue-loan",
      "capital-loan",
      "equity-like",
    ]),
    fund: z.exactOptional(idOf("funds")),
    amount: moneyFigureSchema,
    on: z.exactOptional(partialDateSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
);
