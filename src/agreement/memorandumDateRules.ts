import type { NoValues } from "../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { dateInWords, whenInWords } from "../time/date/dateInWords.ts";
import type { MemorandumEndReason } from "./memorandumLifecycle.ts";

const source = {
  document: "concordat: how the dates of a memorandum belong together",
  evidence: "inference",
} as const;

/**
 * A date of a memorandum that another date should not precede or follow.
 *
 * @category Agreements
 */
export type MemorandumDate =
  | "signedOn"
  | "announcedOn"
  | "publicSigningOn"
  | "effectiveFrom"
  | "endedOn";

/**
 * The rules about the dates of a memorandum,
 * with the values that a finding of each carries.
 *
 * @category Agreements
 */
export interface MemorandumDateRules {
  /** The dates of a memorandum stand in the usual order. */
  readonly "memorandum.date-order": {
    /** The date that usually comes first. */
    readonly first: MemorandumDate;
    /** That date, as far as it is known. */
    readonly firstOn: string;
    /** The date that usually comes after it. */
    readonly second: MemorandumDate;
    /** That date, as far as it is known; it is the earlier of the two. */
    readonly secondOn: string;
  };
  /** The term of a memorandum and its other dates agree. */
  readonly "memorandum.term-disagrees": {
    /**
     * The date that disagrees with the term. `expired`: the day of an expiry, which is not its last day.
     * `extended`: the day to which it was extended, which is not after its last day. `in-force`: the
     * recorded day of coming into force, which is not the stated effective date. `not-ended`: the day of
     * the check, on which it is said to run although its last day has passed. `not-yet-ended`: the day of
     * the check, on which it is said to have expired, on a day not stated, although its last day is to come.
     */
    readonly what: "expired" | "extended" | "in-force" | "not-ended" | "not-yet-ended";
    /** The day that follows from the term, `YYYY-MM-DD`. */
    readonly expected: string;
    /** The day that disagrees with it, as far as it is known. */
    readonly stated: string;
    /** `unknown` where the first day of the term is itself an assumption. */
    readonly verdict: "no" | "unknown";
  };
  /** The money of a memorandum lasts as long as the memorandum. */
  readonly "memorandum.unfunded-tail": {
    /** The last day of the term, `YYYY-MM-DD`. */
    readonly termEnd: string;
    /** The earliest day that may be the last with money, `YYYY-MM-DD`. */
    readonly fundedToAtEarliest: string;
    /** The latest day that may be the last with money, `YYYY-MM-DD`. */
    readonly fundedToAtLatest: string;
    /** The whole months without money at least. */
    readonly leastMonths: number;
    /** The whole months without money at most. */
    readonly mostMonths: number;
    /** The days without money at least. */
    readonly leastDays: number;
    /** The days without money at most. */
    readonly mostDays: number;
    /** Whether the money lasts as long as the term: `unknown` where one reading says so. */
    readonly verdict: "no" | "unknown";
  };
  /** Who signs a memorandum does so while it is open for signature. */
  readonly "memorandum.signatory-outside-window": {
    /** The id of the organisation that signed. */
    readonly organisation: string;
    /** The day on which it signed, `YYYY-MM-DD`. */
    readonly signedOn: string;
    /** The first day on which it could sign, if there is one. */
    readonly from?: string;
    /** The last day on which it could sign, if there is one. */
    readonly to?: string;
  };
  /** A memorandum ends once, for one reason; what cuts it short does so before its term ends. */
  readonly "memorandum.one-end-reason": {
    /**
     * The fault. `differs`: status and end reason name two ends. `not-ended`: an end is given, but the
     * status is not an ended one. `after-term`: what cut it short is dated after its last day.
     */
    readonly what: "differs" | "not-ended" | "after-term";
    /** The status. */
    readonly status: string;
    /** The end reason, where it is given. */
    readonly endReason?: MemorandumEndReason;
    /** The day of the end, as far as it is known. */
    readonly endedOn?: string;
    /** The last day of the term, for `after-term`. */
    readonly termEnd?: string;
    /** `unknown` where the dates are not known well enough to decide. */
    readonly verdict: "no" | "unknown";
  };
  /** A memorandum is extended before it expires, not afterwards. */
  readonly "memorandum.extension-after-expiry": {
    /** The day of the extension, `YYYY-MM-DD`. */
    readonly on: string;
    /** The last day of the term before it, `YYYY-MM-DD`. */
    readonly termEnd: string;
    /** `unknown` where the first day of the term is itself an assumption. */
    readonly verdict: "no" | "unknown";
  };
  /** A memorandum is signed no later than the latest day that is stated for it. */
  readonly "memorandum.signed-after-latest": {
    /** When it was signed, as far as that is known. */
    readonly signedOn: string;
    /** The latest day on which it can have been signed, `YYYY-MM-DD`. */
    readonly signedLatest: string;
  };
  /** A memorandum is talked over before it is signed. */
  readonly "memorandum.engagement-after-signing": {
    /** When the engagement ended, as far as that is known. */
    readonly engagementTo: string;
    /** The latest day on which the memorandum was signed, `YYYY-MM-DD`. */
    readonly signedBy: string;
  };
  /** The term of a memorandum ends by the year 9999. */
  readonly "memorandum.term-beyond-calendar": NoValues;
}

