import { finding } from "../../finding/Finding.ts";
import type { LocalAuthorityCode } from "../../identifier/gssArea.ts";
import { addToGroup } from "../../schema/lists.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { rangeGap } from "../../time/range/rangeAlgebra.ts";
import { intersectRanges } from "../../time/range/rangeLists.ts";
import { rangeContains, rangeEncloses } from "../../time/range/rangeQueries.ts";
import { refuseWrongList, refuseWrongOptions } from "../../time/refuseWrong.ts";
import type { StrategicPlan } from "../StrategicPlan.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";
import type { LocalityPlanFinding } from "./localityPlanRules.ts";
import {
  type LocalityPlanStandingRules,
  localityPlanStandingRules,
} from "./localityPlanStandingRules.ts";
import { daysInForce } from "./localityPlansInForce.ts";

/**
 * The facts beside the plans that {@link checkLocalityPlans} can use.
 *
 * @category Partnerships
 */
export interface LocalityPlansContext {
  /**
   * The day on which plans that state no period are asked whether they are in force; without it, two of
   * one area that may be are given as information.
   */
  readonly asOf?: LocalDate;
  /** The wider plans that are named; those missing are not judged. */
  readonly strategicPlans?: readonly StrategicPlan[];
}

/**
 * Checks what locality plans say about each other: one in force for an area at a time, by the history
 * of each where it has one, as {@link localityPlansInForce} does; each within the period of the wider plan
 * that it feeds; versions that follow each other. What a plan says about itself
 * is for {@link checkLocalityPlan}, and areas without a plan are for {@link checkLocalityPlanCoverage}.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param plans - the plans; paths begin at their list
 * @param context - the day, and the wider plans
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { checkLocalityPlans, localityPlanSchema } from "concordat";
 *
 * const plan = (id: string, start: string, end: string) =>
 *   localityPlanSchema.parse({
 *     id,
 *     title: "Exampletown locality plan",
 *     areas: ["E08000099"],
 *     partnership: "example-partnership",
 *     status: "in-delivery",
 *     fundingStatus: "none",
 *     period: { start, end },
 *   });
 * const [found] = checkLocalityPlans([
 *   plan("first", "2016-04-01", "2021-03-31"),
 *   plan("second", "2020-04-01", "2025-03-31"),
 * ]);
 * found?.message; // => "first and second are both in force for E08000099 on 1 April 2020: end one of them."
 * ```
 */
export function checkLocalityPlans(
  plans: readonly LocalityPlan[],
  context: LocalityPlansContext = {},
): readonly LocalityPlanFinding[] {
  refuseWrongList("plans", plans);
  refuseWrongOptions("context", context);
  const { asOf, strategicPlans = [] } = context;
  const wider = new Map(strategicPlans.map((plan) => [plan.id, plan]));
  return [
    ...checkInForce(plans, asOf),
    ...plans.flatMap((plan, index) => checkParent(plan, index, wider)),
    ...checkVersions(plans),
  ];
}

/** A plan with the days on which it is in force. */
interface InForce {
  readonly plan: LocalityPlan;
  readonly days: readonly DateRange[];
}

function checkInForce(
  plans: readonly LocalityPlan[],
  asOf: LocalDate | undefined,
): readonly LocalityPlanFinding[] {
  const earlier = new Map<LocalAuthorityCode, InForce[]>();
  return plans.flatMap((plan, index) => {
    const one: InForce = { plan, days: daysInForce(plan) };
    if (one.days.length === 0) return [];
    return plan.areas.flatMap((area, place) => {
      const clash = firstClash(earlier.get(area) ?? [], one, area, asOf);
      addToGroup(earlier, area, one);
      if (clash === undefined) return [];
      const path = [index, "areas", place];
      return finding(localityPlanStandingRules, "locality-plan.one-plan-in-force", path, clash);
    });
  });
}

/** The first of the others that is in force beside the plan; if none is for certain, the first that may be. */
function firstClash(
  others: readonly InForce[],
  one: InForce,
  area: LocalAuthorityCode,
  asOf: LocalDate | undefined,
): LocalityPlanStandingRules["locality-plan.one-plan-in-force"] | undefined {
  let possible: LocalityPlanStandingRules["locality-plan.one-plan-in-force"] | undefined;
  for (const other of others) {
    const clash = clashOf(other, one, area, asOf);
    if (clash?.verdict === "no") return clash;
    possible ??= clash;
  }
  return possible;
}

function clashOf(
  first: InForce,
  second: InForce,
  area: LocalAuthorityCode,
  asOf: LocalDate | undefined,
): LocalityPlanStandingRules["locality-plan.one-plan-in-force"] | undefined {
  const together = intersectRanges(first.days, second.days);
  const [days] = together;
  if (days === undefined) return undefined;
  const values = { area, plans: [first.plan.id, second.plan.id] };
  if (first.plan.period && second.plan.period) return { ...values, on: days.start, verdict: "no" };
  if (asOf === undefined) return { ...values, verdict: "unknown" };
  return together.some((range) => rangeContains(range, asOf))
    ? { ...values, on: asOf, verdict: "no" }
    : undefined;
}

function checkParent(
  { period, strategicPlan = "" }: LocalityPlan,
  index: number,
  wider: ReadonlyMap<string, StrategicPlan>,
): readonly LocalityPlanFinding[] {
  const parent = wider.get(strategicPlan)?.period;
  if (period === undefined || parent === undefined || rangeEncloses(parent, period)) return [];
  const values = {
    from: period.start,
    to: period.end,
    strategicPlan,
    parentFrom: parent.start,
    parentTo: parent.end,
  };
  return [
    finding(localityPlanStandingRules, "locality-plan.parent-period", [index, "period"], values),
  ];
}

/** A plan with its place in the list that is checked. */
interface Placed {
  readonly plan: LocalityPlan;
  readonly version: number;
  readonly index: number;
}

function checkVersions(plans: readonly LocalityPlan[]): readonly LocalityPlanFinding[] {
  const localities = new Map<string, Placed[]>();
  for (const [index, plan] of plans.entries()) {
    const { version, partnership, areas } = plan;
    if (version === undefined) continue;
    const locality = [partnership, ...[...areas].sort()].join(" ");
    addToGroup(localities, locality, { plan, version, index });
  }
  return [...localities.values()].flatMap((placed) => {
    const inOrder = placed.sort((a, b) => a.version - b.version);
    return inOrder.slice(1).flatMap((next, place) => {
      const previous = inOrder[place];
      return previous === undefined ? [] : checkSuccession(previous, next);
    });
  });
}

function checkSuccession(previous: Placed, next: Placed): readonly LocalityPlanFinding[] {
  const { plan, version, index } = next;
  const values = { previous: previous.plan.id, previousVersion: previous.version, version };
  if (version === previous.version || version > previous.version + 1) {
    return [
      finding(localityPlanStandingRules, "locality-plan.version-gap", [index, "version"], values),
    ];
  }
  const before = previous.plan.period;
  if (before === undefined || plan.period === undefined || before.end >= plan.period.start)
    return [];
  const gap = rangeGap(before, plan.period);
  if (gap === undefined) return [];
  const uncovered = { ...values, from: gap.start, to: gap.end };
  return [
    finding(localityPlanStandingRules, "locality-plan.version-gap", [index, "period"], uncovered),
  ];
}
