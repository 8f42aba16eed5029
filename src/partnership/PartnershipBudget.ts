import * as z from "zod";
import { areInOneCurrency, type Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import { partnershipRules } from "./partnershipRules.ts";

/**
 * The public money that a partnership steers.
 *
 * @category Partnerships
 */
export interface PartnershipBudget {
  /** The money that was devolved to it. */
  readonly devolved?: Figure<Money>;
  /** The wider public spending of its area that it sets out to influence. */
  readonly wider?: Figure<Money>;
  /**
   * `true` where a source says that the wider figure includes the devolved one; omitted where that
   * is only likely.
   */
  readonly widerIncludesDevolved?: boolean;
  /** The period of its figures: a year, or one that the source does not state. */
  readonly per: "year" | "not-stated";
  /** The most that may be spent of the devolved money; an amount equal to it is within it. */
  readonly ceiling?: Figure<Money>;
  /** The expected spending of the devolved money, for the same period as it. */
  readonly forecast?: Figure<Money>;
  /** When the partnership took control: the day, month or year that is stated. */
  readonly controlFrom?: PartialDate;
}

/**
 * Reads a {@link PartnershipBudget}. Unknown keys are refused.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { partnershipBudgetSchema } from "concordat";
 *
 * const budget = partnershipBudgetSchema.parse({
 *   devolved: {
 *     value: { amount: "6000000000.00", currency: "GBP" },
 *     qualifier: "exact",
 *     asStated: "£6 billion",
 *   },
 *   per: "not-stated",
 * });
 * budget.devolved?.value.format(); // => "£6,000,000,000.00"
 * ```
 */
export const partnershipBudgetSchema: Schema<PartnershipBudget> =
  /* @__PURE__ */ objectOf<PartnershipBudget>()(
    () => ({
      devolved: z.exactOptional(moneyFigureSchema),
      wider: z.exactOptional(moneyFigureSchema),
      widerIncludesDevolved: z.exactOptional(z.boolean()),
      per: z.enum(["year", "not-stated"]),
      ceiling: z.exactOptional(moneyFigureSchema),
      forecast: z.exactOptional(moneyFigureSchema),
      controlFrom: z.exactOptional(partialDateSchema),
    }),
    (check) => [
      check(
        ["devolved", "wider", "ceiling", "forecast"],
        ({ devolved, wider, ceiling, forecast }) =>
          areInOneCurrency([devolved, wider, ceiling, forecast]),
        refusal(partnershipRules, "partnership.currencies-differ"),
      ),
    ],
  );
