import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { Rate } from "../rate/Rate.ts";
import type { CountRange } from "./consortia.ts";
import {
  type AwardBeyondCommitmentValues,
  type AwardInTransitionValues,
  awardBeyondCommitment,
  awardInTransition,
  type GrantsExceedYearValues,
  grantsExceedYear,
  type PartnerOverCapValues,
  type ProgrammeCurrencyDiffersValues,
  partnerOverCap,
  programmeCurrencyDiffers,
} from "./programmeGrantRules.ts";

const source = {
  document: "concordat: arithmetic of stated figures",
  evidence: "inference",
} as const;

/**
 * The values of a `programme.figures-contradict` finding.
 *
 * @category Grants
 */
export interface FiguresContradictValues {
  /** The places of the statements that cannot all be true. */
  readonly statements: readonly string[];
  /** What the stated years come to at least; absent if nothing limits it. */
  readonly yearsAtLeast?: MoneyJson;
  /** What the stated years come to at most; absent if nothing limits it. */
  readonly yearsAtMost?: MoneyJson;
}

/**
 * The figures that are stated for single years and the total that is stated for all can be true
 * together.
 *
 * @category Grants
 */
export const figuresContradict: Rule<"programme.figures-contradict", FiguresContradictValues> = {
  id: "programme.figures-contradict",
  title: "The stated figures of a programme can be true together",
  severity: "error",
  source,
  message: ({ statements }) =>
    `These statements cannot all be true: ${statements.join(", ")}. Correct one of them.`,
};

/**
 * The values of a `programme.same-as-unknown` finding.
 *
 * @category Grants
 */
export interface SameAsUnknownValues {
  /** The financial year that states no figure. */
  readonly financialYear: string;
  /** The financial year that it is said to equal. */
  readonly sameAs: string;
}

/**
 * A year that is "the same amount" as another leads to a year with a figure.
 *
 * @category Grants
 */
export const sameAsUnknown: Rule<"programme.same-as-unknown", SameAsUnknownValues> = {
  id: "programme.same-as-unknown",
  title: "A year that equals another leads to a year with a figure",
  severity: "error",
  source,
  message: ({ financialYear, sameAs }) =>
    `${financialYear} is said to equal ${sameAs}, which leads to no figure: state one.`,
};

/**
 * The values of a `programme.partners-exceed-organisations` finding.
 *
 * @category Grants
 */
export interface PartnersExceedOrganisationsValues {
  /** How many partners there are at least. */
  readonly partners: number;
  /** How many organisations there are at most. */
  readonly organisations: number;
}

/**
 * A programme has no more partners than organisations: a partner is one organisation or several.
 *
 * @category Grants
 */
export const partnersExceedOrganisations: Rule<
  "programme.partners-exceed-organisations",
  PartnersExceedOrganisationsValues
> = {
  id: "programme.partners-exceed-organisations",
  title: "A programme has no more partners than organisations",
  severity: "error",
  source,
  message: ({ partners, organisations }) =>
    `${partners} partners or more among ${organisations} organisations or fewer: each partner is at least one organisation, so correct a count.`,
};

/**
 * The values of a `programme.consortia-count` finding.
 *
 * @category Grants
 */
export interface ConsortiaCountValues {
  /** How many partners can be consortia, both ends included. */
  readonly consortia: CountRange;
  /** How many partners can be lone organisations, both ends included. */
  readonly lone: CountRange;
  /** n consortia have `extra + n` members. */
  readonly extra: number;
}

/**
 * How many partners are consortia is known.
 *
 * @category Grants
 */
export const consortiaCount: Rule<"programme.consortia-count", ConsortiaCountValues> = {
  id: "programme.consortia-count",
  title: "How many partners are consortia is known",
  severity: "info",
  source,
  message: ({ consortia, lone, extra }) =>
    `${extra} + n members in n consortia, if each organisation is in one partner: ${consortia.least} to ${consortia.most} joint, ${lone.least} to ${lone.most} lone.`,
};

/**
 * The values of a `programme.step-up` finding.
 *
 * @category Grants
 */
export interface StepUpValues {
  /** The financial year in which funding rose. */
  readonly financialYear: string;
  /** The years whose mean it exceeds. */
  readonly comparedWith: readonly string[];
  /** By how much it rose at least: a share as decimal text to three places, cut off. */
  readonly riseAtLeast: string;
  /** Whether it may have risen by no more than exactly that. */
  readonly exactlyPossible: boolean;
}

/**
 * Funding did not rise between the years for which only a sum can be derived and the first stated
 * year.
 *
 * @category Grants
 */
export const stepUp: Rule<"programme.step-up", StepUpValues> = {
  id: "programme.step-up",
  title: "Funding does not step up between derived and stated years",
  severity: "info",
  source,
  message: ({ financialYear, comparedWith, riseAtLeast, exactlyPossible }) =>
    `${financialYear} is ${exactlyPossible ? "at least" : "over"} ${Rate.of(riseAtLeast).format({ digits: 1 })} above the mean of ${comparedWith.join(" and ")}.`,
};

/**
 * The rules about programmes.
 *
 * @category Grants
 */
export const programmeRules: readonly [
  Rule<"programme.figures-contradict", FiguresContradictValues>,
  Rule<"programme.same-as-unknown", SameAsUnknownValues>,
  Rule<"programme.partners-exceed-organisations", PartnersExceedOrganisationsValues>,
  Rule<"programme.consortia-count", ConsortiaCountValues>,
  Rule<"programme.step-up", StepUpValues>,
  Rule<"programme.grants-exceed-year", GrantsExceedYearValues>,
  Rule<"programme.currency-differs", ProgrammeCurrencyDiffersValues>,
  Rule<"programme.partner-over-cap", PartnerOverCapValues>,
  Rule<"programme.award-in-transition", AwardInTransitionValues>,
  Rule<"programme.award-beyond-commitment", AwardBeyondCommitmentValues>,
] = /* @__PURE__ */ frozenRules([
  figuresContradict,
  sameAsUnknown,
  partnersExceedOrganisations,
  consortiaCount,
  stepUp,
  grantsExceedYear,
  programmeCurrencyDiffers,
  partnerOverCap,
  awardInTransition,
  awardBeyondCommitment,
]);

/**
 * A finding about a programme.
 *
 * @category Grants
 */
export type ProgrammeFinding = FindingOf<(typeof programmeRules)[number]>;
