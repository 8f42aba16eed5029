import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/** For each status of a programme, the statuses that may follow it. */
export const programmeMoves = {
  announced: ["open"],
  open: ["assessing"],
  assessing: ["running"],
  running: ["extended", "ended"],
  extended: ["running", "ended"],
  ended: [],
} as const;

/**
 * For each status of a programme, the list of the statuses that may follow it.
 *
 * @category Grants
 */
export type ProgrammeMoves = typeof programmeMoves;

/**
 * Where a programme stands.
 *
 * @category Grants
 */
export type ProgrammeStatus = keyof ProgrammeMoves;

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
  moves: programmeMoves,
});
