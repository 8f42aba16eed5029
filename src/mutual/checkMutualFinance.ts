import { type FindingPath, finding } from "../finding/Finding.ts";
import { sumUnlessOne } from "../rate/sumUnlessOne.ts";
import { checkDistributions } from "./checkDistributions.ts";
import { cicDividendRegimes } from "./cicDividendRegime.ts";
import { contractPeriod } from "./contractValue.ts";
import type { MutualContext } from "./MutualContext.ts";
import type { MutualContract } from "./MutualContract.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";

import type { MutualFinding } from "./mutualRules.ts";
import type { RightToProvideMutual } from "./RightToProvideMutual.ts";
import {
  type EarlierAward,
  type ReservedContractEligibility,
  reservedContractEligibility,
} from "./reservedContractEligibility.ts";

/** Checks the money of a mutual: its surplus, its dividends, and its reserved contracts. */
export function checkMutualFinance(
  mutual: RightToProvideMutual,
  context: MutualContext,
): readonly MutualFinding[] {
  return [
    ...checkSurplus(mutual),
    ...checkDistributions(mutual, context),
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
  if (legalForm === "community-interest-company-by-shares" && members.compare(cap) > 0) {
    const values = { members: members.toString(), cap: cap.toString(), verdict: "no" } as const;
    found.push(finding(mutualFinanceRules, "mutual.surplus-beyond-cap", place, values));
  }
  if (legalForm === "community-interest-company-by-guarantee") {
    const values = { members: members.toString(), verdict: "unknown" } as const;
    found.push(finding(mutualFinanceRules, "mutual.surplus-beyond-cap", place, values));
  }
  return found;
}

interface PlacedContract {
  readonly contract: MutualContract;
  readonly path: FindingPath;
}

function checkReservedContracts({
  contract: first,
  contracts = [],
}: RightToProvideMutual): readonly MutualFinding[] {
  const all: readonly PlacedContract[] = [
    ...(first ? [{ contract: first, path: ["contract"] }] : []),
    ...contracts.map((contract, index) => ({ contract, path: ["contracts", index] })),
  ];
  return all.flatMap((placed, at) => {
    if (!placed.contract.reserved) return [];
    const others = all.filter((_, index) => index !== at).map(({ contract }) => contract);
    return checkReserved(placed, others);
  });
}

/** What a contract says of itself; what the law asks of the mutual is left to the caller of the calculator. */
const ofTheContract: readonly string[] = ["term-five-years-or-less", "no-comparable-contract"];

function checkReserved(
  { contract, path }: PlacedContract,
  others: readonly MutualContract[],
): readonly MutualFinding[] {
  const { awardedOn, relevantHealthCare } = contract;
  if (awardedOn === undefined) {
    const values = { reasons: ["The day of the award is not given."], verdict: "unknown" } as const;
    return [
      finding(mutualFinanceRules, "mutual.reserved-contract", path, {
        regime: "not-decided",
        ...values,
      }),
    ];
  }
  const period = contractPeriod(contract);
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
  if (regime === "provider-selection-regime") {
    return [
      finding(mutualFinanceRules, "mutual.reserved-contract", path, {
        regime,
        reasons: [reason],
        verdict: "no",
      }),
    ];
  }
  if (regime !== "procurement-act-2023") {
    const values = { regime, reasons: [reason], verdict: "unknown" } as const;
    return [finding(mutualFinanceRules, "mutual.reserved-contract", path, values)];
  }
  const open = conditions.filter(
    ({ condition, met }) => ofTheContract.includes(condition) && met !== "yes",
  );
  if (open.length === 0) return [];
  const reasons = open.map((condition) => condition.reason);
  return open.some(({ met }) => met === "no")
    ? [
        finding(mutualFinanceRules, "mutual.reserved-contract", path, {
          regime,
          reasons,
          verdict: "no",
        }),
      ]
    : [
        finding(mutualFinanceRules, "mutual.reserved-contract", path, {
          regime,
          reasons,
          verdict: "unknown",
        }),
      ];
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
