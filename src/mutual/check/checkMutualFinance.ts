import { type FindingPath, finding } from "../../finding/Finding.ts";
import { sumUnlessOne } from "../../rate/sumUnlessOne.ts";
import { startYearOf } from "../../time/year/FinancialYear.ts";
import { distributionLimitOf } from "../finance/cicDistributionLimit.ts";
import { cicDividendRegimes } from "../finance/cicDividendRegime.ts";
import {
  type EarlierAward,
  type ReservedContractEligibility,
  reservedContractEligibility,
} from "../finance/reservedContractEligibility.ts";
import type { MutualFinding } from "../mutualRules.ts";
import { type MutualContract, mutualContractPeriod } from "../parts/MutualContract.ts";
import type { MutualDistribution } from "../parts/MutualDistribution.ts";
import { mutualFinanceRules } from "../parts/mutualFinanceRules.ts";
import {
  contractsOf,
  type PlacedContract,
  type RightToProvideMutual,
} from "../RightToProvideMutual.ts";
import type { MutualContext } from "./MutualContext.ts";

/** Checks the money of a mutual: its surplus, its dividends, and its reserved contracts. */
export function checkMutualFinance(
  mutual: RightToProvideMutual,
  { baseRate }: MutualContext,
): readonly MutualFinding[] {
  return [
    ...checkSurplus(mutual),
    ...checkDistributions(mutual, baseRate),
    ...checkReservedContracts(mutual),
  ];
}

function checkSurplus({
  surplusPolicy,
  legalForm,
}: RightToProvideMutual): readonly MutualFinding[] {
  const shares = surplusPolicy?.shares;
  if (shares === undefined) return [];
  const path: FindingPath = ["surplusPolicy", "shares"];
  const found: MutualFinding[] = [];
  const sum = sumUnlessOne(shares.map(({ share }) => share));
  if (sum !== undefined)
    found.push(finding(mutualFinanceRules, "mutual.surplus-sums-to-one", path, { sum }));
  const at = shares.findIndex(({ use, share }) => use === "members" && share.isPositive());
  const members = shares[at]?.share;
  if (members === undefined || legalForm === undefined) return found;
  const place = [...path, at, "share"];
  // The cap on the whole has been the same in every regime, so that no date is needed.
  const cap = cicDividendRegimes[0].aggregateCap;
  const isBeyond = legalForm === "community-interest-company-by-shares" && members.compare(cap) > 0;
  if (!isBeyond && legalForm !== "community-interest-company-by-guarantee") return found;
  const values = {
    members: members.toString(),
    ...(isBeyond && { cap: cap.toString() }),
    verdict: isBeyond ? "no" : "unknown",
  } as const;
  return [...found, finding(mutualFinanceRules, "mutual.surplus-beyond-cap", place, values)];
}

function checkReservedContracts(mutual: RightToProvideMutual): readonly MutualFinding[] {
  const all = contractsOf(mutual);
  return all.flatMap((placed, at) => {
    if (!placed.contract.reserved) return [];
    const others = all.filter((_, index) => index !== at).map(({ contract }) => contract);
    return checkReserved(placed, others);
  });
}

/** The conditions on the contract itself; the caller of the calculator answers those on the mutual. */
const ofTheContract: readonly string[] = ["term-five-years-or-less", "no-comparable-contract"];

function checkReserved(
  { contract, path }: PlacedContract,
  others: readonly MutualContract[],
): readonly MutualFinding[] {
  const { awardedOn, relevantHealthCare } = contract;
  if (awardedOn === undefined) {
    const reason = "The day of the award is not given.";
    return reservedFindings({ regime: "not-decided", reason, conditions: [] }, path);
  }
  const period = mutualContractPeriod(contract);
  const earlierAwards = earlierAwardsOf(contract, others);
  const found = reservedContractEligibility({
    awardedOn,
    ...(relevantHealthCare !== undefined && { relevantHealthCare }),
    ...(period && { period }),
    ...(earlierAwards && { earlierAwards }),
  });
  return reservedFindings(found, path);
}

function reservedFindings(
  { regime, reason, conditions }: ReservedContractEligibility,
  path: FindingPath,
): readonly MutualFinding[] {
  if (regime !== "procurement-act-2023") {
    const verdict = regime === "provider-selection-regime" ? "no" : "unknown";
    const values = { regime, reasons: [reason], verdict } as const;
    return [finding(mutualFinanceRules, "mutual.reserved-contract", path, values)];
  }
  const open = conditions.filter(
    ({ condition, met }) => ofTheContract.includes(condition) && met !== "yes",
  );
  if (open.length === 0) return [];
  const reasons = open.map((condition) => condition.reason);
  const verdict = open.some(({ met }) => met === "no") ? "no" : "unknown";
  const values = { regime, reasons, verdict } as const;
  return [finding(mutualFinanceRules, "mutual.reserved-contract", path, values)];
}

/** The other reserved contracts as the law compares them; `undefined` if one of them cannot be compared. */
function earlierAwardsOf(
  contract: MutualContract,
  others: readonly MutualContract[],
): readonly EarlierAward[] | undefined {
  const awards: EarlierAward[] = [];
  for (const other of others) {
    const { awardedOn, commissioner, services, reserved = false } = other;
    // Health care is bought under another law, so that such a contract does not rest on this one.
    if (!reserved || other.relevantHealthCare === true) continue;
    if (awardedOn === undefined || commissioner === undefined || services === undefined) return;
    if (contract.commissioner === undefined || contract.services === undefined) return;
    const sameAuthority = commissioner === contract.commissioner;
    const sameService = services.some((name) => contract.services?.includes(name));
    awards.push({ awardedOn, reserved, sameService, sameAuthority });
  }
  return awards;
}

/** Checks the dividends of a mutual against the caps of their days, one by one and together. */
function checkDistributions(
  { distributions = [], legalForm }: RightToProvideMutual,
  baseRate: MutualContext["baseRate"],
): readonly MutualFinding[] {
  const open = openCaps(legalForm);
  if (open === undefined && legalForm !== "community-interest-company-by-shares") return [];
  return distributions.flatMap((distribution, index) => {
    const path = ["distributions", index, "amount"];
    const { declaredOn, amount } = distribution;
    if (open !== undefined) {
      if (!amount.isPositive()) return [];
      const reasons = { reasons: [open], verdict: "unknown" } as const;
      const values = { declaredOn, amount: amount.toJSON(), ...reasons };
      return [finding(mutualFinanceRules, "mutual.distribution-limit", path, values)];
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
 * Compares a dividend, together with those before it, with the cap on the whole. Those that state the same
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
    verdict: least ? "no" : "unknown",
  } as const;
  return [finding(mutualFinanceRules, "mutual.distribution-limit", path, values)];
}
