import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";

const source = { document: "concordat: arithmetic of a grant", evidence: "inference" } as const;

/**
 * The rules about the claims of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface ClaimRules {
  /**
   * The claims are no more than the award and what was carried forward with the funder's agreement, for
   * each financial year and as a whole. What was not accepted as eligible does not count.
   */
  readonly "grant.claim-above-award": {
    /** The financial year whose award is passed; absent where it is the whole award. */
    readonly financialYear?: string;
    /** The sum of this claim and those before it; what was not accepted is left out. */
    readonly claimed: MoneyJson;
    /** The award with variations and with what was carried forward with the funder's agreement. */
    readonly available: MoneyJson;
  };
  /**
   * The amount accepted under a heading is no more than was claimed under it.
   */
  readonly "grant.eligible-above-claimed": {
    /** The heading of the budget. */
    readonly heading: string;
    /** The amount claimed. */
    readonly claimed: MoneyJson;
    /** The amount accepted. */
    readonly eligible: MoneyJson;
  };
  /**
   * The VAT in a claim is no more than was claimed under its heading.
   */
  readonly "grant.vat-above-claimed": {
    /** The heading of the budget. */
    readonly heading: string;
    /** The VAT that the recipient cannot recover. */
    readonly vat: MoneyJson;
    /** The amount claimed. */
    readonly claimed: MoneyJson;
  };
  /**
   * VAT that the recipient cannot recover is accepted only where it is an eligible cost of the grant.
   * Information where the grant does not say whether it is.
   */
  readonly "grant.vat-not-eligible": {
    /** The heading of the budget. */
    readonly heading: string;
    /** The VAT that the recipient cannot recover. */
    readonly vat: MoneyJson;
    /** The amount accepted or, until it is assessed, claimed. */
    readonly accepted: MoneyJson;
    /** Whether the VAT is eligible: `"no"` is a warning, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * Where less is accepted than was claimed, the reason is given.
   */
  readonly "grant.ineligible-unexplained": {
    /** The heading of the budget. */
    readonly heading: string;
    /** The amount claimed. */
    readonly claimed: MoneyJson;
    /** The amount accepted. */
    readonly eligible: MoneyJson;
  };
}

/**
 * The rules about the claims of a grant.
 *
 * @category Grants
 */
export const claimRules: RuleTable<ClaimRules> = /* @__PURE__ */ ruleTable<ClaimRules>(source, {
  "grant.claim-above-award": {
    title: "No more is claimed than was awarded and carried forward",
    message: ({ financialYear, claimed, available }) =>
      `${formatAmount(claimed)} is claimed of ${formatAmount(available)}${financialYear === undefined ? "" : ` for ${financialYear}`}: what goes beyond it is the recipient's own cost, unless a carry-forward was approved.`,
  },
  "grant.eligible-above-claimed": {
    title: "No more is accepted than was claimed",
    message: ({ claimed, eligible }) =>
      `${formatAmount(eligible)} is accepted of a claim of ${formatAmount(claimed)}: correct one of them.`,
  },
  "grant.vat-above-claimed": {
    title: "The VAT in a claim is within the claim",
    message: ({ vat, claimed }) =>
      `${formatAmount(vat)} of VAT is in a claim of ${formatAmount(claimed)}: correct one of them.`,
  },
  "grant.vat-not-eligible": {
    title: "VAT is claimed only where it is an eligible cost",
    severity: "warning",
    message: ({ vat, verdict }) =>
      verdict === "no"
        ? `${formatAmount(vat)} of the claim is VAT, which the grant does not pay: accept the claim without it.`
        : `Cannot tell whether ${formatAmount(vat)} of VAT is an eligible cost: record the VAT treatment of the grant.`,
  },
  "grant.ineligible-unexplained": {
    title: "What is not accepted of a claim has a reason",
    severity: "info",
    message: ({ claimed, eligible }) =>
      `${formatAmount(eligible)} of ${formatAmount(claimed)} is accepted and no reason is given: say why not all of it.`,
  },
});
