import type { LocalAuthorityCode } from "../../identifier/gssArea.ts";
import { compareDates, dayBefore } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { rangeContains, rangeIntersection } from "../../time/range/rangeQueries.ts";
import { refuseWrongDay, refuseWrongList } from "../../time/refuseWrong.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";
import type { LocalityPlanStatus } from "./localityPlanLifecycles.ts";

/**
 * The locality plans that are in force for an area on a day: approved or in delivery, by their history
 * where they have one, and within their period where they state one.
 *
 * @param plans - the plans
 * @param area - the GSS code of a local authority
 * @param asOf - the day
 * @returns the plans that are in force, in the order given: none, or one where all is well
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { localAuthorityCodeSchema, localDate, localityPlansInForce, localityPlanSchema } from "concordat";
 *
 * const plan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "none",
 *   period: { start: "2016-04-01", end: "2021-03-31" },
 * });
 * const area = localAuthorityCodeSchema.parse("E08000099");
 * localityPlansInForce([plan], area, localDate("2021-03-31")).length; // => 1
 * localityPlansInForce([plan], area, localDate("2021-04-01")).length; // => 0
 * ```
 */
export function localityPlansInForce(
  plans: readonly LocalityPlan[],
  area: LocalAuthorityCode,
  asOf: LocalDate,
): readonly LocalityPlan[] {
  refuseWrongList("plans", plans);
  refuseWrongDay("asOf", asOf);
  return plans.filter(
    (plan) =>
      plan.areas.includes(area) && daysInForce(plan).some((days) => rangeContains(days, asOf)),
  );
}

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
