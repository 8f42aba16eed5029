import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { dateInWords, whenInWords } from "../time/date/dateInWords.ts";

const source = { document: "concordat: who follows whom", evidence: "inference" } as const;

/**
 * The rules about organisations that follow others, with the values that a finding of each carries.
 *
 * @category Organisations
 */
export interface SupersessionRules {
  /**
   * No organisation follows itself, directly or through others.
   */
  readonly "supersession.cycle": {
    /** The ids of organisations of which each is followed by the next, and the last by the first. */
    readonly organisations: readonly string[];
  };
  /**
   * A successor begins after the last day of its predecessor.
   */
  readonly "supersession.overlap": {
    /** The id of the organisation that is followed. */
    readonly predecessor: string;
    /** Its last day, `YYYY-MM-DD`. */
    readonly ended: string;
    /** The id of the organisation that follows. */
    readonly successor: string;
    /** Its first day, `YYYY-MM-DD`. */
    readonly began: string;
  };
  /**
   * A body follows another when it was planned.
   */
  readonly "supersession.late": {
    /** When it was to happen, as far as that was said. */
    readonly planned: string;
    /** When it happened, as far as that is known. */
    readonly actual: string;
    /** How many days it was late at least: from the last day that was planned. */
    readonly daysLateAtLeast: number;
    /** How many days it was late at most: from the first day that was planned. */
    readonly daysLateAtMost: number;
  };
}

/**
 * The rules about organisations that follow others.
 *
 * @category Organisations
 */
export const supersessionRules: RuleTable<SupersessionRules> =
  /* @__PURE__ */ ruleTable<SupersessionRules>(source, {
    "supersession.cycle": {
      title: "No organisation follows itself, directly or through others",
      message: ({ organisations }) => {
        const [first] = organisations;
        return organisations.length === 1
          ? `${first} is said to follow itself: name only those that end, and those that follow.`
          : `${first} is said to follow itself through ${organisations.length - 1} ${organisations.length === 2 ? "other" : "others"}: turn one of the statements round.`;
      },
    },
    "supersession.overlap": {
      title: "A successor begins after the last day of its predecessor",
      severity: "warning",
      message: ({ predecessor, ended, successor, began }) =>
        `${successor} began on ${dateInWords(began)}, but ${predecessor}, which it follows, ended on ${dateInWords(ended)}: correct a day, or call it a transfer.`,
    },
    "supersession.late": {
      title: "A body follows another when that was planned",
      severity: "info",
      message: ({ planned, actual, daysLateAtLeast, daysLateAtMost }) =>
        `Planned for ${dateInWords(planned)}, it happened ${whenInWords(actual)}: ${
          daysLateAtLeast === daysLateAtMost ? "" : `${daysLateAtLeast} to `
        }${daysLateAtMost} ${daysLateAtMost === 1 ? "day" : "days"} late.`,
    },
  });

/**
 * A finding about organisations that follow others.
 *
 * @category Organisations
 */
export type SupersessionFinding = FindingIn<SupersessionRules>;
