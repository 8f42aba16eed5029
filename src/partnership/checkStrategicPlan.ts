import { finding } from "../finding/Finding.ts";
import { inCalendar } from "../funding/inCalendar.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import { termEnd } from "../time/term/termEnds.ts";
import type { StrategicPlan } from "./StrategicPlan.ts";
import { type StrategicPlanFinding, strategicPlanRules } from "./strategicPlanRules.ts";

/**
 * Checks a wider plan by itself: that each sum goes with one of its goals, and that the days it covers are
 * as long as it is said to be for.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param plan - a plan, as {@link strategicPlanSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { checkStrategicPlan, dateRange, localDate } from "concordat";
 *
 * const found = checkStrategicPlan({
 *   id: "example-vision",
 *   title: "Five-year vision",
 *   partnership: "example-partnership",
 *   term: { years: 5 },
 *   period: dateRange(localDate("2016-04-01"), localDate("2020-03-31")),
 * });
 * found.map(({ rule }) => rule); // => ["strategic-plan.term-disagrees"]
 * ```
 */
export function checkStrategicPlan(plan: StrategicPlan): readonly StrategicPlanFinding[] {
  refuseWrongSubject("plan", plan);
  return [...checkSums(plan), ...checkTerm(plan)];
}

function checkSums({ goals = [], sums = [] }: StrategicPlan): readonly StrategicPlanFinding[] {
  return sums.flatMap(({ goal }, index) => {
    if (goals.includes(goal)) return [];
    const path = ["sums", index, "goal"];
    return finding(strategicPlanRules, "strategic-plan.goal-unknown", path, { goal });
  });
}

function checkTerm({ term, period }: StrategicPlan): readonly StrategicPlanFinding[] {
  if (term === undefined || period === undefined) return [];
  const expected = inCalendar(() => termEnd(period.start, term));
  if (expected === undefined || expected === period.end) return [];
  const values = { term, expected, end: period.end };
  return [finding(strategicPlanRules, "strategic-plan.term-disagrees", ["period"], values)];
}
