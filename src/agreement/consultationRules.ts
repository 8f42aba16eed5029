import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { compactSource, compactValidity } from "../funding/compact.ts";
import { formatTerm } from "../time/formatTerm.ts";
import type { Term } from "../time/Term.ts";

/**
 * The values of a `consultation.short-window` finding.
 *
 * @category Agreements
 */
export interface ShortWindowValues {
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
}

/** A consultation is open for twelve weeks, wherever possible. */
export const shortWindow: Rule<"consultation.short-window", ShortWindowValues> = {
  id: "consultation.short-window",
  title: "A consultation is open for twelve weeks, wherever possible",
  severity: "info",
  source: compactSource,
  validity: compactValidity,
  message: ({ days, norm, shortBy, reasonStated }) =>
    `It is open for ${days} days, ${shortBy} less than the norm of ${formatTerm(norm, "long")}: ${
      reasonStated ? "it says why, as the norm asks" : "the norm asks to say why"
    }.`,
};

/**
 * The values of a `consultation.closes-before-opens` finding.
 *
 * @category Agreements
 */
export interface ConsultationClosesBeforeOpensValues {
  /** The first day on which it is open, `YYYY-MM-DD`. */
  readonly opens: string;
  /** The deadline, which is earlier. */
  readonly closes: string;
}

/** A consultation closes after it opens. */
export const consultationClosesBeforeOpens: Rule<
  "consultation.closes-before-opens",
  ConsultationClosesBeforeOpensValues
> = {
  id: "consultation.closes-before-opens",
  title: "A consultation closes after it opens",
  severity: "error",
  source: { document: "concordat: arithmetic of stated dates", evidence: "inference" },
  message: ({ opens, closes }) =>
    `It opens on ${opens}, but closes already on ${closes}: correct one of the dates.`,
};

/**
 * The rules about consultations.
 *
 * @category Agreements
 */
export const consultationRules: readonly [
  Rule<"consultation.short-window", ShortWindowValues>,
  Rule<"consultation.closes-before-opens", ConsultationClosesBeforeOpensValues>,
] = /* @__PURE__ */ frozenRules([shortWindow, consultationClosesBeforeOpens]);

/**
 * A finding about a consultation.
 *
 * @category Agreements
 */
export type ConsultationFinding = FindingOf<(typeof consultationRules)[number]>;
