import type { PublishedAward } from "./PublishedAward.ts";

/**
 * Why an amount stands apart from the grants in every sum: it is a loan; it is money that is granted onwards
 * and may stand in the data twice; or its days are counted from the award, which is an assumption.
 *
 * @category Published awards
 */
export type FundingApart = "loan" | "regrant" | "spread-from-award-date";

/** Whether an award is to be paid back: the list of funding types is open, so its word tells. */
export function isLoan({ fundingType = "" }: PublishedAward): boolean {
  return /\bloans?\b/i.test(fundingType);
}

/** Why an award stands apart by what it is, whatever its dates. */
export function apartByKind(award: PublishedAward): readonly FundingApart[] {
  const { regrant } = award;
  return [
    ...(isLoan(award) ? (["loan"] as const) : []),
    ...(regrant ? (["regrant"] as const) : []),
  ];
}
