import { type FindingPath, finding } from "../../finding/Finding.ts";
import { compareDates, daysBetween } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { rangeEncloses } from "../../time/range/rangeQueries.ts";
import { financialYearRange } from "../../time/year/FinancialYear.ts";
import type { GrantFinding } from "../grantRules.ts";
import { type PeriodRules, periodRules } from "../parts/periodRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { periodOf } from "../timeline/grantDays.ts";

/** Checks that what a grant pays for lies within its period, and that nothing leaves a gap in it. */
export function checkPeriod(
  grant: StrategicPartnerGrant,
  asOf: LocalDate | undefined,
): readonly GrantFinding[] {
  const period = periodOf(grant);
  return [
    ...checkExtensions(grant),
    ...checkClaimPeriods(grant, period),
    ...checkInstalmentDays(grant, period),
    ...checkActualMonths(grant, period),
    ...checkRecorded(grant),
    ...checkApplied(grant),
    ...checkDecisions(grant, asOf),
  ];
}

function checkExtensions({ period, variations }: StrategicPartnerGrant): readonly GrantFinding[] {
  if (variations === undefined) return [];
  const found: GrantFinding[] = [];
  let endedOn = period.end;
  const inOrder = [...variations.entries()].sort(([, a], [, b]) => compareDates(a.on, b.on));
  for (const [index, { on, prolongs }] of inOrder) {
    if (prolongs === undefined) continue;
    const path = ["variations", index];
    const between = daysBetween(endedOn, prolongs.start) - 1;
    if (between > 0) {
      const values = { endedOn, extendsFrom: prolongs.start, days: between };
      found.push(finding(periodRules, "grant.extension-gap", [...path, "prolongs"], values));
    }
    if (on > endedOn) {
      const values = { endedOn, agreedOn: on };
      found.push(finding(periodRules, "grant.extension-after-end", [...path, "on"], values));
    }
    if (prolongs.end > endedOn) endedOn = prolongs.end;
  }
  return found;
}

function checkClaimPeriods(
  { claims }: StrategicPartnerGrant,
  period: DateRange,
): readonly GrantFinding[] {
  if (claims === undefined) return [];
  return claims.flatMap((claim, index) =>
    rangeEncloses(period, claim.period)
      ? []
      : outside("claim", claim.period, period, ["claims", index, "period"]),
  );
}

function checkInstalmentDays(
  { instalments, closesOn }: StrategicPartnerGrant,
  period: DateRange,
): readonly GrantFinding[] {
  if (instalments === undefined) return [];
  return instalments.flatMap(({ covers, due, status }, index) => {
    if (status === "cancelled") return [];
    const found: GrantFinding[] = [];
    if (covers !== undefined && !rangeEncloses(period, covers)) {
      found.push(outside("instalment", covers, period, ["instalments", index, "covers"]));
    }
    if (closesOn !== undefined && due > closesOn) {
      const days = { start: due, end: due };
      const open = { start: period.start, end: closesOn };
      found.push(outside("instalment", days, open, ["instalments", index, "due"]));
    }
    return found;
  });
}

function checkActualMonths(
  { actuals }: StrategicPartnerGrant,
  period: DateRange,
): readonly GrantFinding[] {
  if (actuals === undefined) return [];
  const first = period.start.slice(0, 7);
  const last = period.end.slice(0, 7);
  return actuals.flatMap(({ month }, index) => {
    if (first <= month && month <= last) return [];
    const days = { start: month, end: month };
    return outside("actual", days, period, ["actuals", index, "month"]);
  });
}

function checkRecorded(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { variations = [], carryForwards = [], repayments = [], endNotice } = grant;
  const found: GrantFinding[] = [];
  type Recorded = PeriodRules["grant.recorded-too-early"];
  const look = (
    what: Recorded["what"],
    on: string | undefined,
    recordedOn: string | undefined,
    path: FindingPath,
  ): void => {
    if (on === undefined || recordedOn === undefined || on <= recordedOn) return;
    const values = { what, on, recordedOn };
    found.push(finding(periodRules, "grant.recorded-too-early", [...path, "recordedOn"], values));
  };
  for (const [index, { on, recordedOn }] of variations.entries()) {
    look("variation", on, recordedOn, ["variations", index]);
  }
  for (const [index, { decision, recordedOn }] of carryForwards.entries()) {
    look("carry-forward", decision?.on, recordedOn, ["carryForwards", index]);
  }
  for (const [index, { paidOn, recordedOn }] of repayments.entries()) {
    look("repayment", paidOn, recordedOn, ["repayments", index]);
  }
  look("notice", endNotice?.givenOn, endNotice?.recordedOn, ["endNotice"]);
  return found;
}

function checkDecisions(
  { carryForwards = [] }: StrategicPartnerGrant,
  asOf: LocalDate | undefined,
): readonly GrantFinding[] {
  return carryForwards.flatMap((one, index): GrantFinding[] => {
    const { from, amount, requestedOn, decision } = one;
    const path = ["carryForwards", index];
    if (decision !== undefined) {
      if (requestedOn === undefined || requestedOn <= decision.on) return [];
      const values = { requestedOn, decidedOn: decision.on };
      return [
        finding(periodRules, "grant.carry-forward-decided-early", [...path, "decision"], values),
      ];
    }
    if (asOf === undefined || asOf <= financialYearRange(from).end) return [];
    const values = { from, amount: amount.toJSON() };
    return [finding(periodRules, "grant.carry-forward-undecided", path, values)];
  });
}

function checkApplied({ appliedOn, awardedOn }: StrategicPartnerGrant): readonly GrantFinding[] {
  if (appliedOn === undefined || awardedOn === undefined || appliedOn <= awardedOn) return [];
  const values = { appliedOn, awardedOn };
  return [finding(periodRules, "grant.applied-after-award", ["appliedOn"], values)];
}

function outside(
  what: PeriodRules["grant.cost-outside-period"]["what"],
  { start: from, end: to }: { readonly start: string; readonly end: string },
  { start, end }: DateRange,
  path: FindingPath,
): GrantFinding {
  return finding(periodRules, "grant.cost-outside-period", path, { what, from, to, start, end });
}
