import { compareDates } from "../time/arithmetic.ts";
import type { DateRange } from "../time/DateRange.ts";
import { dayBefore } from "../time/dayCount.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { rangeIntersection } from "../time/rangeQueries.ts";
import type { LocalityPlan, LocalityPlanStatus } from "./LocalityPlan.ts";

const FIRST_DATE = "0001-01-01" as LocalDate;
const LAST_DATE = "9999-12-31" as LocalDate;
const always: DateRange = { start: FIRST_DATE, end: LAST_DATE };

/**
 * The days on which a locality plan is in force, the earliest first: approved or in delivery, by its
 * history where it has one, and within its period where it states one. As in `statusOn`, a plan had
 * before its first change the status that this change left, and of several on one day the last counts.
 */
export function daysInForce({
  status,
  history = [],
  period = always,
}: LocalityPlan): readonly DateRange[] {
  const inOrder = [...history].sort((a, b) => compareDates(a.on, b.on));
  const standings = [
    { status: inOrder[0]?.from ?? status, start: FIRST_DATE },
    ...inOrder.map(({ to, on }) => ({ status: to, start: on })),
  ];
  return standings.flatMap((standing, index) => {
    const { start } = standing;
    const next = standings[index + 1]?.start;
    if (!isStatusInForce(standing.status) || (next !== undefined && next <= start)) return [];
    const end = next === undefined ? LAST_DATE : dayBefore(next);
    return rangeIntersection(period, { start, end }) ?? [];
  });
}

/** Whether a plan that stands so is in force: it is approved, and not yet followed or ended. */
function isStatusInForce(status: LocalityPlanStatus): boolean {
  return status === "approved" || status === "in-delivery";
}
