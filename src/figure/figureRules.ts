import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import type { MoneyJson } from "../money/Money.ts";
import type { Qualifier } from "./Figure.ts";

/**
 * The rules about published figures, with the values that a finding of each carries.
 *
 * @category Figures
 */
export interface FigureRules {
  /** A figure agrees with the words of its source. */
  readonly "figure.as-stated-differs": {
    /** The parts that differ: the number, the qualifier, or whether it is additional. */
    readonly differs: readonly ("value" | "qualifier" | "additional")[];
    /** The value in the record, in its wire form. */
    readonly value: MoneyJson | number | string;
    /** The value in the words of the source, in its wire form. */
    readonly stated: MoneyJson | number | string;
    /** The qualifier in the record. */
    readonly qualifier: Qualifier;
    /** The qualifier in the words of the source. */
    readonly statedQualifier: Qualifier;
  };
}

/**
 * The rules about published figures.
 *
 * @category Figures
 */
export const figureRules: RuleTable<FigureRules> = /* @__PURE__ */ ruleTable<FigureRules>(
  { document: "concordat: a figure compared with its own words", evidence: "inference" },
  {
    "figure.as-stated-differs": {
      title: "A figure agrees with the words of its source",
      severity: "warning",
      message: ({ differs }) =>
        `The record and the words of the source differ in the ${differs.join(" and the ")}: correct one of them.`,
    },
  },
);

/**
 * A finding about a published figure.
 *
 * @category Figures
 */
export type FigureFinding = FindingIn<FigureRules>;
