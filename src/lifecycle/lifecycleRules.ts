import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";

const source = {
  document: "concordat: the lifecycles of its entities",
  evidence: "inference",
} as const;

/**
 * The values of a `lifecycle.illegal-transition` finding.
 *
 * @category Lifecycles
 */
export interface IllegalTransitionValues {
  /** The status that would be left. */
  readonly from: string;
  /** The status that would be taken. */
  readonly to: string;
  /** The statuses that may follow `from`; empty if it is an ended one. */
  readonly legal: readonly string[];
}

/**
 * A status is followed only by one that its lifecycle lets follow it.
 *
 * @category Lifecycles
 */
export const illegalTransition: Rule<"lifecycle.illegal-transition", IllegalTransitionValues> = {
  id: "lifecycle.illegal-transition",
  title: "A status is followed only by one that its lifecycle lets follow it",
  severity: "error",
  source,
  message: ({ from, to, legal }) =>
    legal.length === 0
      ? `Nothing follows ${from}: it cannot become ${to}.`
      : `What is ${from} cannot become ${to}: only ${legal.join(", ")}.`,
};

/**
 * The values of a `lifecycle.unknown-status` finding.
 *
 * @category Lifecycles
 */
export interface UnknownStatusValues {
  /** The statuses that the lifecycle has. */
  readonly known: readonly string[];
}

/**
 * Every status is one of the lifecycle.
 *
 * @category Lifecycles
 */
export const unknownStatus: Rule<"lifecycle.unknown-status", UnknownStatusValues> = {
  id: "lifecycle.unknown-status",
  title: "Every status is one of the lifecycle",
  severity: "error",
  source,
  message: ({ known }) => `This lifecycle has no such status: give one of ${known.join(", ")}.`,
};

/**
 * The values of a `lifecycle.out-of-order` finding.
 *
 * @category Lifecycles
 */
export interface OutOfOrderValues {
  /** The day of the change. */
  readonly on: string;
  /** The day of the change before it, which is later. */
  readonly previous: string;
}

/**
 * No change of status is dated before the one that it follows.
 *
 * @category Lifecycles
 */
export const outOfOrder: Rule<"lifecycle.out-of-order", OutOfOrderValues> = {
  id: "lifecycle.out-of-order",
  title: "No change of status is dated before the one that it follows",
  severity: "error",
  source,
  message: ({ on, previous }) =>
    `This change is dated ${on}, before the last one, of ${previous}: correct one of the dates.`,
};

/**
 * The values of a `lifecycle.history-gap` finding.
 *
 * @category Lifecycles
 */
export interface HistoryGapValues {
  /** The status that the change leaves. */
  readonly from: string;
  /** The status that the change before it took. */
  readonly previous: string;
}

/**
 * Each change leaves the status that the change before it took.
 *
 * @category Lifecycles
 */
export const historyGap: Rule<"lifecycle.history-gap", HistoryGapValues> = {
  id: "lifecycle.history-gap",
  title: "Each change leaves the status that the change before it took",
  severity: "error",
  source,
  message: ({ from, previous }) =>
    `This change leaves ${from}, but the one before it took ${previous}: record the change between them.`,
};

/**
 * The values of a `lifecycle.status-differs` finding.
 *
 * @category Lifecycles
 */
export interface StatusDiffersValues {
  /** The status that is stated. */
  readonly status: string;
  /** The status that the last change took. */
  readonly last: string;
}

/**
 * What is stated as the status is what the last recorded change took.
 *
 * @category Lifecycles
 */
export const statusDiffers: Rule<"lifecycle.status-differs", StatusDiffersValues> = {
  id: "lifecycle.status-differs",
  title: "What is stated as the status is what the last recorded change took",
  severity: "error",
  source,
  message: ({ status, last }) =>
    `The status is ${status}, but the last recorded change took ${last}: record what came after it.`,
};

/**
 * The rules about changes of status.
 *
 * @category Lifecycles
 * @example
 * ```ts
 * import { lifecycleRules } from "concordat";
 *
 * lifecycleRules.every(({ severity }) => severity === "error"); // => true
 * ```
 */
export const lifecycleRules: readonly [
  Rule<"lifecycle.illegal-transition", IllegalTransitionValues>,
  Rule<"lifecycle.unknown-status", UnknownStatusValues>,
  Rule<"lifecycle.out-of-order", OutOfOrderValues>,
  Rule<"lifecycle.history-gap", HistoryGapValues>,
  Rule<"lifecycle.status-differs", StatusDiffersValues>,
] = /* @__PURE__ */ frozenRules([
  illegalTransition,
  unknownStatus,
  outOfOrder,
  historyGap,
  statusDiffers,
]);

/**
 * A finding about changes of status.
 *
 * @category Lifecycles
 */
export type LifecycleFinding = FindingOf<(typeof lifecycleRules)[number]>;
