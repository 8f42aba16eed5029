import type { FindingIn } from "../finding/Finding.ts";
import { finding } from "../finding/Finding.ts";
import { isIn } from "../money/isIn.ts";
import { Money } from "../money/Money.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { currentAward } from "./currentAward.ts";
import { isAwarded } from "./isAwarded.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import type { StandardRules } from "./standardRules.ts";
import { standardRules } from "./standardRules.ts";

import {
  minimalAssistanceFrom,
  minimalAssistanceLimit,
  subsidyWindowStart,
} from "./subsidyTotal.ts";

type SubsidyFinding = FindingIn<Pick<StandardRules, "grant.subsidy-limit">>;

/** What was given before this is behind every day on which the limit applied. */
const countedFrom: LocalDate = /* @__PURE__ */ subsidyWindowStart(minimalAssistanceFrom);

interface Given {
  readonly index: number;
  readonly on: LocalDate;
  readonly amount: Money<"GBP">;
  readonly classified: boolean;
}

/**
 * Adds up, for each organisation, what grants that it leads gave it in the elapsed part of a financial
 * year and the two before it, and notes where that passes the limit for minimal financial assistance. A
 * grant counts, whole, from the day on which it was signed or, where that is not stated, awarded; a
 * grant without either day, in another currency, not awarded, or said to be none does not.
 *
 * @param grants - the grants, in any order
 * @returns a note for each grant with which the limit was passed; its path begins with its position
 * @category Grants
 * @example
 * ```ts
 * import { checkSubsidies, dateRange, financialYear, localDate, Money, type StrategicPartnerGrant } from "concordat";
 *
 * const grant: StrategicPartnerGrant = {
 *   id: "example-grant",
 *   title: "Example grant",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: dateRange(localDate("2023-04-01"), localDate("2024-03-31")),
 *   awards: [{ financialYear: financialYear("2023/24"), amount: Money.of("315000.01", "GBP") }],
 *   status: "active",
 *   signedOn: localDate("2023-04-01"),
 * };
 * const [found] = checkSubsidies([grant]);
 * [found?.rule, found?.severity]; // => ["grant.subsidy-limit", "info"]
 * ```
 */
export function checkSubsidies(
  grants: readonly StrategicPartnerGrant[],
): readonly SubsidyFinding[] {
  const byLead = new Map<string, Given[]>();
  grants.forEach((grant, index) => {
    const given = givenBy(grant, index);
    if (given === undefined) return;
    const others = byLead.get(grant.lead);
    if (others === undefined) byLead.set(grant.lead, [given]);
    else others.push(given);
  });
  return [...byLead].flatMap(([organisation, given]) => checkOne(organisation, given));
}

function givenBy(grant: StrategicPartnerGrant, index: number): Given | undefined {
  const { signedOn, awardedOn, subsidy } = grant;
  const on = signedOn ?? awardedOn;
  if (on === undefined || on < countedFrom || !isAwarded(grant)) return undefined;
  if (subsidy === "none" || subsidy === "other") return undefined;
  const amount = currentAward(grant);
  if (!isIn(amount, "GBP")) return undefined;
  return { index, on, amount, classified: subsidy === "minimal-financial-assistance" };
}

function checkOne(organisation: string, given: Given[]): readonly SubsidyFinding[] {
  const limit = minimalAssistanceLimit();
  const ordered = given.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index));
  const found: SubsidyFinding[] = [];
  const nothing = Money.zero("GBP");
  let total = nothing;
  let unclassified = nothing;
  let oldest = 0;
  for (const { on, index, amount, classified } of ordered) {
    total = total.plus(amount);
    if (!classified) unclassified = unclassified.plus(amount);
    if (on < minimalAssistanceFrom) continue;
    const from = subsidyWindowStart(on);
    for (let past = ordered[oldest]; past !== undefined && past.on < from; past = ordered[oldest]) {
      total = total.minus(past.amount);
      if (!past.classified) unclassified = unclassified.minus(past.amount);
      oldest += 1;
    }
    if (!total.greaterThan(limit)) continue;
    const values = {
      organisation,
      from,
      to: on,
      total: total.toJSON(),
      unclassified: unclassified.toJSON(),
      limit: limit.toJSON(),
    };
    found.push(finding(standardRules, "grant.subsidy-limit", [index, "awards"], values));
  }
  return found;
}
