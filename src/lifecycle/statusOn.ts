import { compareDates } from "../time/arithmetic.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { StatusChange } from "./StatusChange.ts";

/**
 * Where something stood at the end of a day, by its recorded history. Before the first change it is
 * the status which that change left: the history does not say since when.
 *
 * @typeParam Status - the statuses that the entity can have
 * @param history - the changes of status; of several on one day the last in the list counts
 * @param date - the day
 * @returns the status; `undefined` if there is no history to tell it
 * @category Lifecycles
 * @example
 * ```ts
 * import { localDate, statusOn } from "concordat";
 *
 * const history = [
 *   { from: "active", to: "suspended", on: localDate("2012-10-01") },
 *   { from: "suspended", to: "active", on: localDate("2012-12-03") },
 * ] as const;
 * statusOn(history, localDate("2012-09-30")); // => "active"
 * statusOn(history, localDate("2012-10-01")); // => "suspended"
 * statusOn(history, localDate("2013-03-31")); // => "active"
 * statusOn(undefined, localDate("2013-03-31")); // => undefined
 * ```
 */
export function statusOn<Status extends string>(
  history: readonly StatusChange<Status>[] | undefined,
  date: LocalDate,
): Status | undefined {
  const inOrder = [...(history ?? [])].sort((a, b) => compareDates(a.on, b.on));
  const latest = inOrder.findLast(({ on }) => on <= date);
  return latest?.to ?? inOrder[0]?.from;
}
