import { finding } from "../../finding/Finding.ts";
import { checkHistory } from "../../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../../lifecycle/lifecycleRules.ts";
import { sumUnlessOne } from "../../rate/sumUnlessOne.ts";
import { compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongOptions } from "../../time/refuseWrong.ts";
import type { GrantFinding } from "../grantRules.ts";
import type { ConsortiumMember } from "../parts/GrantParties.ts";
import { consortiumRules } from "../parts/grantAwardRules.ts";
import { grantLifecycle } from "../parts/grantLifecycle.ts";
import type { ProgrammeFinding } from "../programmeRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { refuseWrongGrant } from "../timeline/agreedAwards.ts";
import { periodOf } from "../timeline/grantDays.ts";
import { hasMemberDays, memberDays, memberSpans } from "../timeline/memberDays.ts";
import { checkClaims } from "./checkClaims.ts";
import { checkDelivery } from "./checkDelivery.ts";
import { checkAmounts, checkGrantAwards } from "./checkGrantAwards.ts";
import { checkPayments } from "./checkPayments.ts";
import { checkPeriod } from "./checkPeriod.ts";
import { checkWithinProgramme } from "./checkProgrammeGrants.ts";
import { checkStandards } from "./checkStandards.ts";
import { checkSubsidies } from "./checkSubsidies.ts";
import type { GrantContext } from "./GrantContext.ts";

/**
 * Checks a grant: its awards and variations, its consortium, what was paid, claimed and repaid, its
 * period and extensions, notice and reviews; and, as far as the context tells, against its programme
 * and its lead's published income. {@link grantRules} lists what is looked for.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param grant - a grant, as {@link grantSchema} reads it
 * @param context - the day, and what the grant belongs to; a check that needs something omitted is not made
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in different currencies,
 * which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { checkGrant, dateRange, financialYear, localDate, Money, Rate } from "concordat";
 *
 * const [found] = checkGrant({
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
export function checkGrant(
  grant: StrategicPartnerGrant,
  context: GrantContext = {},
): readonly (GrantFinding | ProgrammeFinding | LifecycleFinding)[] {
  refuseWrongGrant(grant, "period", "lead");
  refuseWrongOptions("context", context);
  return findingsOfGrant(grant, context);
}

/** The same of a grant that has been tested, as one of a portfolio has. */
export function findingsOfGrant(
  grant: StrategicPartnerGrant,
  context: GrantContext,
): ReturnType<typeof checkGrant> {
  const { programme, otherGrants } = context;
  return [
    ...checkMembers(grant),
    ...checkGrantAwards(grant, context),
    ...(programme === undefined ? [] : checkWithinProgramme(grant, programme)),
    ...checkAmounts(grant),
    ...checkPeriod(grant, context.asOf),
    ...checkPayments(grant),
    ...checkClaims(grant),
    ...checkDelivery(grant, context.asOf),
    ...checkStandards(grant, context),
    ...(otherGrants === undefined ? [] : checkSubsidy(grant, otherGrants)),
    ...checkHistory(grantLifecycle, grant),
  ];
}

function checkMembers(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { lead, members } = grant;
  const [only] = members ?? [];
  if (members === undefined || only === undefined) return [];
  if (hasMemberDays(members)) return checkMemberDays(grant, members);
  const sum = sumUnlessOne(members.map(({ share }) => share));
  const found: GrantFinding[] = [];
  const path = ["members"];
  if (sum !== undefined)
    found.push(finding(consortiumRules, "grant.shares-sum-to-one", path, { sum }));
  let times = 0;
  const seen = new Set<string>();
  members.forEach(({ organisation }, index) => {
    if (organisation === lead) times += 1;
    else if (!seen.has(organisation)) seen.add(organisation);
    else
      found.push(
        finding(consortiumRules, "grant.member-twice", [...path, index], { organisation }),
      );
  });
  if (times !== 1) found.push(finding(consortiumRules, "grant.one-lead", path, { lead, times }));
  if (members.length === 1) {
    const { organisation } = only;
    found.push(finding(consortiumRules, "grant.consortium-of-one", path, { organisation }));
  }
  return found;
}

/** As for members without days, on each day of the grant: what breaks a rule is reported where it begins. */
function checkMemberDays(
  grant: StrategicPartnerGrant,
  members: readonly ConsortiumMember[],
): readonly GrantFinding[] {
  const { lead } = grant;
  const path = ["members"];
  const found: GrantFinding[] = [];
  let isWhole = true;
  let isLed = true;
  for (const { start: from, end: to, members: active, sum } of memberSpans(
    members,
    periodOf(grant),
  )) {
    if (isWhole && !sum.equals(1)) {
      isWhole = false;
      const shares = active.map(({ share }) => share);
      const values = { sum: sumUnlessOne(shares) ?? "1", from, to };
      found.push(finding(consortiumRules, "grant.shares-sum-to-one", path, values));
    }
    const times = active.filter(({ organisation }) => organisation === lead).length;
    if (isLed && times !== 1) {
      isLed = false;
      found.push(finding(consortiumRules, "grant.one-lead", path, { lead, times, from, to }));
    }
  }
  return [...found, ...checkMemberTwice(grant, members)];
}

/** Finds an organisation that is listed for days on which it is listed already; the lead has its own rule. */
function checkMemberTwice(
  grant: StrategicPartnerGrant,
  members: readonly ConsortiumMember[],
): readonly GrantFinding[] {
  const period = periodOf(grant);
  const spans = members.flatMap((member, index) => {
    const days = member.organisation === grant.lead ? undefined : memberDays(member, period);
    return days ? [{ organisation: member.organisation, index, ...days }] : [];
  });
  spans.sort((a, b) => compareDates(a.start, b.start));
  const until = new Map<string, LocalDate>();
  return spans.flatMap(({ organisation, index, start, end }) => {
    const last = until.get(organisation);
    if (last === undefined || last < end) until.set(organisation, end);
    if (last === undefined || last < start) return [];
    return [finding(consortiumRules, "grant.member-twice", ["members", index], { organisation })];
  });
}

function checkSubsidy(
  grant: StrategicPartnerGrant,
  otherGrants: readonly StrategicPartnerGrant[],
): readonly GrantFinding[] {
  const others = otherGrants.filter(({ id, lead }) => id !== grant.id && lead === grant.lead);
  return checkSubsidies([grant, ...others])
    .filter(({ path }) => path[0] === 0)
    .map((found) => ({ ...found, path: found.path.slice(1) }));
}
