import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";

const source = { document: "concordat: who follows whom", evidence: "inference" } as const;

/**
 * The values of a `supersession.cycle` finding.
 *
 * @category Organisations
 */
export interface SupersessionCycleValues {
  /** The ids of organisations of which each is followed by the next, and the last by the first. */
  readonly organisations: readonly string[];
}

/**
 * No organisation follows itself, directly or through others.
 *
 * @category Organisations
 */
export const supersessionCycle: Rule<"supersession.cycle", SupersessionCycleValues> = {
  id: "supersession.cycle",
  title: "No organisation follows itself, directly or through others",
  severity: "error",
  source,
  message: ({ organisations }) => {
    const [first] = organisations;
    return organisations.length === 1
      ? `${first} is said to follow itself: name only those that end, and those that follow.`
      : `${first} is said to follow itself through ${organisations.length - 1} ${organisations.length === 2 ? "other" : "others"}: turn one of the statements round.`;
  },
};

/**
 * The values of a `supersession.overlap` finding.
 *
 * @category Organisations
 */
export interface SupersessionOverlapValues {
  /** The id of the organisation that is followed. */
  readonly predecessor: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly ended: string;
  /** The id of the organisation that follows. */
  readonly successor: string;
  /** Its first day, `YYYY-MM-DD`. */
  readonly began: string;
}

/**
 * A successor begins after the last day of its predecessor.
 *
 * @category Organisations
 */
export const supersessionOverlap: Rule<"supersession.overlap", SupersessionOverlapValues> = {
  id: "supersession.overlap",
  title: "A successor begins after the last day of its predecessor",
  severity: "warning",
  source,
  message: ({ predecessor, ended, successor, began }) =>
    `${successor} began on ${began}, and ${predecessor}, which it follows, ended on ${ended}: correct a day, or call it a transfer.`,
};

/**
 * The values of a `supersession.late` finding.
 *
 * @category Organisations
 */
export interface SupersessionLateValues {
  /** When it was to happen, as far as that was said. */
  readonly planned: string;
  /** When it happened, as far as that is known. */
  readonly actual: string;
  /** How many days it was late at least: from the last day that was planned. */
  readonly daysLateAtLeast: number;
  /** How many days it was late at most: from the first day that was planned. */
  readonly daysLateAtMost: number;
}

/**
 * A body follows another when it was planned.
 *
 * @category Organisations
 */
export const supersessionLate: Rule<"supersession.late", SupersessionLateValues> = {
  id: "supersession.late",
  title: "A body follows another when that was planned",
  severity: "info",
  source,
  message: ({ planned, actual, daysLateAtLeast, daysLateAtMost }) =>
    `Planned for ${planned}, it happened on ${actual}: ${
      daysLateAtLeast === daysLateAtMost
        ? `${daysLateAtLeast}`
        : `${daysLateAtLeast} to ${daysLateAtMost}`
    } days late.`,
};

/**
 * The rules about organisations that follow others.
 *
 * @category Organisations
 */
export const supersessionRules: readonly [
  Rule<"supersession.cycle", SupersessionCycleValues>,
  Rule<"supersession.overlap", SupersessionOverlapValues>,
  Rule<"supersession.late", SupersessionLateValues>,
] = /* @__PURE__ */ frozenRules([supersessionCycle, supersessionOverlap, supersessionLate]);

/**
 * A finding about organisations that follow others.
 *
 * @category Organisations
 */
export type SupersessionFinding = FindingOf<(typeof supersessionRules)[number]>;
