import { intersectIntervals } from "../../figure/intervalSets.ts";
import { isAtMost } from "../../figure/verdict.ts";
import { type FindingPath, finding } from "../../finding/Finding.ts";
import { formatPath } from "../../finding/formatFindings.ts";
import { withinCaps } from "../../funding/withinCap.ts";
import { checkHistory } from "../../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../../lifecycle/lifecycleRules.ts";
import { Rate } from "../../rate/Rate.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { financialYearRange } from "../../time/year/FinancialYear.ts";
import { amountsOf, programmeFunding, sumOfRows, totalBounds } from "../programmeFunding.ts";
import { programmeLifecycle } from "../programmeLifecycle.ts";
import { type ProgrammeFinding, type ProgrammeRules, programmeRules } from "../programmeRules.ts";
import type { StrategicPartnerProgramme } from "../StrategicPartnerProgramme.ts";
import { checkPartnerCaps, checkProgrammeGrants } from "./checkProgrammeGrants.ts";
import { programmeConsortiaRange, saidCount } from "./consortia.ts";
import type { ProgrammeContext } from "./GrantContext.ts";

/**
 * Checks the published figures of a programme against each other: years against the total, partners
 * against organisations, consortia against both, what all partners may get against what the years come
 * to; and notes what they imply. With grants, it holds these against the years too, and what one partner
 * gets in several of them against the cap.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param programme - a programme, as {@link programmeSchema} reads it
 * @param context - grants, among which those of the programme count
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the figures are in different currencies
 * @category Grants
 * @example
 * ```ts
 * import { checkProgramme } from "concordat";
 *
 * const [found] = checkProgramme({
 *   id: "example-programme",
 *   name: "Example Strategic Partners",
 *   funder: "example-department",
 *   status: "running",
 *   declaredPartners: { value: 18, qualifier: "exact", asStated: "18 partners" },
 *   declaredOrganisations: { value: 16, qualifier: "exact", asStated: "16 organisations" },
 * });
 * found?.rule; // => "programme.partners-exceed-organisations"
 * ```
 */
export function checkProgramme(
  programme: StrategicPartnerProgramme,
  context: ProgrammeContext = {},
): readonly (ProgrammeFinding | LifecycleFinding)[] {
  refuseWrongSubject("programme", programme);
  refuseWrongOptions("context", context);
  const { grants } = context;
  return [
    ...checkLinks(programme),
    ...checkTotal(programme),
    ...checkCounts(programme),
    ...checkKnown(programme),
    ...checkFirstYear(programme),
    ...checkFunders(programme),
    ...checkAnnouncements(programme),
    ...checkCaps(programme),
    ...(grants === undefined ? [] : checkProgrammeGrants(programme, grants)),
    ...(grants === undefined ? [] : checkPartnerCaps(programme, grants)),
    ...noteConsortia(programme),
    ...noteStepUp(programme),
    ...checkHistory(programmeLifecycle, programme),
  ];
}

function checkLinks({ years = [] }: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const amounts = amountsOf(years, "strict");
  return years.flatMap(({ financialYear, sameAs }, index) => {
    if (sameAs === undefined || amounts[index] !== undefined) return [];
    const path = ["years", index, "sameAs"];
    return finding(programmeRules, "programme.same-as-unknown", path, { financialYear, sameAs });
  });
}

function checkTotal(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { statedTotal, years = [] } = programme;
  const total = statedTotal && totalBounds(statedTotal, "strict");
  if (statedTotal === undefined || total === undefined) return [];
  const rows = programmeFunding(programme, "strict").filter(
    ({ basis, financialYears }) =>
      basis !== "derived" && financialYears.every((year) => statedTotal.years.includes(year)),
  );
  const sum = sumOfRows(rows);
  if (sum === undefined) return [];
  const complete = rows.length === statedTotal.years.length;
  const fits = complete
    ? intersectIntervals(sum, total) !== undefined
    : isAtMost(sum, total) !== "no";
  if (fits) return [];
  const places = years.flatMap(({ financialYear }, index) =>
    statedTotal.years.includes(financialYear) ? [formatPath(["years", index])] : [],
  );
  const values = {
    statements: ["statedTotal", ...places],
    ...(sum.lower && { yearsAtLeast: sum.lower.value.toJSON() }),
    ...(sum.upper && { yearsAtMost: sum.upper.value.toJSON() }),
  };
  return [contradiction(["statedTotal"], values)];
}

