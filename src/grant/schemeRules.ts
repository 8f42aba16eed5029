import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatAmount } from "../funding/formatAmount.ts";
import type { MoneyJson } from "../money/Money.ts";

const source = {
  document: "concordat: what a grant scheme says of itself",
  evidence: "inference",
} as const;

/**
 * The rules about grant schemes, with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface SchemeRules {
  /** The year in which a scheme closes is stated, not inferred. */
  readonly "scheme.year-inferred": {
    /** The deadline, its year inferred. */
    readonly closes: string;
  };
  /** A scheme closes after it opens. */
  readonly "scheme.closes-before-opens": {
    /** The first day on which it takes applications, `YYYY-MM-DD`. */
    readonly opens: string;
    /** The deadline, which is earlier. */
    readonly closes: string;
  };
  /** A scheme and its fund state the same cap per project. */
  readonly "scheme.cap-differs": {
    /** The id of the fund. */
    readonly fund: string;
    /** The cap that the scheme states: the number in its figure. */
    readonly schemeCap: MoneyJson;
    /** The cap that the fund states: the number in its figure. */
    readonly fundCap: MoneyJson;
  };
}

/**
 * The rules about grant schemes.
 *
 * @category Grants
 */
export const schemeRules: RuleTable<SchemeRules> = /* @__PURE__ */ ruleTable<SchemeRules>(source, {
  "scheme.year-inferred": {
    title: "The year in which a scheme closes is stated",
    severity: "info",
    message: ({ closes }) =>
      `The source names no year for the closing on ${closes}: the year was inferred. No action needed.`,
  },
  "scheme.closes-before-opens": {
    title: "A scheme closes after it opens",
    message: ({ opens, closes }) =>
      `It opens on ${opens}, but closes already on ${closes}: correct one of the dates.`,
  },
  "scheme.cap-differs": {
    title: "A scheme and its fund state the same cap per project",
    severity: "warning",
    message: ({ fund, schemeCap, fundCap }) =>
      `Its cap is ${formatAmount(schemeCap)}, that of its fund ${fund} ${formatAmount(fundCap)}: correct the one that is wrong.`,
  },
});

/**
 * A finding about a grant scheme.
 *
 * @category Grants
 */
export type SchemeFinding = FindingIn<SchemeRules>;
