import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { dateInWords } from "../time/date/dateInWords.ts";

const source = {
  document: "concordat: the lifecycles of its entities",
  evidence: "inference",
} as const;

/**
 * The rules about changes of status, with the values that a finding of each carries.
 *
 * @category Lifecycles
 */
export interface LifecycleRules {
  /**
   * A status is followed only by one that its lifecycle lets follow it.
   */
  readonly "lifecycle.illegal-transition": {
    /** The status that would be left. */
    readonly from: string;
    /** The status that would be taken. */
    readonly to: string;
    /** The statuses that may follow `from`; empty if it is an ended one. */
    readonly legal: readonly string[];
  };
  /**
   * Every status is one of the lifecycle.
   */
  readonly "lifecycle.unknown-status": {
    /** The statuses that the lifecycle has. */
    readonly known: readonly string[];
  };
  /**
   * No change of status is dated before the one that it follows.
   */
  readonly "lifecycle.out-of-order": {
    /** The day of the change. */
    readonly on: string;
    /** The day of the change before it, which is later. */
    readonly previous: string;
  };
  /**
   * Each change leaves the status that the change before it took.
   */
  readonly "lifecycle.history-gap": {
    /** The status that the change leaves. */
    readonly from: string;
    /** The status that the change before it took. */
    readonly previous: string;
  };
  /**
   * The stated status is the one that the last recorded change took.
   */
  readonly "lifecycle.status-differs": {
    /** The status that is stated. */
    readonly status: string;
    /** The status that the last change took. */
    readonly last: string;
  };
}

/**
 * The rules about changes of status.
 *
 * @category Lifecycles
 * @example
 * ```ts
 * import { lifecycleRules } from "concordat";
 *
 * lifecycleRules["lifecycle.illegal-transition"].severity; // => "error"
 * ```
 */
export const lifecycleRules: RuleTable<LifecycleRules> = /* @__PURE__ */ ruleTable<LifecycleRules>(
  source,
  {
    "lifecycle.illegal-transition": {
      title: "A status is followed only by one that its lifecycle lets follow it",
      message: ({ from, to, legal }) =>
        legal.length === 0
          ? `Nothing follows ${from}: the status cannot become ${to}.`
          : `From ${from}, the status cannot become ${to}: it can become ${legal.join(" or ")}.`,
    },
    "lifecycle.unknown-status": {
      title: "Every status is one of the lifecycle",
      message: ({ known }) =>
        `This lifecycle does not have that status: give one of ${known.join(", ")}.`,
    },
    "lifecycle.out-of-order": {
      title: "No change of status is dated before the one that it follows",
      message: ({ on, previous }) =>
        `This change is dated ${dateInWords(on)}, before the last one, of ${dateInWords(previous)}: correct one of the dates.`,
    },
    "lifecycle.history-gap": {
      title: "Each change leaves the status that the change before it took",
      message: ({ from, previous }) =>
        `This change leaves ${from}, but the one before it took ${previous}: record the change between them.`,
    },
    "lifecycle.status-differs": {
      title: "What is stated as the status is what the last recorded change took",
      message: ({ status, last }) =>
        `The status is ${status}, but the last recorded change took ${last}: record what came after it.`,
    },
  },
);

/**
 * A finding about changes of status.
 *
 * @category Lifecycles
 */
export type LifecycleFinding = FindingIn<LifecycleRules>;
