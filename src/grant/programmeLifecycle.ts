import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/**
 * For each status of a programme, the statuses that may follow it.
 *
 * @category Grants
 */
export interface ProgrammeMoves {
  /** What may follow `announced`. */
  readonly announced: "open";
  /** What may follow `open`. */
  readonly open: "assessing";
  /** What may follow `assessing`. */
  readonly assessing: "running";
  /** What may follow `running`. */
  readonly running: "extended" | "ended";
  /** What may follow `extended`. */
  readonly extended: "running" | "ended";
  /** What may follow `ended`: nothing. */
  readonly ended: never;
}

/**
 * The lifecycle of a strategic partner programme.
 *
 * @category Grants
 * @example
 * ```ts
 * import { nextStatuses, programmeLifecycle } from "concordat";
 *
 * nextStatuses(programmeLifecycle, "running"); // => ["extended", "ended"]
 * ```
 */
export const programmeLifecycle: LifecycleTable<ProgrammeMoves> = /* @__PURE__ */ lifecycle({
  initial: "announced",
  moves: {
    announced: ["open"],
    open: ["assessing"],
    assessing: ["running"],
    running: ["extended", "ended"],
    extended: ["running", "ended"],
    ended: [],
  },
});
