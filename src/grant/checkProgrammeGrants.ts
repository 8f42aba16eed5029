import { exactInterval, type Interval } from "../figure/Interval.ts";
import { isAtMost } from "../figure/verdict.ts";
import { type FindingPath, finding } from "../finding/Finding.ts";
import type { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { awardsByYear } from "./currentAward.ts";
import { isAwarded } from "./isAwarded.ts";
import { programmeFunding, totalBounds } from "./programmeFunding.ts";
import { grantsExceedYear } from "./programmeGrantRules.ts";
import type { ProgrammeFinding } from "./programmeRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "./StrategicPartnerProgramme.ts";

/** Holds the grants of a programme against what it has for each year, and for several together. */
export function checkProgrammeGrants(
  programme: StrategicPartnerProgramme,
  grants: readonly StrategicPartnerGrant[],
): readonly ProgrammeFinding[] {
  const currency = programmeCurrency(programme);
  if (currency === undefined) return [];
  const granted = new Map<FinancialYear, Money>();
  for (const grant of grants) {
    if (grant.programme !== programme.id || !isAwarded(grant)) continue;
    for (const { financialYear, amount } of awardsByYear(grant)) {
      if (amount.currency !== currency) continue;
      granted.set(financialYear, granted.get(financialYear)?.plus(amount) ?? amount);
    }
  }
  return checkGranted(programme, granted);
}

/** Holds what is granted in each year, in the programme's currency, against what it has for the years. */
export function checkGranted(
  programme: StrategicPartnerProgramme,
  granted: ReadonlyMap<FinancialYear, Money>,
): readonly ProgrammeFinding[] {
  if (granted.size === 0) return [];
  const places = new Map(
    (programme.years ?? []).map(({ financialYear }, index) => [financialYear, index]),
  );
  const found: ProgrammeFinding[] = [];
  for (const { financialYears, amount, basis } of programmeFunding(programme, "strict")) {
    const [year] = financialYears;
    const index = year === undefined ? undefined : places.get(year);
    const path = basis === "derived" || index === undefined ? ["statedTotal"] : ["years", index];
    found.push(...exceeding(granted, financialYears, amount, path));
  }
  if (found.some(({ path }) => path[0] === "statedTotal")) return found;
  const { statedTotal } = programme;
  const total = statedTotal && totalBounds(statedTotal, "strict");
  if (statedTotal === undefined || total === undefined) return found;
  const beyond = exceeding(granted, statedTotal.years, total, ["statedTotal"]);
  return [...found, ...beyond.filter(({ severity }) => severity === "error")];
}

function exceeding(
  granted: ReadonlyMap<FinancialYear, Money>,
  financialYears: readonly FinancialYear[],
  available: Interval<Money>,
  path: FindingPath,
): readonly ProgrammeFinding[] {
  const [first, ...others] = financialYears.flatMap((year) => granted.get(year) ?? []);
  const { lower, upper } = available;
  if (first === undefined || (lower === undefined && upper === undefined)) return [];
  const sum = others.reduce((total, amount) => total.plus(amount), first);
  const verdict = isAtMost(exactInterval(sum), available);
  if (verdict === "yes") return [];
  const values = {
    financialYears,
    granted: sum.toJSON(),
    ...(upper && { atMost: upper.value.toJSON() }),
    verdict,
  };
  return [finding(grantsExceedYear, path, values, verdict === "no" ? {} : { severity: "info" })];
}

/** The currency of a programme's figures; `undefined` if it states none. */
export function programmeCurrency({
  years = [],
  statedTotal,
}: StrategicPartnerProgramme): string | undefined {
  const figure = statedTotal?.figure ?? years.find(({ total }) => total !== undefined)?.total;
  return figure?.value.currency;
}
