import { finding } from "../finding/Finding.ts";
import { inCalendar } from "../funding/inCalendar.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { partialDateRange } from "../time/range/PartialDate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Term } from "../time/term/Term.ts";
import { termEnd } from "../time/term/termEnds.ts";
import type { ActionPlan } from "./ActionPlan.ts";
import { type ActionPlanFinding, actionPlanRules } from "./actionPlanRules.ts";

/**
 * Checks an action plan by itself: that its cycle can be as long as it is said to be, whatever day of
 * its first year it begins on, and that nobody both agreed and adopted it.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param plan - an action plan, as {@link actionPlanSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { actionPlanSchema, checkActionPlan } from "concordat";
 *
 * const plan = (to: string) =>
 *   actionPlanSchema.parse({
 *     id: "example-plan",
 *     title: "Example action plan",
 *     cycle: { from: "2018", to, length: { years: 2 } },
 *   });
 * checkActionPlan(plan("2020")); // => []
 * checkActionPlan(plan("2021"))[0]?.rule; // => "action-plan.cycle-length"
 * ```
 */
export function checkActionPlan(plan: ActionPlan): readonly ActionPlanFinding[] {
  refuseWrongSubject("plan", plan);
  return [...checkCycle(plan), ...checkAdoption(plan)];
}

function checkCycle({ cycle }: ActionPlan): readonly ActionPlanFinding[] {
  if (cycle?.length === undefined) return [];
  const { from, to, length } = cycle;
  const begins = partialDateRange(from);
  const ends = partialDateRange(to);
  const earliestEnd = lastDayOf(begins.start, length);
  const latestEnd = lastDayOf(begins.end, length);
  if (earliestEnd <= ends.end && ends.start <= latestEnd) return [];
  const values = { length, from, to, earliestEnd, latestEnd };
  return [finding(actionPlanRules, "action-plan.cycle-length", ["cycle"], values)];
}

/** The last day of a term, or of the calendar where the term goes on beyond it. */
function lastDayOf(start: LocalDate, length: Term): LocalDate {
  return inCalendar(() => termEnd(start, length)) ?? ("9999-12-31" as LocalDate);
}

function checkAdoption({
  agreedBy = [],
  adoptedBy = [],
}: ActionPlan): readonly ActionPlanFinding[] {
  const agreed = new Set(agreedBy);
  return adoptedBy.flatMap((body, index) =>
    agreed.has(body)
      ? [finding(actionPlanRules, "action-plan.agreed-and-adopted", ["adoptedBy", index], { body })]
      : [],
  );
}
