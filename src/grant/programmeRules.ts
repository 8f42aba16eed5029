import type { FindingIn } from "../finding/Finding.ts";
import type { NoValues } from "../finding/NoValues.ts";
import type { RuleTable } from "../finding/ruleTable.ts";
import { ruleTable } from "../finding/ruleTable.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { Rate } from "../rate/Rate.ts";
import type { CountRange } from "./CountRange.ts";
import type { ProgrammeGrantRules } from "./programmeGrantRules.ts";
import { programmeGrantRules } from "./programmeGrantRules.ts";

const source = {
  document: "concordat: arithmetic of stated figures",
  evidence: "inference",
} as const;

/**
 * The rules about programmes, with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface ProgrammeRules extends ProgrammeGrantRules {
  /**
   * The figures that are stated for single years and the total that is stated for all can be true
   * together.
   */
  readonly "programme.figures-contradict": {
    /** The places of the statements that cannot all be true. */
    readonly statements: readonly string[];
    /** What the stated years come to at least; absent if nothing limits it. */
    readonly yearsAtLeast?: MoneyJson;
    /** What the stated years come to at most; absent if nothing limits it. */
    readonly yearsAtMost?: MoneyJson;
  };
  /**
   * A year that is "the same amount" as another leads to a year with a figure.
   */
  readonly "programme.same-as-unknown": {
    /** The financial year that states no figure. */
    readonly financialYear: string;
    /** The financial year that it is said to equal. */
    readonly sameAs: string;
  };
  /**
   * A programme has no more partners than organisations: a partner is one organisation or several.
   */
  readonly "programme.partners-exceed-organisations": {
    /** How many partners there are at least. */
    readonly partners: number;
    /** How many organisations there are at most. */
    readonly organisations: number;
  };
  /**
   * How many partners are consortia is known.
   */
  readonly "programme.consortia-count": {
    /** How many partners can be consortia, both ends included. */
    readonly consortia: CountRange;
    /** How many partners can be lone organisations, both ends included. */
    readonly lone: CountRange;
    /** n consortia have `extra + n` members. */
    readonly extra: number;
  };
  /**
   * Funding did not rise between the years for which only a sum can be derived and the first stated
   * year.
   */
  readonly "programme.step-up": {
    /** The financial year in which funding rose. */
    readonly financialYear: string;
    /** The years whose mean it exceeds. */
    readonly comparedWith: readonly string[];
    /** By how much it rose at least: a share as decimal text to three places, cut off. */
    readonly riseAtLeast: string;
    /** Whether it may have risen by no more than exactly that. */
    readonly exactlyPossible: boolean;
  };
  /** A year of a programme states its total, or the year that it is the same as. */
  readonly "programme.year-states-nothing": NoValues;
  /** A financial year is listed once. */
  readonly "programme.year-twice": NoValues;
  /** The figures of a programme are in one currency. */
  readonly "programme.currencies-differ": NoValues;
}

/**
 * The rules about programmes.
 *
 * @category Grants
 */
export const programmeRules: RuleTable<ProgrammeRules> = /* @__PURE__ */ ruleTable<ProgrammeRules>(
  source,
  {
    "programme.figures-contradict": {
      title: "The stated figures of a programme can be true together",
      severity: "error",
      message: ({ statements }) =>
        `These statements cannot all be true: ${statements.join(", ")}. Correct one of them.`,
    },
    "programme.same-as-unknown": {
      title: "A year that equals another leads to a year with a figure",
      severity: "error",
      message: ({ financialYear, sameAs }) =>
        `${financialYear} is said to equal ${sameAs}, which leads to no figure: state one.`,
    },
    "programme.partners-exceed-organisations": {
      title: "A programme has no more partners than organisations",
      severity: "error",
      message: ({ partners, organisations }) =>
        `${partners} partners or more among ${organisations} organisations or fewer: each partner is at least one organisation, so correct a count.`,
    },
    "programme.consortia-count": {
      title: "How many partners are consortia is known",
      severity: "info",
      message: ({ consortia, lone, extra }) =>
        `${extra} + n members in n consortia, if each organisation is in one partner: ${consortia.least} to ${consortia.most} joint, ${lone.least} to ${lone.most} lone.`,
    },
    "programme.step-up": {
      title: "Funding does not step up between derived and stated years",
      severity: "info",
      message: ({ financialYear, comparedWith, riseAtLeast, exactlyPossible }) =>
        `${financialYear} is ${exactlyPossible ? "at least" : "over"} ${Rate.of(riseAtLeast).format({ digits: 1 })} above the mean of ${comparedWith.join(" and ")}.`,
    },
    ...programmeGrantRules,
    "programme.year-states-nothing": {
      title: "A year of a programme states its total, or the year that it is the same as",
      severity: "error",
      refuses: true,
      message: () =>
        "Nothing is stated for this year: give its total, or the year that it is the same as.",
    },
    "programme.year-twice": {
      title: "A financial year is listed once",
      severity: "error",
      refuses: true,
      message: () => "A financial year is listed twice: list each once.",
    },
    "programme.currencies-differ": {
      title: "The figures of a programme are in one currency",
      severity: "error",
      refuses: true,
      message: () => "The figures are in different currencies: give all of them in one.",
    },
  },
);

/**
 * A finding about a programme.
 *
 * @category Grants
 */
export type ProgrammeFinding = FindingIn<ProgrammeRules>;
