import { bounds } from "../figure/bounds.ts";
import { intersectIntervals } from "../figure/intervalSets.ts";
import { isAtMost } from "../figure/verdict.ts";
import { finding } from "../finding/Finding.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { checkHistory } from "../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { Rate } from "../rate/Rate.ts";
import { consortiaRange, saidCount } from "./consortia.ts";
import { amountsOf, programmeFunding, sumOfRows } from "./programmeFunding.ts";
import { programmeLifecycle } from "./programmeLifecycle.ts";
import {
  consortiaCount,
  figuresContradict,
  type ProgrammeFinding,
  partnersExceedOrganisations,
  sameAsUnknown,
  stepUp,
} from "./programmeRules.ts";
import type { StrategicPartnerProgramme } from "./StrategicPartnerProgramme.ts";

/**
 * Checks the published figures of a programme against each other: years against the total, partners
 * against organisations, consortia against both; and notes what they imply.
 *
 * @param programme - a programme, as {@link strategicPartnerProgrammeSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link CurrencyMismatchError} if the figures are in different currencies
 * @category Grants
 * @example
 * ```ts
 * import { checkStrategicPartnerProgramme } from "concordat";
 *
 * const [found] = checkStrategicPartnerProgramme({
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
export function checkStrategicPartnerProgramme(
  programme: StrategicPartnerProgramme,
): readonly (ProgrammeFinding | LifecycleFinding)[] {
  return [
    ...checkLinks(programme),
    ...checkTotal(programme),
    ...checkCounts(programme),
    ...noteConsortia(programme),
    ...noteStepUp(programme),
    ...checkHistory(programmeLifecycle, programme),
  ];
}

function checkLinks({ years = [] }: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const amounts = amountsOf(years, "strict");
  return years.flatMap(({ financialYear, sameAs }, index) => {
    if (sameAs === undefined || amounts[index] !== undefined) return [];
    return [finding(sameAsUnknown, ["years", index, "sameAs"], { financialYear, sameAs })];
  });
}

function checkTotal(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { statedTotal, years = [] } = programme;
  const total = statedTotal && bounds(statedTotal.figure, "strict");
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
  return [
    finding(figuresContradict, ["statedTotal"], {
      statements: ["statedTotal", ...places],
      ...(sum.lower && { yearsAtLeast: sum.lower.value.toJSON() }),
      ...(sum.upper && { yearsAtMost: sum.upper.value.toJSON() }),
    }),
  ];
}

function checkCounts(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const { declaredPartners, declaredOrganisations, declaredConsortia } = programme;
  const partners = saidCount(declaredPartners).least;
  const organisations = saidCount(declaredOrganisations).most;
  if (partners > organisations) {
    return [
      finding(partnersExceedOrganisations, ["declaredPartners"], { partners, organisations }),
    ];
  }
  const countable = consortiaRange({ ...programme, declaredConsortia: anyNumber }) !== undefined;
  if (declaredConsortia === undefined || !countable || consortiaRange(programme)) return [];
  const statements = ["declaredPartners", "declaredOrganisations", "declaredConsortia"];
  return [finding(figuresContradict, ["declaredConsortia"], { statements })];
}

const anyNumber = { value: 0, qualifier: "at-least", asStated: "any number" } as const;

function noteConsortia(programme: StrategicPartnerProgramme): readonly ProgrammeFinding[] {
  const range = consortiaRange(programme);
  if (range === undefined || range.consortia.least === range.consortia.most) return [];
  return [finding(consortiaCount, [], range)];
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
  const most = derived?.amount.upper?.value;
  const least = after?.amount.lower?.value;
  if (financialYear === undefined || !most?.isPositive() || least === undefined) return [];
  const rise = least.times(before.length).minus(most).ratioTo(most);
  if (rise.compare(Rate.of(0)) <= 0) return [];
  return [
    finding(stepUp, ["years"], {
      financialYear,
      comparedWith: before,
      riseAtLeast: rise.toDecimalString(3, "down"),
    }),
  ];
}
