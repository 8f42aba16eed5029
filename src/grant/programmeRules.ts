import type { NoValues } from "../finding/FailureTable.ts";
import type { FindingIn } from "../finding/Finding.ts";
import { joined } from "../finding/joined.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatAmount } from "../funding/formatAmount.ts";
import type { MoneyJson } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { dateInWords, whenInWords } from "../time/date/dateInWords.ts";

/**
 * A range of whole numbers, both ends included.
 *
 * @category Grants
 */
export interface CountRange {
  /** The least. */
  readonly least: number;
  /** The most. */
  readonly most: number;
}

const source = {
  document: "concordat: arithmetic of stated figures",
  evidence: "inference",
} as const;

/**
 * The rules about a programme and its grants,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface ProgrammeGrantRules {
  /**
   * The grants of a programme that were awarded, as {@link grantAwardsByYear} has them, come to no more than what
   * the programme has for the year; what is carried forward is of the year that it comes from. A note where
   * the words of the figure cannot decide, or where the grants exceed it only with a change whose year is not
   * stated, and which was spread over other years too.
   */
  readonly "programme.grants-exceed-year": {
    /** The financial years that the figure covers; more than one where no single one is known. */
    readonly financialYears: readonly string[];
    /** The sum of the grants in these years, with variations. */
    readonly granted: MoneyJson;
    /** The most that the programme can have for them; absent if nothing limits it. */
    readonly atMost?: MoneyJson;
    /** Whether the grants are within it: `"no"` is an error, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The grants of a programme that were awarded are in the currency of its figures; else they cannot be
   * compared with its years, nor with its cap.
   */
  readonly "programme.currency-differs": {
    /** The id of the programme. */
    readonly programme: string;
    /** The currency of the programme's figures. */
    readonly programmeCurrency: string;
    /** The currency of the grant. */
    readonly grantCurrency: string;
  };
  /**
   * All that one lead gets in a programme for a financial year, in two grants or more, is within the cap of
   * one partner. A note where the words of the cap cannot decide.
   */
  readonly "programme.partner-over-cap": {
    /** The id of the programme. */
    readonly programme: string;
    /** The id of the lead of the grants. */
    readonly partner: string;
    /** The financial year. */
    readonly financialYear: string;
    /** The ids of the grants. */
    readonly grants: readonly string[];
    /** Their sum for the year, with variations. */
    readonly granted: MoneyJson;
    /** The cap as it is stated; its qualifier is not here. */
    readonly cap: MoneyJson;
    /** Whether that is within the cap: `"no"` is an error, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * No new agreement is signed while a programme is in transition to its successor. A note where the day of
   * signing or the beginning of the transition is not stated.
   */
  readonly "programme.award-in-transition": {
    /** The id of the programme. */
    readonly programme: string;
    /** The day on which the agreement was signed; absent if only the award is dated. */
    readonly signedOn?: string;
    /** The day of the award, where it is that which lies in the transition. */
    readonly awardedOn?: string;
    /** When the transition begins, as far as that is known; absent if it is not stated. */
    readonly from?: string;
    /** When the transition ends, as far as that is known; absent if it is not stated. */
    readonly to?: string;
    /** `"no"` if it was signed in the transition; `"unknown"`, a note, if a day that would tell is not stated. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * An award, or a variation of it, is for a financial year to which its programme is committed, prolongations
   * included.
   */
  readonly "programme.award-beyond-commitment": {
    /** The id of the programme. */
    readonly programme: string;
    /** The financial year of the award. */
    readonly financialYear: string;
    /** The last financial year to which the programme is committed. */
    readonly committedTo: string;
    /** `"unknown"` where only a change whose year is not stated, spread over the grant, falls in that year. */
    readonly verdict: "no" | "unknown";
  };
}

/**
 * The rules about a programme and its grants.
 *
 * @category Grants
 */
export const programmeGrantRules: RuleTable<ProgrammeGrantRules> =
  /* @__PURE__ */ ruleTable<ProgrammeGrantRules>(source, {
    "programme.grants-exceed-year": {
      title: "The grants of a programme are within its figure for the year",
      message: ({ financialYears, granted, atMost, verdict }) =>
        verdict === "no" && atMost !== undefined
          ? `Grants of ${formatAmount(granted)} in ${financialYears.join(" and ")} exceed the programme's ${formatAmount(atMost)}: correct an award or the figure.`
          : `Whether grants of ${formatAmount(granted)} in ${financialYears.join(" and ")} are within the programme's figure cannot be told: state the figure exactly, and the year of each variation.`,
    },
    "programme.currency-differs": {
      title: "The grants of a programme are in the currency of its figures",
      message: ({ programme, programmeCurrency, grantCurrency }) =>
        `The grant is in ${grantCurrency}, the programme ${programme} in ${programmeCurrency}: give its amounts in ${programmeCurrency}.`,
    },
    "programme.partner-over-cap": {
      title: "The grants of one partner are within the programme's cap together",
      message: ({ partner, financialYear, grants, granted, cap, verdict }) =>
        verdict === "no"
          ? `${partner} gets ${formatAmount(granted)} for ${financialYear} in ${grants.join(" and ")}, over the cap of ${formatAmount(cap)} a partner: reduce an award, or correct the cap.`
          : `Whether the ${formatAmount(granted)} that ${partner} gets for ${financialYear} in ${grants.join(" and ")} is within a cap of about ${formatAmount(cap)} cannot be told: state the cap exactly.`,
    },
    "programme.award-in-transition": {
      title: "No new agreement is made in a transition",
      source: {
        document:
          "Care Appointments: DH extends health and social care strategic partners programme (undated)",
        phrase: "while in the process of transition",
        evidence: "source",
        url: "https://careappointments.com/care-news/england/85295/dh-extends-health-and-social-care-strategic-partners-programme/",
      },
      message: ({ programme, signedOn, awardedOn, to, verdict }) => {
        const end = to === undefined ? "" : ` to ${to}`;
        const day = signedOn === undefined ? `awarded on ${awardedOn}` : `signed on ${signedOn}`;
        return verdict === "no"
          ? `The grant was ${day}, in the transition of ${programme}${end}, when no new agreement is made: correct the day, or wait for the successor.`
          : `The grant was ${day}; whether that is a new agreement in the transition of ${programme}${end} cannot be told: state when it was signed and when the transition began.`;
      },
    },
    "programme.award-beyond-commitment": {
      title: "No award is for a year to which nothing is committed",
      message: ({ programme, financialYear, committedTo, verdict }) =>
        verdict === "no"
          ? `The award is for ${financialYear}, but ${programme} is committed to ${committedTo} only: correct the year, or record the prolongation.`
          : `A variation that names no year may be for ${financialYear}, and ${programme} is committed to ${committedTo} only: state the year of the variation.`,
    },
  });

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
    /** The least that the stated years can add up to; absent if nothing limits it. */
    readonly yearsAtLeast?: MoneyJson;
    /** The most that the stated years can add up to; absent if nothing limits it. */
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
  /** Who funds a programme is named once. */
  readonly "programme.funder-twice": {
    /** The id of the organisation. */
    readonly funder: string;
  };
  /** A programme is launched no later than in the first year that it funds. */
  readonly "programme.launch-after-first-year": {
    /** When it was launched, as far as that is known. */
    readonly launchedOn: string;
    /** The first financial year that it funded. */
    readonly firstYear: string;
  };
  /** A prolongation that is said to be announced early is announced before its last year begins. */
  readonly "programme.early-notice-late": {
    /** The day of the announcement, `YYYY-MM-DD`. */
    readonly announcedOn: string;
    /** The last financial year that is funded by it. */
    readonly to: string;
  };
  /** A transition ends after it begins. */
  readonly "programme.transition-end-before-start": NoValues;
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
export const programmeRules: RuleTable<ProgrammeRules> = /* @__PURE__ */ joined(
  programmeGrantRules,
  /* @__PURE__ */ ruleTable<Omit<ProgrammeRules, keyof ProgrammeGrantRules>>(source, {
    "programme.figures-contradict": {
      title: "The stated figures of a programme can be true together",
      message: ({ statements }) =>
        `These statements cannot all be true: ${statements.join(", ")}. Correct one of them.`,
    },
    "programme.same-as-unknown": {
      title: "A year that equals another leads to a year with a figure",
      message: ({ financialYear, sameAs }) =>
        `${financialYear} is said to equal ${sameAs}, which leads to no figure: state one.`,
    },
    "programme.partners-exceed-organisations": {
      title: "A programme has no more partners than organisations",
      message: ({ partners, organisations }) =>
        `${partners} partners or more among ${organisations} organisations or fewer: each partner is at least one organisation, so correct a count.`,
    },
    "programme.consortia-count": {
      title: "How many partners are consortia is known",
      severity: "info",
      message: ({ consortia, lone, extra }) => {
        const partners = consortia.least + lone.most;
        return `${partners} partners, ${partners + extra} organisations: between ${consortia.least} and ${consortia.most} of the partners are consortia and ${lone.least} to ${lone.most} are single bodies, if nobody is in two.`;
      },
    },
    "programme.step-up": {
      title: "Funding does not step up between derived and stated years",
      severity: "info",
      message: ({ financialYear, comparedWith, riseAtLeast, exactlyPossible }) =>
        `${financialYear} is ${exactlyPossible ? "at least" : "over"} ${Rate.of(riseAtLeast).format({ digits: 1 })} above the mean of ${comparedWith.join(" and ")}.`,
    },
    "programme.funder-twice": {
      title: "Who funds a programme is named once",
      severity: "warning",
      message: ({ funder }) => `${funder} is named twice among the funders: name it once.`,
    },
    "programme.launch-after-first-year": {
      title: "A programme is launched no later than in the first year that it funds",
      severity: "warning",
      message: ({ launchedOn, firstYear }) =>
        `It was launched ${whenInWords(launchedOn)}, after its first year, ${firstYear}: correct one of them.`,
    },
    "programme.early-notice-late": {
      title: "A prolongation announced early is announced before its last year begins",
      severity: "warning",
      message: ({ announcedOn, to }) =>
        `The prolongation to ${to} was announced on ${dateInWords(announcedOn)}, when that year had begun, and is said to be early: correct one of them.`,
    },
    "programme.transition-end-before-start": {
      title: "A transition ends after it begins",
      refuses: true,
      message: () => "The transition ends before it begins: correct one of its ends.",
    },
    "programme.year-states-nothing": {
      title: "A year of a programme states its total, or the year that it is the same as",
      refuses: true,
      message: () =>
        "Nothing is stated for this year: give its total, or the year that it is the same as.",
    },
    "programme.year-twice": {
      title: "A financial year is listed once",
      refuses: true,
      message: () => "A financial year is listed twice: list each once.",
    },
    "programme.currencies-differ": {
      title: "The figures of a programme are in one currency",
      refuses: true,
      message: () => "The figures are in different currencies: give all of them in one.",
    },
  }),
);

/**
 * A finding about a programme.
 *
 * @category Grants
 */
export type ProgrammeFinding = FindingIn<ProgrammeRules>;
