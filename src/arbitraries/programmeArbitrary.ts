import * as fc from "fast-check";
import type { Figure } from "../figure/Figure.ts";
import type { ProgrammeYear } from "../grant/ProgrammeYear.ts";
import { programmeLifecycle } from "../grant/programmeLifecycle.ts";
import type { StatedTotal, StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import { Money } from "../money/Money.ts";
import { type FinancialYear, financialYearStarting } from "../time/FinancialYear.ts";
import { previousFinancialYear } from "../time/financialYears.ts";
import { validityArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { figureAllowing } from "./figureAllowing.ts";
import { moneyFigureArbitrary } from "./figureArbitraries.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { incomeRuleArbitrary, prolongationArbitrary } from "./grantTermArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

const most = Money.of("100000000", "GBP");

/** Partners that are lone or consortia, and the organisations that they then have. */
function countsArbitrary(): fc.Arbitrary<
  Pick<
    StrategicPartnerProgramme,
    "declaredPartners" | "declaredOrganisations" | "declaredConsortia"
  >
> {
  return fc
    .record({
      // As many as are known by name.
      lone: fc.integer({ min: 3, max: 20 }),
      // A consortium has two members or more.
      consortia: fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 8 }),
      known: fc.subarray(["partners", "organisations", "consortia"] as const),
    })
    .chain(({ lone, consortia, known }) =>
      fc
        .tuple(
          figureAllowing(lone + consortia.length),
          figureAllowing(consortia.reduce((sum, size) => sum + size, lone)),
          figureAllowing(consortia.length),
        )
        .map(([partners, organisations, joint]) => ({
          ...(known.includes("partners") && { declaredPartners: partners }),
          ...(known.includes("organisations") && { declaredOrganisations: organisations }),
          ...(known.includes("consortia") && { declaredConsortia: joint }),
        })),
    );
}

/** Years that follow each other, some stated as the one before, and a total that they come to. */
function yearsArbitrary(): fc.Arbitrary<{
  readonly firstYear?: FinancialYear;
  readonly years?: readonly ProgrammeYear[];
  readonly statedTotal?: StatedTotal;
  readonly committedTo?: FinancialYear;
}> {
  const amounts = fc.array(
    moneyArbitrary({ min: Money.zero("GBP"), max: most }).chain((amount) =>
      fc.record({
        amount: fc.constant(amount),
        figure: figureAllowing(amount),
        same: fc.boolean(),
        source: fc.option(sourceRefArbitrary(), { nil: undefined }),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  return fc.tuple(fc.integer({ min: 2000, max: 2030 }), amounts).chain(([start, stated]) => {
    const years: ProgrammeYear[] = [];
    let total = Money.zero("GBP");
    let amount = Money.zero("GBP");
    for (const [index, said] of stated.entries()) {
      const financialYear = financialYearStarting(start + index);
      const before = years.at(-1)?.financialYear;
      const stated = { financialYear, ...(said.source && { source: said.source }) };
      if (said.same && before !== undefined) {
        years.push({ ...stated, sameAs: before });
      } else {
        amount = said.amount;
        years.push({ ...stated, total: said.figure });
      }
      total = total.plus(amount);
    }
    const all = years.map(({ financialYear }) => financialYear);
    const last = all.at(-1);
    const statedTotal = figureAllowing(total).map((figure) => ({ figure, years: all }));
    return fc.option(statedTotal, { nil: undefined }).map((totalled) => ({
      firstYear: financialYearStarting(start),
      years,
      ...(totalled && { statedTotal: totalled }),
      ...(last !== undefined && { committedTo: last }),
    }));
  });
}

/** A cap that all partners together reach whatever a year is said to come to. */
function capArbitrary(): fc.Arbitrary<Figure<Money>> {
  return moneyArbitrary({ min: most.times(2), max: most.times(3) }).chain(figureAllowing);
}

/**
 * Generates what programmes state of a year: an amount, or that it is as in the year before.
 *
 * @returns an arbitrary of programme years
 * @category Generators
 * @example
 * ```ts
 * import { programmeYearArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(programmeYearArbitrary(), ({ total, sameAs }) => Boolean(total ?? sameAs)));
 * ```
 */
export function programmeYearArbitrary(): fc.Arbitrary<ProgrammeYear> {
  return fc
    .tuple(financialYearArbitrary(), moneyFigureArbitrary(), sourceRefArbitrary(), fc.boolean())
    .map(([financialYear, total, source, stated]) =>
      stated
        ? { financialYear, total }
        : { financialYear, sameAs: previousFinancialYear(financialYear), source },
    );
}

/**
 * Generates strategic partner programmes, in pounds, whose stated years, totals and counts agree with
 * each other.
 *
 * @returns an arbitrary of programmes
 * @category Generators
 * @example
 * ```ts
 * import { checkStrategicPartnerProgramme, hasErrors } from "concordat";
 * import { programmeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(programmeArbitrary(), (programme) => !hasErrors(checkStrategicPartnerProgramme(programme))),
 * );
 * ```
 */
export function programmeArbitrary(): fc.Arbitrary<StrategicPartnerProgramme> {
  const money = fc.oneof(
    fc.constant({}),
    yearsArbitrary(),
    fc.record({ firstYear: financialYearArbitrary() }),
  );
  return together(
    entityArbitrary(),
    statefulArbitrary(programmeLifecycle),
    countsArbitrary(),
    money,
    fc.record(
      {
        name: lineArbitrary(),
        funder: idArbitrary(),
        knownOrganisations: idsArbitrary(0, 3),
        transition: validityArbitrary(),
        perPartnerCap: capArbitrary(),
        prolongations: fc.array(prolongationArbitrary(), { maxLength: 2 }),
        legalPower: lineArbitrary(),
        successors: idsArbitrary(0, 1),
        incomeRule: incomeRuleArbitrary(),
      },
      { requiredKeys: ["name", "funder"] },
    ),
  );
}
