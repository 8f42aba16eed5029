import { type FindingPath, finding } from "../finding/Finding.ts";
import { startYearOf } from "../time/financialYears.ts";
import { distributionLimitOf } from "./cicDistributionLimit.ts";
import type { MutualContext } from "./MutualContext.ts";
import type { MutualDistribution } from "./MutualDistribution.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";

import type { MutualFinding } from "./mutualRules.ts";
import type { RightToProvideMutual } from "./RightToProvideMutual.ts";

/** Checks the dividends of a mutual against the caps of their days, one by one and together. */
export function checkDistributions(
  { distributions = [], legalForm }: RightToProvideMutual,
  { baseRate }: MutualContext,
): readonly MutualFinding[] {
  const open = openCaps(legalForm);
  if (open === undefined && legalForm !== "community-interest-company-by-shares") return [];
  return distributions.flatMap((distribution, index) => {
    const path = ["distributions", index, "amount"];
    const { declaredOn, amount } = distribution;
    if (open !== undefined) {
      if (!amount.isPositive()) return [];
      const values = { declaredOn, amount: amount.toJSON(), reasons: [open] };
      return [
        finding(mutualFinanceRules, "mutual.distribution-limit", path, {
          ...values,
          verdict: "unknown",
        }),
      ];
    }
    const found = checkDistribution(distribution, baseRate, path);
    if (found.some(({ severity }) => severity !== "info")) return found;
    return [...checkTogether(distribution, distributions.slice(0, index), path), ...found];
  });
}

/** Why the caps of a form are not known; `undefined` where they are, or where the form has none. */
function openCaps(legalForm: RightToProvideMutual["legalForm"]): string | undefined {
  if (legalForm === undefined) return "the legal form is not stated, and the caps follow from it";
  return legalForm === "community-interest-company-by-guarantee"
    ? "which cap holds for a company limited by guarantee is not known to this library: see its articles"
    : undefined;
}

/**
 * Holds a dividend together with those before it against the cap on the whole. Those that state the same
 * profits and were declared in the same financial year are taken to be paid out of the same profits.
 */
function checkTogether(
  { declaredOn, amount, distributableProfits }: MutualDistribution,
  before: readonly MutualDistribution[],
  path: FindingPath,
): readonly MutualFinding[] {
  const others = before.filter(
    (other) =>
      other.distributableProfits.equals(distributableProfits) &&
      startYearOf(other.declaredOn) === startYearOf(declaredOn),
  );
  const together = others.reduce((sum, other) => sum.plus(other.amount), amount);
  const { rows } = distributionLimitOf({ declaredOn, distributableProfits });
  const { amount: limit, reason } = rows.find(({ cap }) => cap === "aggregate") ?? {};
  if (others.length === 0 || limit === undefined || !together.greaterThan(limit)) return [];
  const values = {
    declaredOn,
    amount: amount.toJSON(),
    together: together.toJSON(),
    limit: limit.toJSON(),
    reasons: reason === undefined ? [] : [reason],
    verdict: "no",
  } as const;
  return [finding(mutualFinanceRules, "mutual.distribution-limit", path, values)];
}

function checkDistribution(
  { declaredOn, amount, distributableProfits, shares }: MutualDistribution,
  baseRate: MutualContext["baseRate"],
  path: FindingPath,
): readonly MutualFinding[] {
  const rate = baseRate?.(declaredOn);
  const { limit, rows } = distributionLimitOf({
    declaredOn,
    distributableProfits,
    ...(shares && { shares }),
    ...(rate !== undefined && { baseRate: rate }),
  });
  // One cap that is known and exceeded is enough, whatever another would come to.
  const least = limit ?? rows.find((row) => row.amount?.lessThan(amount))?.amount;
  if (least !== undefined && !amount.greaterThan(least)) return [];
  const values = {
    declaredOn,
    amount: amount.toJSON(),
    ...(least && { limit: least.toJSON() }),
    reasons: rows.map(({ reason }) => reason),
  };
  return least
    ? [finding(mutualFinanceRules, "mutual.distribution-limit", path, { ...values, verdict: "no" })]
    : [
        finding(mutualFinanceRules, "mutual.distribution-limit", path, {
          ...values,
          verdict: "unknown",
        }),
      ];
}
