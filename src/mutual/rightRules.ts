import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { dateInWords, whenInWords } from "../time/date/dateInWords.ts";
import type { RightKind } from "./Right.ts";

/**
 * The rules about rights and the mutuals that came by them, with the values that a finding of each carries.
 *
 * @category Mutuals
 */
export interface RightRules {
  /** A right is a sister of other rights. */
  readonly "right.sister-of-itself": {
    /** The id of the right. */
    readonly right: string;
  };
  /** The route of a mutual is the kind of right that it names. */
  readonly "right.kind-differs": {
    /** The id of the right. */
    readonly right: string;
    /** The kind of that right. */
    readonly kind: RightKind;
    /** The route of the mutual. */
    readonly route: string;
  };
  /** A mutual uses a right after it was announced. */
  readonly "right.used-before-announced": {
    /** The id of the right. */
    readonly right: string;
    /** When it was announced, as far as that is known. */
    readonly announcedOn: string;
    /** When the mutual applied or its staff transferred, as far as that is known. */
    readonly usedOn: string;
  };
}

/**
 * The rules about rights and the mutuals that came by them.
 *
 * @category Mutuals
 */
export const rightRules: RuleTable<RightRules> = /* @__PURE__ */ ruleTable<RightRules>(
  { document: "concordat: how a right and its mutuals fit", evidence: "inference" },
  {
    "right.sister-of-itself": {
      title: "A right is a sister of other rights",
      message: ({ right }) => `${right} is said to be its own sister: name the other right.`,
    },
    "right.kind-differs": {
      title: "The route of a mutual is the kind of right that it names",
      message: ({ right, kind, route }) =>
        `The route is ${route}, and ${right} is a ${kind}: correct the route or the right.`,
    },
    "right.used-before-announced": {
      title: "A mutual uses a right after it was announced",
      severity: "warning",
      message: ({ right, announcedOn, usedOn }) =>
        `It was used ${whenInWords(usedOn)}, before ${right} was announced, ${dateInWords(announcedOn)}: correct one of the dates, or the right.`,
    },
  },
);

/**
 * A finding about a right, or about a mutual that names one.
 *
 * @category Mutuals
 */
export type RightFinding = FindingIn<RightRules>;