/**
 * The rules about the dates of a memorandum.
 *
 * @category Agreements
 */
export const memorandumDateRules: RuleTable<MemorandumDateRules> =
  /* @__PURE__ */ ruleTable<MemorandumDateRules>(source, {
    "memorandum.date-order": {
      title: "The dates of a memorandum stand in their usual order",
      severity: "info",
      message: ({ first, firstOn, second, secondOn }) =>
        `${first} (${firstOn}) usually comes before ${second} (${secondOn}): correct them if this is a slip.`,
    },
    "memorandum.term-disagrees": {
      title: "The term of a memorandum and its other dates agree",
      message: ({ what, expected, stated, verdict }) => {
        const remedy =
          verdict === "no"
            ? "correct the term or the date"
            : "state the effective date to decide it";
        switch (what) {
          case "expired":
            return `It expired on ${stated}, but its term ends on ${expected}: ${remedy}.`;
          case "extended":
            return `It is extended to ${stated}, but its first term already runs to ${expected}: ${remedy}.`;
          case "in-force":
            return `It is recorded as in force from ${stated}, but takes effect on ${expected}: ${remedy}.`;
          case "not-ended":
            return `On ${stated} it is said to run, but its term ended on ${expected}: record how it ended, or ${remedy}.`;
          case "not-yet-ended":
            return `On ${stated} it is said to have expired, but its term runs to ${expected}: record when it ended, or ${remedy}.`;
        }
      },
    },
    "memorandum.unfunded-tail": {
      title: "The money of a memorandum lasts as long as the memorandum",
      severity: "info",
      message: ({ termEnd, leastDays, mostDays, leastMonths, mostMonths }) => {
        const unit = leastMonths === 0 ? "days" : "months";
        const [least, most] = unit === "days" ? [leastDays, mostDays] : [leastMonths, mostMonths];
        const length = least === most ? `${most}` : `${least} to ${most}`;
        return `It runs to ${termEnd}, ${length} ${unit} longer than its money: say how they are funded.`;
      },
    },
    "memorandum.signatory-outside-window": {
      title: "Who signs a memorandum does so while it is open for signature",
      severity: "warning",
      message: ({ organisation, signedOn, from, to }) => {
        const open = [
          ...(from === undefined ? [] : [`from ${from}`]),
          ...(to === undefined ? [] : [`to ${to}`]),
        ].join(" ");
        return `${organisation} signed on ${signedOn}, but it could be signed ${open}: correct one of the dates.`;
      },
    },
    "memorandum.one-end-reason": {
      title: "A memorandum ends once, for one reason, within its term",
      message: ({ what, status, endReason, endedOn, termEnd, verdict }) => {
        switch (what) {
          case "differs":
            return `Its status is ${status}, its end reason ${endReason}: keep the one that is true.`;
          case "not-ended":
            return `It is said to have ended, but its status is ${status}: record the change, or leave the end away.`;
          case "after-term":
            return verdict === "no"
              ? `It cannot be ${endReason ?? status} on ${endedOn}: its term had ended on ${termEnd}.`
              : `Whether it was ${endReason ?? status} (${endedOn}) before its term ended (${termEnd}) cannot be told: give the days.`;
        }
      },
    },
    "memorandum.extension-after-expiry": {
      title: "A memorandum is extended before its term ends",
      message: ({ on, termEnd, verdict }) =>
        verdict === "no"
          ? `It was extended on ${on}, after its term had ended on ${termEnd}: agree a new one, or correct the date.`
          : `It was extended on ${on}; whether its term had ended, on ${termEnd} perhaps, depends on its first day: state that day.`,
    },
    "memorandum.signed-after-latest": {
      title: "A memorandum is signed no later than the latest day stated for it",
      severity: "warning",
      message: ({ signedOn, signedLatest }) =>
        `It was signed ${whenInWords(signedOn)}, after the latest day stated, ${dateInWords(signedLatest)}: correct one of them.`,
    },
    "memorandum.engagement-after-signing": {
      title: "A memorandum is talked over before it is signed",
      severity: "info",
      message: ({ engagementTo, signedBy }) =>
        `It was signed by ${dateInWords(signedBy)}, and the engagement ended ${whenInWords(engagementTo)}: correct one of the dates if this is a slip.`,
    },
    "memorandum.term-beyond-calendar": {
      title: "The term of a memorandum ends by the year 9999",
      refuses: true,
      message: () => "The term would end after the year 9999: correct its length or the first day.",
    },
  });
