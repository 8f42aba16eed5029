import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { Qualifier } from "./Figure.ts";

/**
 * The rules about published figures, with the values that a finding of each carries.
 *
 * @category Figures
 */
export interface FigureRules {
  /**
   * A figure says what the words of its source say.
   */
  readonly "figure.as-stated-differs": {
    /** What differs: the number, the qualifier, or whether it is additional. */
    readonly differs: readonly ("value" | "qualifier" | "additional")[];
    /** The value that is recorded, in its wire form. */
    readonly value: MoneyJson | number | string;
    /** The value that the words of the source give, in its wire form. */
    readonly stated: MoneyJson | number | string;
    /** The qualifier that is recorded. */
    readonly qualifier: Qualifier;
    /** The qualifier that the words of the source give. */
    readonly statedQualifier: Qualifier;
  };
}

/**
 * The rules about published figures.
 *
 * @category Figures
 */
export const figureRules: RuleTable<FigureRules> = /* @__PURE__ */ ruleTable<FigureRules>(
  { document: "concordat: a figure beside its own words", evidence: "inference" },
  {
    "figure.as-stated-differs": {
      title: "A figure says what the words of its source say",
      severity: "warning",
      message: ({ differs }) =>
        `The words of the source give another ${differs.join(" and another ")} than is recorded: correct the record, or the words.`,
    },
  },
);

/**
 * A finding about a published figure.
 *
 * @category Figures
 */
export type FigureFinding = FindingIn<FigureRules>;
