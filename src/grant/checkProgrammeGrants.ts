import { exactInterval, type Interval } from "../figure/Interval.ts";
import { isAtMost } from "../figure/verdict.ts";
import { type FindingPath, finding } from "../finding/Finding.ts";
import { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { awardsByYear } from "./currentAward.ts";
import { isAwarded } from "./isAwarded.ts";
import { programmeFunding, totalBounds } from "./programmeFunding.ts";
import { programmeGrantRules } from "./programmeGrantRules.ts";

import type { ProgrammeFinding } from "./programmeRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "./StrategicPartnerProgramme.ts";

/** What is granted in a year, and what of it is only spread there because no year is stated. */
export interface Granted {
  readonly amount: Money;
  readonly spread: Money;
}

/** Holds the grants of a programme against what it has for each year, and for several together. */
export function checkProgrammeGrants(
  programme: StrategicPartnerProgramme,
  grants: readonly StrategicPartnerGrant[],
): readonly ProgrammeFinding[] {
  const currency = programmeCurrency(programme);
  if (currency === undefined) return [];
  const granted = new Map<FinancialYear, Granted>();
  for (const grant of grants) {
    if (grant.programme !== programme.id || !isAwarded(grant)) continue;
    for (const { financialYear, amount, spread } of awardsByYear(grant)) {
      if (amount.currency !== currency) continue;
      addGranted(granted, financialYear, spread ? amount.minus(spread) : amount, false);
      if (spread) addGranted(granted, financialYear, spread, true);
    }
  }
  return checkGranted(programme, granted);
}

/** Adds to what is granted in a year. */
export function addGranted(
  granted: Map<FinancialYear, Granted>,
  financialYear: FinancialYear,
  added: Money,
  isSpread: boolean,
): void {
  const nothing = Money.zero(added.currency);
  const { amount, spread } = granted.get(financialYear) ?? { amount: nothing, spread: nothing };
  granted.set(financialYear, {
    amount: amount.plus(added),
    spread: isSpread ? spread.plus(added) : spread,
  });
}

/** Holds what is granted in each year, in the programme's currency, against what it has for the years. */
export function checkGranted(
  programme: StrategicPartnerProgramme,
  granted: ReadonlyMap<FinancialYear, Granted>,
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
  granted: ReadonlyMap<FinancialYear, Granted>,
  financialYears: readonly FinancialYear[],
  available: Interval<Money>,
  path: FindingPath,
): readonly ProgrammeFinding[] {
  const within = financialYears.flatMap((year) => granted.get(year) ?? []);
  const [first] = within;
  const { lower, upper } = available;
  if (first === undefined || (lower === undefined && upper === undefined)) return [];
  const { currency } = first.amount;
  const sum = Money.sumBy(within, ({ amount }) => amount, currency);
  const found = isAtMost(exactInterval(sum), available);
  if (found === "yes") return [];
  // What was spread over other years too may belong to them.
  const stated = Money.sumBy(within, ({ amount, spread }) => amount.minus(spread), currency);
  const isCertain =
    isAtMost(exactInterval(stated), available) === "no" ||
    [...granted].every(([year, { spread }]) => spread.isZero() || financialYears.includes(year));
  const verdict = isCertain ? found : "unknown";
  const values = {
    financialYears,
    granted: sum.toJSON(),
    ...(upper && { atMost: upper.value.toJSON() }),
    verdict,
  };
  return [finding(programmeGrantRules, "programme.grants-exceed-year", path, values)];
}

/** The currency of a programme's figures; `undefined` if it states none. */
export function programmeCurrency({
  years = [],
  statedTotal,
  perPartnerCap,
}: StrategicPartnerProgramme): string | undefined {
  const ofYear = years.find(({ total }) => total !== undefined)?.total;
  return (statedTotal?.figure ?? ofYear ?? perPartnerCap)?.value.currency;
}
