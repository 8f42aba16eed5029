import type { Figure } from "../../figure/Figure.ts";
import { exactInterval, type Interval } from "../../figure/Interval.ts";
import { isAtMost, type Verdict } from "../../figure/verdict.ts";
import { type FindingPath, finding } from "../../finding/Finding.ts";
import { withinCap } from "../../funding/withinCap.ts";
import { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { compareFinancialYears, type FinancialYear } from "../../time/year/FinancialYear.ts";
import type { GrantFinding } from "../grantRules.ts";
import { grantAwardRules } from "../parts/grantAwardRules.ts";
import { isAwarded } from "../parts/grantLifecycle.ts";
import { programmeFunding, totalBounds } from "../programmeFunding.ts";
import { type ProgrammeFinding, programmeGrantRules } from "../programmeRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../StrategicPartnerProgramme.ts";
import { awardField, currencyOf } from "../timeline/agreedAwards.ts";
import { type AwardOfYear, awardsByYearOf } from "../timeline/grantCurrentAward.ts";

/** The grants in a year, and the part of them that is only spread there because no year is stated. */
export interface Granted {
  readonly amount: Money;
  readonly spread: Money;
}

/** Compares the grants of a programme with what it has for each year, and for several together. */
export function checkProgrammeGrants(
  programme: StrategicPartnerProgramme,
  grants: readonly StrategicPartnerGrant[],
): readonly ProgrammeFinding[] {
  const currency = programmeCurrency(programme);
  if (currency === undefined) return [];
  const granted = new Map<FinancialYear, Granted>();
  for (const grant of grants) {
    if (grant.programme !== programme.id || !isAwarded(grant)) continue;
    for (const { financialYear, amount, spread } of awardsByYearOf(grant)) {
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

/** Compares what is granted in each year, in the programme's currency, with what it has for the years. */
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

/** Checks a grant against what its programme says of every grant. */
export function checkWithinProgramme(
  grant: StrategicPartnerGrant,
  programme: StrategicPartnerProgramme,
): readonly (GrantFinding | ProgrammeFinding)[] {
  if (!isAwarded(grant)) return [];
  return [
    ...checkCurrency(grant, programme),
    ...checkCap(grant, programme),
    ...checkTransition(grant, programme),
    ...checkCommitment(grant, programme),
  ];
}

function checkCurrency(
  grant: StrategicPartnerGrant,
  programme: StrategicPartnerProgramme,
): readonly ProgrammeFinding[] {
  const currency = programmeCurrency(programme);
  const grantCurrency = currencyOf(grant);
  if (currency === undefined || grantCurrency === currency) return [];
  const values = { programme: programme.id, programmeCurrency: currency, grantCurrency };
  return [finding(programmeGrantRules, "programme.currency-differs", [awardField(grant)], values)];
}

function checkCap(
  grant: StrategicPartnerGrant,
  { id: programme, perPartnerCap: cap }: StrategicPartnerProgramme,
): readonly GrantFinding[] {
  if (cap === undefined) return [];
  return awardsByYearOf(grant).flatMap((year) => {
    const { financialYear, amount } = year;
    if (amount.currency !== cap.value.currency) return [];
    const verdict = yearWithinCap(year, cap);
    if (verdict === "yes") return [];
    const path = placeOf(financialYear, grant);
    const amounts = { award: amount.toJSON(), cap: cap.value.toJSON() };
    const values = { programme, financialYear, ...amounts, verdict };
    return [finding(grantAwardRules, "grant.over-cap", path, values)];
  });
}

/** Where the money of a year stands: at its award, or at the variation, or variations, that brought it. */
function placeOf(
  year: FinancialYear,
  { awards, variations = [] }: StrategicPartnerGrant,
): FindingPath {
  const isOfYear = ({ financialYear }: { readonly financialYear?: FinancialYear }): boolean =>
    financialYear === year;
  const index = awards?.findIndex(isOfYear) ?? -1;
  if (index !== -1) return ["awards", index];
  const variation = variations.findIndex(isOfYear);
  if (variation !== -1) return ["variations", variation];
  return [awards === undefined ? "total" : "variations"];
}

function checkTransition(
  { signedOn, awardedOn }: StrategicPartnerGrant,
  { id: programme, transition }: StrategicPartnerProgramme,
): readonly ProgrammeFinding[] {
  const { from, to } = transition ?? {};
  const day = signedOn ?? awardedOn;
  if (day === undefined || (from === undefined && to === undefined)) return [];
  const [begins, ends] = [from && partialDateRange(from), to && partialDateRange(to)];
  if (isBefore(day, begins?.start) || isBefore(ends?.end, day)) return [];
  // An award is no agreement yet; a beginning that is not stated, or only its month, may lie later.
  const isSure = begins !== undefined && !isBefore(day, begins.end) && !isBefore(ends?.start, day);
  const verdict = signedOn !== undefined && isSure ? "no" : "unknown";
  const values = {
    programme,
    ...(signedOn !== undefined ? { signedOn } : awardedOn !== undefined && { awardedOn }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    verdict,
  } as const;
  const path = [signedOn === undefined ? "awardedOn" : "signedOn"];
  return [finding(programmeGrantRules, "programme.award-in-transition", path, values)];
}

function isBefore(day: LocalDate | undefined, other: LocalDate | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

function checkCommitment(
  grant: StrategicPartnerGrant,
  { id: programme, committedTo, prolongations = [] }: StrategicPartnerProgramme,
): readonly ProgrammeFinding[] {
  if (committedTo === undefined) return [];
  const last = prolongations.reduce((year, { to }) => laterOf(year, to), committedTo);
  return awardsByYearOf(grant).flatMap(({ financialYear, amount, spread }) => {
    if (financialYear <= last) return [];
    const path = placeOf(financialYear, grant);
    const verdict = spread?.equals(amount) ? "unknown" : "no";
    const values = { programme, financialYear, committedTo: last, verdict } as const;
    return [finding(programmeGrantRules, "programme.award-beyond-commitment", path, values)];
  });
}

function laterOf(a: FinancialYear, b: FinancialYear): FinancialYear {
  return compareFinancialYears(a, b) < 0 ? b : a;
}

/** The awards to one partner for one year. */
interface Share {
  readonly partner: string;
  readonly financialYear: FinancialYear;
  readonly grants: string[];
  amount: Money;
  /** The part of the amount that was spread. */
  spread: Money;
  /** Whether each of the grants alone is known to be within the cap. */
  alone: boolean;
}

/**
 * Compares what each lead gets in a programme, with all its grants for one year together, with the cap of
 * one partner. A grant that is not within it alone is left to its own check.
 */
export function checkPartnerCaps(
  { id: programme, perPartnerCap: cap }: StrategicPartnerProgramme,
  grants: readonly StrategicPartnerGrant[],
): readonly ProgrammeFinding[] {
  if (cap === undefined) return [];
  const shares = new Map<string, Share>();
  for (const grant of grants) {
    if (grant.programme !== programme || !isAwarded(grant)) continue;
    for (const year of awardsByYearOf(grant)) {
      const { financialYear, amount, spread = Money.zero(amount.currency) } = year;
      if (amount.currency !== cap.value.currency) continue;
      const key = `${financialYear} ${grant.lead}`;
      const alone = yearWithinCap(year, cap) === "yes";
      const share = shares.get(key);
      if (share === undefined) {
        const of = { partner: grant.lead, financialYear, grants: [grant.id] };
        shares.set(key, { ...of, amount, spread, alone });
        continue;
      }
      share.grants.push(grant.id);
      share.amount = share.amount.plus(amount);
      share.spread = share.spread.plus(spread);
      share.alone &&= alone;
    }
  }
  return [...shares.values()].flatMap(({ amount, spread, alone, ...of }) => {
    const verdict = yearWithinCap({ amount, spread }, cap);
    if (of.grants.length === 1 || !alone || verdict === "yes") return [];
    const values = { programme, ...of, granted: amount.toJSON(), cap: cap.value.toJSON(), verdict };
    return [finding(programmeGrantRules, "programme.partner-over-cap", ["perPartnerCap"], values)];
  });
}

/**
 * Whether what is awarded for a year is within a cap. Where that depends on a change whose year is not
 * stated, nobody can tell: it may belong to another year.
 */
export function yearWithinCap(
  { amount, spread }: Pick<AwardOfYear, "amount" | "spread">,
  cap: Figure<Money>,
): Verdict {
  const verdict = withinCap(amount, cap);
  return spread === undefined || withinCap(amount.minus(spread), cap) === verdict
    ? verdict
    : "unknown";
}
