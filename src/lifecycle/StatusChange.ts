import type { LocalDate } from "../time/LocalDate.ts";

/**
 * One step in the life of an entity: from one status to the next, on a day.
 *
 * @typeParam Status - the statuses that the entity can have
 * @category Lifecycles
 * @example
 * ```ts
 * import { localDate, type StatusChange } from "concordat";
 *
 * const change: StatusChange<"active" | "suspended"> = {
 *   from: "active",
 *   to: "suspended",
 *   on: localDate("2012-10-01"),
 *   by: "grants manager",
 *   reason: "two reports are overdue",
 * };
 * change.to; // => "suspended"
 * ```
 */
export interface StatusChange<Status extends string = string> {
  /** The status that it left. */
  readonly from: Status;
  /** The status that it took. */
  readonly to: Status;
  /** The first day on which it had the new status. */
  readonly on: LocalDate;
  /** The role in which somebody decided it, such as `"grants manager"`; never a person's name. */
  readonly by?: string;
  /** Why: one line. */
  readonly reason?: string;
}
