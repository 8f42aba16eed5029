import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";
import type { Term } from "../time/Term.ts";
import { termSchema } from "../time/termSchema.ts";

/**
 * That the partners of a locality applied for money to deliver its plan.
 *
 * @category Partnerships
 */
export interface LocalityApplication {
  /** The ids of the organisations that applied together, as far as they are known. */
  readonly partners?: readonly string[];
  /** When they applied: the day, month or year that is stated. */
  readonly submittedOn?: PartialDate;
}

/** Reads a {@link LocalityApplication}. */
export const localityApplicationSchema: Schema<LocalityApplication> =
  /* @__PURE__ */ objectOf<LocalityApplication>()(() => ({
    partners: z.exactOptional(z.array(idOf("organisations")).readonly()),
    submittedOn: z.exactOptional(partialDateSchema),
  }));

/**
 * The money that was announced for a locality plan. It is not yet an agreement, and no payment.
 *
 * @category Partnerships
 */
export interface LocalityAward {
  /** How much was announced, in the words in which it was: for the whole term, unless it is said per year. */
  readonly figure: Figure<Money>;
  /** Over how long it was to be spread, where that is stated. */
  readonly term?: Term;
  /** When it was announced: the day, month or year that is stated. */
  readonly announcedOn?: PartialDate;
  /** The id of the fund that it is drawn from. */
  readonly fund?: string;
}

/** Reads a {@link LocalityAward}. */
export const localityAwardSchema: Schema<LocalityAward> = /* @__PURE__ */ objectOf<LocalityAward>()(
  () => ({
    figure: moneyFigureSchema,
    term: z.exactOptional(termSchema),
    announcedOn: z.exactOptional(partialDateSchema),
    fund: z.exactOptional(idOf("funds")),
  }),
);
