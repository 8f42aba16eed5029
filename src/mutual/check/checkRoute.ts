import { bounds } from "../../figure/bounds.ts";
import { isAtMost } from "../../figure/verdict.ts";
import { finding } from "../../finding/Finding.ts";
import { certainly } from "../../time/range/PartialValidity.ts";
import { validitiesOverlap } from "../../time/range/Validity.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { formatTerm } from "../../time/term/formatTerm.ts";
import { lengthOf, type Term } from "../../time/term/Term.ts";
import { type ProcurementRoute, routeMaxTermOn } from "../ProcurementRoute.ts";
import { type MutualContract, valueOverTerm } from "../parts/MutualContract.ts";
import { type RouteFinding, routeRules } from "../routeRules.ts";

/**
 * Checks a procurement route by itself: that it runs beside another route, that on each day one
 * maximum term holds, and that its transfer limit is the published one.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param route - a route, as {@link routeSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { checkRoute } from "concordat";
 *
 * const findings = checkRoute({
 *   id: "example-purchasing-system",
 *   kind: "dynamic-purchasing-system",
 *   maxTerm: [{ term: { months: 12 } }, { term: { years: 2 } }],
 * });
 * findings.map(({ rule, path }) => [rule, path.join(".")]); // => [["route.maximum-twice", "maxTerm.1"]]
 * ```
 */
export function checkRoute(route: ProcurementRoute): readonly RouteFinding[] {
  refuseWrongSubject("route", route);
  const { id, runsBeside, maxTerm = [], transferLimit, transferLimitStated } = route;
  const stated = transferLimitStated?.value;
  const differs =
    transferLimit !== undefined &&
    stated !== undefined &&
    stated.toJSON() !== transferLimit.toJSON();
  const days = maxTerm.map(({ validity }) => certainly(validity));
  const twice = days.flatMap((own, index) => {
    const first = days.slice(0, index).findIndex((earlier) => validitiesOverlap(earlier, own));
    if (first < 0) return [];
    return finding(routeRules, "route.maximum-twice", ["maxTerm", index], { first });
  });
  return [
    ...(runsBeside === id
      ? [finding(routeRules, "route.beside-itself", ["runsBeside"], { route: id })]
      : []),
    ...twice,
    ...(differs
      ? [
          finding(routeRules, "route.transfer-limit-differs", ["transferLimit"], {
            limit: transferLimit.toJSON(),
            stated: stated.toJSON(),
          }),
        ]
      : []),
  ];
}

/**
 * Checks a contract against the route by which it was awarded: that it runs no longer than the route
 * allowed on the day of the award, and whether it is worth more than is typical.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param contract - the contract
 * @param context - the route by which it was awarded
 * @returns the findings; none if nothing is amiss, or nothing is known of the route
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { checkMutualContract, localDate } from "concordat";
 *
 * const route = {
 *   id: "example-purchasing-system",
 *   kind: "dynamic-purchasing-system",
 *   maxTerm: [{ term: { months: 12 }, validity: { to: localDate("2019-12-31") } }],
 * } as const;
 * const [found] = checkMutualContract({ awardedOn: localDate("2019-04-01"), term: { years: 2 } }, { route });
 * found?.message; // => "The contract runs for 2 years, and example-purchasing-system allowed 12 months: correct the term or the day of award."
 * ```
 */
export function checkMutualContract(
  contract: MutualContract,
  context: { readonly route: ProcurementRoute },
): readonly RouteFinding[] {
  refuseWrongSubject("contract", contract);
  refuseWrongOptions("context", context, "route");
  const { route } = context;
  return [...checkTerm(contract, route), ...checkValue(contract, route)];
}

function checkTerm(
  { term, awardedOn }: MutualContract,
  route: ProcurementRoute,
): readonly RouteFinding[] {
  const { maxTerm = [] } = route;
  if (term === undefined || maxTerm.length === 0) return [];
  const onDay = awardedOn && routeMaxTermOn(route, awardedOn);
  // Without the day any of the maxima may be meant; a term within them all is within the one.
  const possible = awardedOn === undefined ? maxTerm.map((entry) => entry.term) : [onDay];
  if (possible.every((maximum) => maximum !== undefined && !isLonger(term, maximum))) return [];
  const values = {
    route: route.id,
    term: formatTerm(term),
    ...(onDay && { maximum: formatTerm(onDay) }),
    verdict: onDay ? "no" : "unknown",
  } as const;
  return [finding(routeRules, "route.term-beyond-maximum", ["term"], values)];
}

/** Whether a term is longer than another; where months meet days, a month has its average length. */
function isLonger(term: Term, other: Term): boolean {
  const [length, limit] = [lengthOf(term), lengthOf(other)];
  // 4,800 months of the calendar have 146,097 days.
  return (length.months - limit.months) * 146_097 + (length.days - limit.days) * 4_800 > 0;
}

function checkValue(
  contract: MutualContract,
  { id, typicalValue }: ProcurementRoute,
): readonly RouteFinding[] {
  const value = valueOverTerm(contract, "down");
  if (value === undefined || typicalValue === undefined) return [];
  if (value.total.currency !== typicalValue.value.currency) return [];
  // What is typical a year says nothing of a whole.
  if (typicalValue.per !== undefined) return [];
  const { total, qualifier } = value;
  const worth = bounds({ value: total, qualifier, asStated: "" }, "strict");
  const typical = bounds(typicalValue, "strict");
  if (!worth?.lower || !typical?.upper || isAtMost(worth, typical) !== "no") return [];
  const typicalAtMost = typical.upper.value.toJSON();
  const values = { route: id, valueAtLeast: worth.lower.value.toJSON(), typicalAtMost };
  return [finding(routeRules, "route.above-typical", ["annualValue"], values)];
}
