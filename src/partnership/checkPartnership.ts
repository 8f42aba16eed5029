import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { isAtMost } from "../figure/verdict.ts";
import { type FindingPath, finding } from "../finding/Finding.ts";
import { checkHistory } from "../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { isEnded, isStatusOf } from "../lifecycle/statuses.ts";
import type { Membership } from "../organisation/Membership.ts";
import { addToGroup } from "../schema/lists.ts";
import { dayBefore } from "../time/date/arithmetic.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { type Validity, validitiesOverlap } from "../time/range/Validity.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import { countByCategory, type DeclaredCount, membersAt } from "./membersAt.ts";
import type { DeclaredMembers, Partnership } from "./Partnership.ts";
import type { PartnershipBudget } from "./PartnershipBudget.ts";
import { partnershipBudgetVariance } from "./partnershipBudgetVariance.ts";
import { partnershipLifecycle } from "./partnershipLifecycle.ts";
import { type PartnershipFinding, partnershipRules } from "./partnershipRules.ts";

/**
 * The facts beside the partnership that {@link checkPartnership} can use.
 *
 * @category Partnerships
 */
export interface PartnershipContext {
  /** The day for which members are counted against the declared counts; without it they are not. */
  readonly asOf?: LocalDate;
}

/**
 * Checks what a partnership says about itself: counts that add up, members against counts, no member
 * twice or outside its life, a budget within the wider spending, a forecast within the ceiling.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param partnership - a partnership, as {@link partnershipSchema} reads it
 * @param context - the day for which members are counted
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the budget figures are in different
 * currencies
 * @category Partnerships
 * @example
 * ```ts
 * import { checkPartnership } from "concordat";
 *
 * const findings = checkPartnership({
 *   id: "example-partnership",
 *   name: "Example Partnership",
 *   kind: "integrated-care-system",
 *   footprint: { name: "Exampleshire" },
 *   status: "live",
 *   declared: {
 *     counts: [
 *       { category: "clinical-commissioning-group", count: 12 },
 *       { category: "nhs-provider", count: 15 },
 *       { category: "local-authority", count: 10 },
 *     ],
 *     total: 37,
 *   },
 * });
 * findings.map(({ rule }) => rule); // => ["partnership.counts-unchecked"]
 * ```
 */
export function checkPartnership(
  partnership: Partnership,
  context: PartnershipContext = {},
): readonly (PartnershipFinding | LifecycleFinding)[] {
  refuseWrongSubject("partnership", partnership);
  refuseWrongOptions("context", context);
  const { declared, members, budget } = partnership;
  return [
    ...(declared ? checkDeclared(declared) : []),
    ...(declared ? compareWithMembers(declared, members, context.asOf) : []),
    ...checkTwice(members ?? []),
    ...checkWithinLife(members ?? [], lifeOf(partnership)),
    ...(budget ? [...checkBudget(budget), ...checkCeiling(budget)] : []),
    ...checkHistory(partnershipLifecycle, partnership),
  ];
}

