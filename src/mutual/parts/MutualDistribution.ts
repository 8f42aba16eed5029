import * as z from "zod";
import { areInOneCurrency } from "../../figure/Figure.ts";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";

/**
 * Shares of one kind in a company, alike in what is paid up on each.
 *
 * @category Mutuals
 */
export interface ShareHolding {
  /** How many shares: one or more. */
  readonly count: number;
  /** The amount paid up on each. */
  readonly paidUp: Money;
  /** The day on which they were issued; absent if that is not known. */
  readonly issuedOn?: LocalDate;
}

const shareHoldingSchema: Schema<ShareHolding> = /* @__PURE__ */ objectOf<ShareHolding>()(() => ({
  count: z.int().min(1),
  paidUp: moneySchema,
  issuedOn: z.exactOptional(localDateSchema),
}));

/**
 * A dividend that a mutual declared or proposed.
 *
 * @category Mutuals
 */
export interface MutualDistribution {
  /** The day on which it was declared, or proposed; the day of payment does not matter. */
  readonly declaredOn: LocalDate;
  /** The whole amount that is distributed. */
  readonly amount: Money;
  /** The profits that could be distributed. */
  readonly distributableProfits: Money;
  /** The shares on which it is paid. */
  readonly shares?: readonly ShareHolding[];
}

/**
 * Reads a {@link MutualDistribution}. Unknown keys are refused; so are amounts in two currencies (rule
 * `mutual.currencies-differ`).
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualDistributionSchema } from "concordat";
 *
 * const distribution = mutualDistributionSchema.parse({
 *   declaredOn: "2015-06-30",
 *   amount: { amount: "100000.00", currency: "GBP" },
 *   distributableProfits: { amount: "500000.00", currency: "GBP" },
 * });
 * distribution.amount.format(); // => "£100,000.00"
 * ```
 */
export const mutualDistributionSchema: Schema<MutualDistribution> =
  /* @__PURE__ */ objectOf<MutualDistribution>()(
    () => ({
      declaredOn: localDateSchema,
      amount: moneySchema,
      distributableProfits: moneySchema,
      shares: z.exactOptional(z.array(shareHoldingSchema).min(1).readonly()),
    }),
    (check) => [
      check(
        ["amount", "distributableProfits", "shares"],
        ({ amount, distributableProfits, shares = [] }) =>
          areInOneCurrency([amount, distributableProfits, ...shares.map(({ paidUp }) => paidUp)]),
        refusal(mutualFinanceRules, "mutual.currencies-differ"),
      ),
    ],
  );
