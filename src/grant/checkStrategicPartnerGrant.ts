import { finding } from "../finding/Finding.ts";
import { checkHistory } from "../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { Rate } from "../rate/Rate.ts";
import { grantLifecycle } from "./grantLifecycle.ts";
import { consortiumOfOne, type GrantFinding, oneLead, sharesSumToOne } from "./grantRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/**
 * Checks a grant by itself: that the shares of a consortium sum to exactly one, that its lead is one
 * of its members, and that it has more than one.
 *
 * @param grant - a grant, as {@link strategicPartnerGrantSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @category Grants
 * @example
 * ```ts
 * import { checkStrategicPartnerGrant, dateRange, financialYear, localDate, Money, Rate } from "concordat";
 *
 * const [found] = checkStrategicPartnerGrant({
 *   id: "example-grant",
 *   title: "Strategic partner grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: dateRange(localDate("2012-04-01"), localDate("2013-03-31")),
 *   awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("100000", "GBP") }],
 *   status: "active",
 *   members: [
 *     { organisation: "example-charity", share: Rate.of("0.5") },
 *     { organisation: "example-network", share: Rate.of("0.4") },
 *   ],
 * });
 * found?.rule; // => "grant.shares-sum-to-one"
 * found?.values; // => { sum: "9/10" }
 * ```
 */
export function checkStrategicPartnerGrant(
  grant: StrategicPartnerGrant,
): readonly (GrantFinding | LifecycleFinding)[] {
  return [...checkMembers(grant), ...checkHistory(grantLifecycle, grant)];
}

function checkMembers({ lead, members }: StrategicPartnerGrant): readonly GrantFinding[] {
  const [only] = members ?? [];
  if (members === undefined || only === undefined) return [];
  const sum = Rate.sum(members.map(({ share }) => share));
  const times = members.filter(({ organisation }) => organisation === lead).length;
  const found: GrantFinding[] = [];
  if (!sum.equals(Rate.of(1))) {
    found.push(finding(sharesSumToOne, ["members"], { sum: sum.toString() }));
  }
  if (times !== 1) found.push(finding(oneLead, ["members"], { lead, times }));
  if (members.length === 1) {
    found.push(finding(consortiumOfOne, ["members"], { organisation: only.organisation }));
  }
  return found;
}