const sumOf = (counts: readonly DeclaredCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

function checkDeclared(declared: DeclaredMembers): readonly PartnershipFinding[] {
  const { counts, total, totalStated } = declared;
  const found = [
    ...counts.flatMap(({ count, stated }, index) =>
      compareWithFigure(count, stated, ["declared", "counts", index]),
    ),
    ...compareWithFigure(total, totalStated, ["declared", "total"]),
  ];
  const sum = sumOf(counts);
  if (counts.length === 0 || total === undefined || total === sum) return found;
  const path = ["declared", "total"];
  return [...found, finding(partnershipRules, "partnership.counts-add-up", path, { sum, total })];
}

function compareWithFigure(
  count: number | undefined,
  stated: Figure<number> | undefined,
  path: FindingPath,
): readonly PartnershipFinding[] {
  if (count === undefined || stated === undefined || count === stated.value) return [];
  const values = { count, stated: stated.value };
  return [finding(partnershipRules, "partnership.count-differs", path, values)];
}

function compareWithMembers(
  { counts, total, asOf: declaredFor }: DeclaredMembers,
  members: readonly Membership[] | undefined,
  asOf: LocalDate | undefined,
): readonly PartnershipFinding[] {
  if (members === undefined) {
    if (counts.length === 0 && total === undefined) return [];
    const values = { declared: total ?? sumOf(counts), listed: 0 } as const;
    return [finding(partnershipRules, "partnership.counts-unchecked", ["members"], values)];
  }
  if (asOf === undefined) return [];
  const then = membersAt(members, asOf);
  const listed = countByCategory(then);
  const differing = counts.filter(({ category, count }) => (listed.get(category) ?? 0) !== count);
  // A total that its own counts do not come to is a fault of the declaration.
  const isSound = counts.length === 0 || total === sumOf(counts);
  const totalDiffers = total !== undefined && isSound && total !== then.length;
  if (differing.length === 0 && !totalDiffers) return [];
  const values = {
    declared: differing,
    listed: differing.map(({ category }) => ({ category, count: listed.get(category) ?? 0 })),
    ...(totalDiffers && { total, listedInAll: then.length }),
    ...(declaredFor !== undefined && { declaredFor }),
    asOf,
  };
  return [finding(partnershipRules, "partnership.counts-stale", ["members"], values)];
}

function checkTwice(members: readonly Membership[]): readonly PartnershipFinding[] {
  const times = new Map<string, Validity[]>();
  return members.flatMap(({ organisation, validity = {} }, index) => {
    const twice = times.get(organisation)?.some((other) => validitiesOverlap(other, validity));
    addToGroup(times, organisation, validity);
    const path = ["members", index];
    return twice
      ? finding(partnershipRules, "partnership.member-twice", path, { organisation })
      : [];
  });
}

function checkBudget(budget: PartnershipBudget): readonly PartnershipFinding[] {
  const { devolved, wider, widerIncludesDevolved } = budget;
  if (devolved === undefined || wider === undefined) return [];
  const within = isAtMost(bounds(devolved, "strict") ?? {}, bounds(wider, "strict") ?? {});
  if (within === "yes" && widerIncludesDevolved === true) return [];
  const values = {
    devolved: devolved.value.toJSON(),
    wider: wider.value.toJSON(),
    verdict: within === "yes" ? ("inferred" as const) : within,
  };
  return [finding(partnershipRules, "partnership.budget-exceeds-wider", ["budget"], values)];
}

function checkCeiling(budget: PartnershipBudget): readonly PartnershipFinding[] {
  const { forecast, ceiling } = budget;
  if (forecast === undefined || ceiling === undefined) return [];
  const { within = "yes", variance } = partnershipBudgetVariance(budget) ?? {};
  if (within === "yes") return [];
  const least = variance?.upper?.value;
  const values = {
    forecast: forecast.value.toJSON(),
    forecastQualifier: forecast.qualifier,
    ceiling: ceiling.value.toJSON(),
    ceilingQualifier: ceiling.qualifier,
    ...(within === "no" && least?.isNegative() && { overBy: least.negated().toJSON() }),
    verdict: within,
  };
  return [finding(partnershipRules, "partnership.over-ceiling", ["budget", "forecast"], values)];
}

const FIRST_DAY = "0001-01-01";

/**
 * From when to when a partnership exists, as far as it says: where it names no last day, that is the day
 * before it was dissolved, superseded or withdrawn.
 */
function lifeOf({ validity, history = [] }: Partnership): Validity {
  const table = partnershipLifecycle;
  const ending = history.find(({ to }) => isStatusOf(table, to) && isEnded(table, to));
  // Before the first day of the calendar there is none.
  const to = validity?.to ?? (ending && ending.on > FIRST_DAY ? dayBefore(ending.on) : undefined);
  return { ...(validity?.from && { from: validity.from }), ...(to && { to }) };
}

function checkWithinLife(
  members: readonly Membership[],
  { from: began, to: ended }: Validity,
): readonly PartnershipFinding[] {
  return members.flatMap(({ organisation, validity }, index) => {
    // A membership that names no end of its own ends with its partnership.
    const [first, last] = [validity?.from, validity?.to ?? validity?.from];
    const outside = [
      ...(began && first && first < began ? [{ organisation, date: first, began }] : []),
      ...(ended && last && last > ended ? [{ organisation, date: last, ended }] : []),
    ];
    const path = ["members", index, "validity"];
    return outside.map((values) =>
      finding(partnershipRules, "partnership.member-outside-life", path, values),
    );
  });
}
