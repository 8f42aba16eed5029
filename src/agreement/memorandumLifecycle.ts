import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/** For each status of a memorandum, the statuses that may follow it. */
export const memorandumMoves = {
  negotiating: ["agreed", "abandoned"],
  agreed: ["signed", "in-force"],
  signed: ["in-force"],
  "in-force": ["extended", "expired", "superseded", "terminated"],
  extended: ["in-force"],
  expired: [],
  superseded: [],
  terminated: [],
  abandoned: [],
} as const;

/**
 * For each status of a memorandum, the list of the statuses that may follow it.
 *
 * @category Agreements
 */
export type MemorandumMoves = typeof memorandumMoves;

/**
 * Where a memorandum stands. Nothing leaves `expired`, `superseded`, `terminated` or `abandoned`.
 *
 * @category Agreements
 */
export type MemorandumStatus = keyof MemorandumMoves;

/**
 * The lifecycle of a memorandum. It may come into force without a recorded signature; nothing leaves
 * an ended state.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { memorandumLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(memorandumLifecycle, "agreed"); // => ["signed", "in-force"]
 * nextStatuses(memorandumLifecycle, "expired"); // => []
 * ```
 */
export const memorandumLifecycle: LifecycleTable<MemorandumMoves> = /* @__PURE__ */ lifecycle({
  initial: "negotiating",
  moves: memorandumMoves,
});

/**
 * Why a memorandum ended: the ended status that it has, or will have once somebody records it.
 *
 * @category Agreements
 */
export type MemorandumEndReason = (typeof memorandumEndReasons)[number];

const endReasons = ["expired", "superseded", "terminated", "abandoned"] as const;

/**
 * Every {@link MemorandumEndReason}, in the order of the lifecycle.
 *
 * @category Agreements
 */
export const memorandumEndReasons: typeof endReasons = /* @__PURE__ */ Object.freeze(endReasons);
