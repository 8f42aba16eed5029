import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { Qualifier } from "./Figure.ts";

/**
 * The values of a `figure.as-stated-differs` finding.
 *
 * @category Figures
 */
export interface AsStatedDiffersValues {
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
}

/**
 * A figure says what the words of its source say.
 *
 * @category Figures
 */
export const asStatedDiffers: Rule<"figure.as-stated-differs", AsStatedDiffersValues> = {
  id: "figure.as-stated-differs",
  title: "A figure says what the words of its source say",
  severity: "warning",
  source: { document: "concordat: a figure beside its own words", evidence: "inference" },
  message: ({ differs }) =>
    `The words of the source give another ${differs.join(" and another ")} than is recorded: correct the record, or the words.`,
};

/**
 * The rules about published figures.
 *
 * @category Figures
 */
export const figureRules: readonly [Rule<"figure.as-stated-differs", AsStatedDiffersValues>] =
  /* @__PURE__ */ frozenRules([asStatedDiffers]);

/**
 * A finding about a published figure.
 *
 * @category Figures
 */
export type FigureFinding = FindingOf<(typeof figureRules)[number]>;