function checkCounts(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { declaredPartners, declaredOrganisations, declaredConsortia } = programme;
  const partners = saidCount(declaredPartners).least;
  const organisations = saidCount(declaredOrganisations).most;
  if (partners > organisations) {
    const rule = "programme.partners-exceed-organisations";
    return [finding(programmeRules, rule, ["declaredPartners"], { partners, organisations })];
  }
  const countable =
    programmeConsortiaRange({ ...programme, declaredConsortia: anyNumber }) !== undefined;
  if (declaredConsortia === undefined || !countable || programmeConsortiaRange(programme))
    return [];
  const statements = ["declaredPartners", "declaredOrganisations", "declaredConsortia"];
  return [contradiction(["declaredConsortia"], { statements })];
}

const anyNumber = { value: 0, qualifier: "at-least", asStated: "any number" } as const;

function checkKnown(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { knownOrganisations, declaredOrganisations } = programme;
  const known = new Set(knownOrganisations).size;
  if (known <= saidCount(declaredOrganisations).most) return [];
  const statements = ["knownOrganisations", "declaredOrganisations"];
  return [contradiction(["knownOrganisations"], { statements })];
}

function checkFirstYear(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { firstYear, years = [], statedTotal } = programme;
  if (firstYear === undefined) return [];
  const places = years.flatMap(({ financialYear }, index) =>
    financialYear < firstYear ? [formatPath(["years", index])] : [],
  );
  const covered = statedTotal?.years.some((year) => year < firstYear) ? ["statedTotal"] : [];
  const statements = ["firstYear", ...places, ...covered];
  return statements.length === 1 ? [] : [contradiction(["firstYear"], { statements })];
}

function checkFunders(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { funder: first, otherFunders = [] } = programme;
  const seen = new Set([first]);
  return otherFunders.flatMap((funder, index) => {
    if (seen.has(funder))
      return finding(programmeRules, "programme.funder-twice", ["otherFunders", index], { funder });
    seen.add(funder);
    return [];
  });
}

function checkAnnouncements(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { launchedOn, firstYear, prolongations = [] } = programme;
  const found: ProgrammeFinding[] = [];
  if (launchedOn !== undefined && firstYear !== undefined) {
    if (financialYearRange(firstYear).end < partialDateRange(launchedOn).start) {
      const values = { launchedOn, firstYear };
      const path = ["launchedOn"];
      found.push(finding(programmeRules, "programme.launch-after-first-year", path, values));
    }
  }
  const late = prolongations.flatMap(({ announcedOn, earlyNotice, to }, index) => {
    if (announcedOn === undefined || earlyNotice === undefined) return [];
    if (announcedOn < financialYearRange(to).start) return [];
    const path = ["prolongations", index, "announcedOn"];
    return finding(programmeRules, "programme.early-notice-late", path, { announcedOn, to });
  });
  return [...found, ...late];
}

/** All partners together cannot get more than the cap of one, as often as there are partners. */
function checkCaps(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { perPartnerCap: cap, declaredPartners, years = [] } = programme;
  const { most } = saidCount(declaredPartners);
  if (cap === undefined || !Number.isFinite(most)) return [];
  const amounts = amountsOf(years, "strict");
  return years.flatMap((_, index) => {
    const lower = amounts[index]?.lower;
    if (lower === undefined || withinCaps(lower.value, cap, most) !== "no") return [];
    const statements = ["declaredPartners", "perPartnerCap", formatPath(["years", index])];
    const values = { statements, yearsAtLeast: lower.value.toJSON() };
    return contradiction(["years", index], values);
  });
}

function noteConsortia(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const range = programmeConsortiaRange(programme);
  if (range === undefined || range.consortia.least === range.consortia.most) return [];
  return [finding(programmeRules, "programme.consortia-count", [], range)];
}

function noteStepUp(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const rows = programmeFunding(programme, "strict");
  const derived = rows.find(({ basis }) => basis === "derived");
  const before = derived?.financialYears ?? [];
  const after = rows.find(
    ({ basis, financialYears: [year] }) =>
      basis === "stated" && year !== undefined && before.every((earlier) => earlier < year),
  );
  const [financialYear] = after?.financialYears ?? [];
  const { upper } = derived?.amount ?? {};
  const { lower } = after?.amount ?? {};
  const most = upper?.value;
  const least = lower?.value;
  if (financialYear === undefined || !most?.isPositive() || least === undefined) return [];
  const rise = least.times(before.length).minus(most).ratioTo(most);
  if (rise.compare(Rate.of(0)) <= 0) return [];
  const riseAtLeast = rise.toDecimalString(3, "down");
  const exactlyPossible =
    upper?.included === true && lower?.included === true && rise.equals(riseAtLeast);
  const values = { financialYear, comparedWith: before, riseAtLeast, exactlyPossible };
  return [finding(programmeRules, "programme.step-up", ["years"], values)];
}

function contradiction(
  path: FindingPath,
  values: ProgrammeRules["programme.figures-contradict"],
): ProgrammeFinding {
  return finding(programmeRules, "programme.figures-contradict", path, values);
}
