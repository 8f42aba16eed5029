import { finding } from "../../finding/Finding.ts";
import { Money } from "../../money/Money.ts";
import {
  type FinancialYear,
  financialYearOf,
  lastStartYear,
  nextFinancialYear,
  startYear,
  startYearOf,
} from "../../time/year/FinancialYear.ts";
import type { GrantFinding } from "../grantRules.ts";
import { claimRules } from "../parts/claimRules.ts";
import type { GrantClaim } from "../parts/GrantBudget.ts";
import { approvedOn, type GrantCarryForward } from "../parts/GrantChanges.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { type AgreedAwards, agreedAwards, currencyOf } from "../timeline/agreedAwards.ts";
import { awardOf, awardsByYearOf } from "../timeline/grantCurrentAward.ts";

/** Checks what was claimed: each heading by itself, and all claims against the award. */
export function checkClaims(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { claims } = grant;
  if (claims === undefined || claims.length === 0) return [];
  const { irrecoverableEligible } = grant.vatTreatment ?? {};
  return [
    ...claims.flatMap(checkHeadings),
    ...claims.flatMap((claim, index) => checkVat(claim, index, irrecoverableEligible)),
    ...checkAgainstAward(grant, claims),
  ];
}

function checkHeadings({ headings }: GrantClaim, claim: number): readonly GrantFinding[] {
  return headings.flatMap(({ heading, claimed, eligible, reason }, index): GrantFinding[] => {
    const difference = eligible?.compare(claimed) ?? 0;
    if (eligible === undefined || difference === 0) return [];
    const path = ["claims", claim, "headings", index, "eligible"];
    const values = { heading, claimed: claimed.toJSON(), eligible: eligible.toJSON() };
    if (difference > 0) return [finding(claimRules, "grant.eligible-above-claimed", path, values)];
    return reason === undefined
      ? [finding(claimRules, "grant.ineligible-unexplained", path, values)]
      : [];
  });
}

/** Checks the VAT in a claim against the claim, and against what the grant pays. */
function checkVat(
  { headings }: GrantClaim,
  claim: number,
  isEligible: boolean | undefined,
): readonly GrantFinding[] {
  return headings.flatMap(({ heading, claimed, irrecoverableVat, eligible }, index) => {
    if (irrecoverableVat === undefined || irrecoverableVat.isZero()) return [];
    const path = ["claims", claim, "headings", index, "irrecoverableVat"];
    const vat = irrecoverableVat.toJSON();
    const found: GrantFinding[] = [];
    if (irrecoverableVat.greaterThan(claimed)) {
      const values = { heading, vat, claimed: claimed.toJSON() };
      found.push(finding(claimRules, "grant.vat-above-claimed", path, values));
    }
    const accepted = eligible ?? claimed;
    if (isEligible === true || !accepted.greaterThan(claimed.minus(irrecoverableVat))) return found;
    const verdict = isEligible === false ? "no" : "unknown";
    const values = { heading, vat, accepted: accepted.toJSON(), verdict } as const;
    return [...found, finding(claimRules, "grant.vat-not-eligible", path, values)];
  });
}

/** One bound for what is claimed, and what has been claimed so far. */
interface Bounded {
  readonly financialYear?: FinancialYear;
  readonly available: Money;
  claimed: Money;
  passed: boolean;
}

function checkAgainstAward(
  grant: StrategicPartnerGrant,
  claims: readonly GrantClaim[],
): readonly GrantFinding[] {
  const carried = (grant.carryForwards ?? []).filter(
    (one) => one.kind === "funder" && approvedOn(one) !== undefined,
  );
  const agreed = agreedAwards(grant);
  const years = agreed.derivation === "spread" ? undefined : availableByYear(grant, carried);
  const whole = wholeAward(grant, agreed, carried);
  const found: GrantFinding[] = [];
  for (const [index, claim] of claims.entries()) {
    const amount = Money.sumBy(
      claim.headings,
      ({ claimed, eligible }) => eligible ?? claimed,
      whole.available.currency,
    );
    const within = yearOf(claim, years, grant);
    for (const bound of within === undefined ? [whole] : [within, whole]) {
      bound.claimed = bound.claimed.plus(amount);
      if (bound.passed || !bound.claimed.greaterThan(bound.available)) continue;
      bound.passed = true;
      // A year that was passed says more than the whole that was passed with it.
      if (bound === whole && within?.passed) continue;
      const { financialYear, claimed, available } = bound;
      const values = {
        ...(financialYear !== undefined && { financialYear }),
        claimed: claimed.toJSON(),
        available: available.toJSON(),
      };
      found.push(finding(claimRules, "grant.claim-above-award", ["claims", index], values));
    }
  }
  return found;
}

/**
 * The bound of a claim that lies in one year: for a year without an award nothing may be claimed, unless a
 * variation that names no year may be what the year rests on.
 */
function yearOf(
  { period }: GrantClaim,
  years: Map<number, Bounded> | undefined,
  grant: StrategicPartnerGrant,
): Bounded | undefined {
  const year = startYearOf(period.start);
  if (years === undefined || year !== startYearOf(period.end)) return undefined;
  const known = years.get(year);
  const isOpen = grant.variations?.some(({ financialYear }) => financialYear === undefined);
  if (known !== undefined || isOpen) return known;
  const nothing = Money.zero(currencyOf(grant));
  const financialYear = financialYearOf(period.start);
  const empty = { financialYear, available: nothing, claimed: nothing, passed: false };
  years.set(year, empty);
  return empty;
}

/** The amounts that may be claimed for each year; `undefined` where a variation does not name its year. */
function availableByYear(
  grant: StrategicPartnerGrant,
  carried: readonly GrantCarryForward[],
): Map<number, Bounded> | undefined {
  const years = new Map<number, Bounded>();
  const unplaced = grant.variations?.some(
    ({ change, financialYear }) => change !== undefined && financialYear === undefined,
  );
  if (unplaced) return undefined;
  const add = (financialYear: FinancialYear, amount: Money): void => {
    const year = startYear(financialYear);
    const available = years.get(year)?.available.plus(amount) ?? amount;
    const claimed = Money.zero(amount.currency);
    years.set(year, { financialYear, available, claimed, passed: false });
  };
  for (const { financialYear, amount } of awardsByYearOf(grant)) add(financialYear, amount);
  for (const { from, amount } of carried) {
    if (years.has(startYear(from))) add(from, amount.negated());
    if (startYear(from) < lastStartYear) add(nextFinancialYear(from), amount);
  }
  return years;
}

/** The whole award, and what was carried into it from years for which it has no award. */
function wholeAward(
  grant: StrategicPartnerGrant,
  { rows }: AgreedAwards,
  carried: readonly GrantCarryForward[],
): Bounded {
  const award = awardOf(grant);
  const awarded = new Set(rows.map(({ financialYear }) => financialYear));
  const fromElsewhere = carried.filter(({ from }) => !awarded.has(from));
  const available = fromElsewhere.reduce((sum, { amount }) => sum.plus(amount), award);
  return { available, claimed: Money.zero(award.currency), passed: false };
}
