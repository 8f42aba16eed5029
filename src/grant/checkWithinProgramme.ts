import { type FindingPath, finding } from "../finding/Finding.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { awardRules } from "./awardRules.ts";
import { programmeCurrency } from "./checkProgrammeGrants.ts";
import { awardsByYear } from "./currentAward.ts";
import type { GrantFinding } from "./grantRules.ts";
import { isAwarded } from "./isAwarded.ts";
import { programmeGrantRules } from "./programmeGrantRules.ts";

import type { ProgrammeFinding } from "./programmeRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "./StrategicPartnerProgramme.ts";
import { yearWithinCap } from "./yearWithinCap.ts";

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
  { awards }: StrategicPartnerGrant,
  programme: StrategicPartnerProgramme,
): readonly ProgrammeFinding[] {
  const currency = programmeCurrency(programme);
  const grantCurrency = awards[0]?.amount.currency;
  if (currency === undefined || grantCurrency === undefined || grantCurrency === currency)
    return [];
  const values = { programme: programme.id, programmeCurrency: currency, grantCurrency };
  return [finding(programmeGrantRules, "programme.currency-differs", ["awards"], values)];
}

function checkCap(
  grant: StrategicPartnerGrant,
  { id: programme, perPartnerCap: cap }: StrategicPartnerProgramme,
): readonly GrantFinding[] {
  if (cap === undefined) return [];
  return awardsByYear(grant).flatMap((year) => {
    const { financialYear, amount } = year;
    if (amount.currency !== cap.value.currency) return [];
    const verdict = yearWithinCap(year, cap);
    if (verdict === "yes") return [];
    const path = placeOf(financialYear, grant);
    const values = {
      programme,
      financialYear,
      award: amount.toJSON(),
      cap: cap.value.toJSON(),
      verdict,
    };
    return [finding(awardRules, "grant.over-cap", path, values)];
  });
}

/** Where the money of a year stands: at its award, or at the variation, or variations, that brought it. */
function placeOf(
  year: FinancialYear,
  { awards, variations = [] }: StrategicPartnerGrant,
): FindingPath {
  const isOfYear = ({ financialYear }: { readonly financialYear?: FinancialYear }): boolean =>
    financialYear === year;
  const index = awards.findIndex(isOfYear);
  if (index !== -1) return ["awards", index];
  const variation = variations.findIndex(isOfYear);
  return variation === -1 ? ["variations"] : ["variations", variation];
}

function checkTransition(
  { signedOn, awardedOn }: StrategicPartnerGrant,
  { id: programme, transition }: StrategicPartnerProgramme,
): readonly ProgrammeFinding[] {
  const { from, to } = transition ?? {};
  const day = signedOn ?? awardedOn;
  if (day === undefined || (from === undefined && to === undefined)) return [];
  if (isBefore(day, from) || isBefore(to, day)) return [];
  // An award is no agreement yet, and a beginning that is not stated may lie later.
  const verdict = signedOn !== undefined && from !== undefined ? "no" : "unknown";
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
  return awardsByYear(grant).flatMap(({ financialYear, amount, spread }) => {
    if (financialYear <= last) return [];
    const path = placeOf(financialYear, grant);
    const of = { programme, financialYear, committedTo: last };
    return spread?.equals(amount)
      ? [
          finding(programmeGrantRules, "programme.award-beyond-commitment", path, {
            ...of,
            verdict: "unknown",
          }),
        ]
      : [
          finding(programmeGrantRules, "programme.award-beyond-commitment", path, {
            ...of,
            verdict: "no",
          }),
        ];
  });
}

function laterOf(a: FinancialYear, b: FinancialYear): FinancialYear {
  return compareFinancialYears(a, b) < 0 ? b : a;
}
