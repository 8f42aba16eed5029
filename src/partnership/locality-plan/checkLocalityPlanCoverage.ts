import { finding } from "../../finding/Finding.ts";
import { isLocalAuthorityCode } from "../../identifier/gssArea.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { isValidOn } from "../../time/range/Validity.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { Partnership } from "../Partnership.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";
import type { LocalityPlanFinding } from "./localityPlanRules.ts";
import { localityPlanStandingRules } from "./localityPlanStandingRules.ts";
import { localityPlansInForce } from "./localityPlansInForce.ts";

/**
 * The facts beside the partnership that {@link checkLocalityPlanCoverage} needs.
 *
 * @category Partnerships
 */
export interface LocalityPlanCoverageContext {
  /** The locality plans, of this partnership and of others. */
  readonly plans: readonly LocalityPlan[];
  /** The day on which each member authority is to have a plan. */
  readonly asOf: LocalDate;
  /** The organisations that are members, with their areas; those missing are not judged. */
  readonly organisations: readonly Organisation[];
}

/**
 * Checks that each local authority that is a member of a partnership has a locality plan in force. An
 * authority whose `area` is not a GSS code is not judged, and neither is a partnership none of whose plans
 * are given: it may have no use for them.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param partnership - the partnership; paths begin there
 * @param context - the plans, the day, and the organisations
 * @returns warnings of the rule `locality-plan.one-plan-in-force`, at the members without a plan
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { checkLocalityPlanCoverage, localDate, localityPlanSchema, partnershipSchema } from "concordat";
 * import type { Organisation } from "concordat";
 *
 * const council = (id: string, area: string): Organisation => ({
 *   id,
 *   kind: "local-authority",
 *   names: [{ name: id }],
 *   area,
 * });
 * const partnership = partnershipSchema.parse({
 *   id: "example-partnership",
 *   name: "Example Partnership",
 *   kind: "devolved-partnership",
 *   footprint: { name: "Exampleshire" },
 *   status: "live",
 *   members: [
 *     { organisation: "north-council", category: "local-authority" },
 *     { organisation: "south-council", category: "local-authority" },
 *   ],
 * });
 * const plan = localityPlanSchema.parse({
 *   id: "north-plan",
 *   title: "Northtown locality plan",
 *   areas: ["E08000098"],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "none",
 * });
 * const found = checkLocalityPlanCoverage(partnership, {
 *   plans: [plan],
 *   asOf: localDate("2018-06-07"),
 *   organisations: [council("north-council", "E08000098"), council("south-council", "E08000099")],
 * });
 * found.map(({ severity, path }) => [severity, path.join(".")]); // => [["warning", "members.1"]]
 * ```
 */
export function checkLocalityPlanCoverage(
  partnership: Partnership,
  context: LocalityPlanCoverageContext,
): readonly LocalityPlanFinding[] {
  refuseWrongSubject("partnership", partnership);
  refuseWrongOptions("context", context, "plans", "asOf", "organisations");
  const { plans, asOf, organisations } = context;
  const own = plans.filter((plan) => plan.partnership === partnership.id);
  if (own.length === 0) return [];
  const areas = new Map(organisations.map(({ id, area }) => [id, area]));
  return (partnership.members ?? []).flatMap(({ organisation, category, validity }, index) => {
    const area = areas.get(organisation);
    if (category !== "local-authority" || !isValidOn(validity, asOf)) return [];
    if (!isLocalAuthorityCode(area) || localityPlansInForce(own, area, asOf).length > 0) return [];
    const values = { area, plans: [], on: asOf, organisation, verdict: "no" } as const;
    const path = ["members", index];
    const options = { severity: "warning" } as const;
    return finding(
      localityPlanStandingRules,
      "locality-plan.one-plan-in-force",
      path,
      values,
      options,
    );
  });
}
