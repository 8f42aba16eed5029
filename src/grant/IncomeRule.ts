import * as z from "zod";
import { isShare, notAShare } from "../money/isShare.ts";
import { rateSchema } from "../money/rateSchema.ts";
import type { Rate } from "../rate/Rate.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * How large a share of an organisation's income a programme lets come from central government.
 *
 * @category Grants
 */
export interface IncomeRule {
  /** The largest share, from 0 to 1, that share included: 1/4 for 25%. */
  readonly share: Rate;
  /** The first day on which grants are awarded under it; absent if it always applies. */
  readonly from?: LocalDate;
}

/**
 * Reads an {@link IncomeRule}. Unknown keys are refused, and so is a share below 0 or above 1 (rule
 * `rate.not-a-share`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { incomeRuleSchema } from "concordat";
 *
 * incomeRuleSchema.parse({ share: "1/4" }).share.format({ digits: 0 }); // => "25%"
 * ```
 */
export const incomeRuleSchema: Schema<IncomeRule> = /* @__PURE__ */ objectOf<IncomeRule>()(() => ({
  share: rateSchema.refine(isShare, notAShare),
  from: z.exactOptional(localDateSchema),
}));
