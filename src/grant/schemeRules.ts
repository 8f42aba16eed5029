import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

const source = {
  document: "concordat: what a grant scheme says of itself",
  evidence: "inference",
} as const;

/**
 * The values of a `scheme.year-inferred` finding.
 *
 * @category Grants
 */
export interface YearInferredValues {
  /** The deadline, its year inferred. */
  readonly closes: string;
}

/** The year in which a scheme closes is stated, not inferred. */
export const yearInferred: Rule<"scheme.year-inferred", YearInferredValues> = {
  id: "scheme.year-inferred",
  title: "The year in which a scheme closes is stated",
  severity: "info",
  source,
  message: ({ closes }) =>
    `That it closes in the year of ${closes} is an inference: look for a source that states the year.`,
};

/**
 * The values of a `scheme.closes-before-opens` finding.
 *
 * @category Grants
 */
export interface SchemeClosesBeforeOpensValues {
  /** The first day on which it takes applications, `YYYY-MM-DD`. */
  readonly opens: string;
  /** The deadline, which is earlier. */
  readonly closes: string;
}

/** A scheme closes after it opens. */
export const schemeClosesBeforeOpens: Rule<
  "scheme.closes-before-opens",
  SchemeClosesBeforeOpensValues
> = {
  id: "scheme.closes-before-opens",
  title: "A scheme closes after it opens",
  severity: "error",
  source,
  message: ({ opens, closes }) =>
    `It opens on ${opens}, but closes already on ${closes}: correct one of the dates.`,
};

/**
 * The values of a `scheme.cap-differs` finding.
 *
 * @category Grants
 */
export interface SchemeCapDiffersValues {
  /** The id of the fund. */
  readonly fund: string;
  /** The cap that the scheme states: the number in its figure. */
  readonly schemeCap: MoneyJson;
  /** The cap that the fund states: the number in its figure. */
  readonly fundCap: MoneyJson;
}

/** A scheme and its fund state the same cap per project. */
export const schemeCapDiffers: Rule<"scheme.cap-differs", SchemeCapDiffersValues> = {
  id: "scheme.cap-differs",
  title: "A scheme and its fund state the same cap per project",
  severity: "warning",
  source,
  message: ({ fund, schemeCap, fundCap }) =>
    `Its cap is ${Money.fromJSON(schemeCap).format()}, that of its fund ${fund} ${Money.fromJSON(fundCap).format()}: correct the one that is wrong.`,
};

/**
 * The rules about grant schemes.
 *
 * @category Grants
 */
export const schemeRules: readonly [
  Rule<"scheme.year-inferred", YearInferredValues>,
  Rule<"scheme.closes-before-opens", SchemeClosesBeforeOpensValues>,
  Rule<"scheme.cap-differs", SchemeCapDiffersValues>,
] = /* @__PURE__ */ frozenRules([yearInferred, schemeClosesBeforeOpens, schemeCapDiffers]);

/**
 * A finding about a grant scheme.
 *
 * @category Grants
 */
export type SchemeFinding = FindingOf<(typeof schemeRules)[number]>;
