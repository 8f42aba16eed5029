import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/**
 * For each status of a memorandum, the statuses that may follow it.
 *
 * @category Agreements
 */
export interface MemorandumMoves {
  /** What may follow `negotiating`. */
  readonly negotiating: "agreed" | "abandoned";
  /** What may follow `agreed`. */
  readonly agreed: "signed" | "in-force";
  /** What may follow `signed`. */
  readonly signed: "in-force";
  /** What may follow `in-force`. */
  readonly "in-force": "extended" | "expired" | "superseded" | "terminated";
  /** What may follow `extended`. */
  readonly extended: "in-force";
  /** What may follow `expired`: nothing. */
  readonly expired: never;
  /** What may follow `superseded`: nothing. */
  readonly superseded: never;
  /** What may follow `terminated`: nothing. */
  readonly terminated: never;
  /** What may follow `abandoned`: nothing. */
  readonly abandoned: never;
}

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
  moves: {
    negotiating: ["agreed", "abandoned"],
    agreed: ["signed", "in-force"],
    signed: ["in-force"],
    "in-force": ["extended", "expired", "superseded", "terminated"],
    extended: ["in-force"],
    expired: [],
    superseded: [],
    terminated: [],
    abandoned: [],
  },
});
