import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import { termOf } from "../agreement/termOf.ts";
import type { FundDraw } from "../funding/checkFundUse.ts";
import { supportsFrom } from "./checkMutuals.ts";
import { isAgreed, isFunded } from "./commitments.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * What the entities of a portfolio draw from one of its funds, with the place of each draw.
 *
 * @param portfolio - the portfolio
 * @param fund - the id of the fund
 * @returns the investments of the memoranda that name the fund, but not of one that is `negotiating` or
 * `abandoned`; the awards to localities that name it, but not one that is still applied for or was
 * rejected, each as it was announced, whatever was signed for it later; and the supports of the mutuals
 * that name it
 * @category Portfolio
 * @example
 * ```ts
 * import { drawsOn } from "concordat";
 *
 * drawsOn({}, "example-fund"); // => []
 * ```
 */
export function drawsOn(portfolio: Portfolio, fund: string): readonly FundDraw[] {
  const { memoranda = [], localityPlans = [] } = portfolio;
  return [
    ...memoranda.flatMap((memorandum, index) => {
      const { fund: drawnFrom, investment } = memorandum;
      return drawnFrom === fund && investment !== undefined && isAgreed(memorandum)
        ? [
            {
              amount: investment,
              path: ["memoranda", index, "investment"],
              ...periodOf(memorandum),
            },
          ]
        : [];
    }),
    ...localityPlans.flatMap((plan, index) =>
      plan.award?.fund === fund && isFunded(plan)
        ? [{ amount: plan.award.figure, path: ["localityPlans", index, "award", "figure"] }]
        : [],
    ),
    ...supportsFrom(portfolio, fund),
  ];
}

/** What the money of a memorandum is for: its funding period, or, by assumption, its term. */
function periodOf(
  memorandum: MemorandumOfUnderstanding,
): Pick<FundDraw, "period" | "periodAssumed"> {
  const { fundingPeriod } = memorandum;
  if (fundingPeriod !== undefined) return { period: fundingPeriod };
  const term = termOf(memorandum);
  if (term === undefined) return {};
  return { period: { start: term.start, end: term.end }, periodAssumed: true };
}
