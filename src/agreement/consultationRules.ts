import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { compactSource, compactValidity } from "../funding/compact.ts";
import { whenInWords } from "../time/date/dateInWords.ts";
import { formatTerm } from "../time/term/formatTerm.ts";
import type { Term } from "../time/term/Term.ts";

/**
 * The rules about consultations, with the values that a finding of each carries.
 *
 * @category Agreements
 */
export interface ConsultationRules {
  /** A consultation is open for twelve weeks, wherever possible. */
  readonly "consultation.short-window": {
    /** The first day on which it is open, `YYYY-MM-DD`. */
    readonly opens: string;
    /** The last day on which it is open, `YYYY-MM-DD`. */
    readonly closes: string;
    /** How many days that are, both included. */
    readonly days: number;
    /** How long it should be open wherever possible. */
    readonly norm: Term;
    /** The days that it falls short of that. */
    readonly shortBy: number;
    /** Whether the consultation says why: then the norm allows less. */
    readonly reasonStated: boolean;
  };
  /** The response to a consultation is published after it closes. */
  readonly "consultation.response-before-close": {
    /** When the response was published, as far as that is known. */
    readonly publishedOn: string;
    /** The deadline, which is later. */
    readonly closes: string;
  };
  /** A consultation closes after it opens. */
  readonly "consultation.closes-before-opens": {
    /** The first day on which it is open, `YYYY-MM-DD`. */
    readonly opens: string;
    /** The deadline, which is earlier. */
    readonly closes: string;
  };
}

/**
 * The rules about consultations.
 *
 * @category Agreements
 */
export const consultationRules: RuleTable<ConsultationRules> =
  /* @__PURE__ */ ruleTable<ConsultationRules>(compactSource, {
    "consultation.short-window": {
      title: "A consultation is open for twelve weeks, wherever possible",
      severity: "info",
      validity: compactValidity,
      message: ({ days, norm, shortBy, reasonStated }) =>
        `It is open for ${days} days, ${shortBy} less than the norm of ${formatTerm(norm, "long")}: ${
          reasonStated ? "it says why, as the norm asks" : "the norm asks to say why"
        }.`,
    },
    "consultation.response-before-close": {
      title: "The response to a consultation is published after it closes",
      severity: "warning",
      source: { document: "concordat: arithmetic of stated dates", evidence: "inference" },
      message: ({ publishedOn, closes }) =>
        `The response was published ${whenInWords(publishedOn)}, before the consultation closes on ${closes}: correct one of the dates.`,
    },
    "consultation.closes-before-opens": {
      title: "A consultation closes after it opens",
      source: { document: "concordat: arithmetic of stated dates", evidence: "inference" },
      message: ({ opens, closes }) =>
        `It opens on ${opens}, but closes already on ${closes}: correct one of the dates.`,
    },
  });

/**
 * A finding about a consultation.
 *
 * @category Agreements
 */
export type ConsultationFinding = FindingIn<ConsultationRules>;
