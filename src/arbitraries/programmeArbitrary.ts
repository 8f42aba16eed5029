import * as fc from "fast-check";
import type { Figure } from "../figure/Figure.ts";
import type { ProgrammeYear } from "../grant/ProgrammeYear.ts";
import { programmeLifecycle } from "../grant/programmeLifecycle.ts";
import type { StatedTotal, StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import { Money } from "../money/Money.ts";
import { type FinancialYear, financialYearStarting } from "../time/FinancialYear.ts";
import { validityArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

const exactly = (value: number): Figure<number> => ({
  value,
  qualifier: "exact",
  asStated: String(value),
});

const amounting = (value: Money): Figure<Money> => ({
  value,
  qualifier: "exact",
  asStated: value.format(),
});

/** Partners that are lone or consortia, and the organisations that they then have. */
function countsArbitrary(): fc.Arbitrary<
  Pick<
    StrategicPartnerProgramme,
    "declaredPartners" | "declaredOrganisations" | "declaredConsortia"
  >
> {
  return fc
    .record({
      lone: fc.nat(20),
      // A consortium has two members or more.
      consortia: fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 8 }),
      known: fc.subarray(["partners", "organisations", "consortia"] as const),
    })
    .map(({ lone, consortia, known }) => ({
      ...(known.includes("partners") && { declaredPartners: exactly(lone + consortia.length) }),
      ...(known.includes("organisations") && {
        declaredOrganisations: exactly(consortia.reduce((sum, size) => sum + size, lone)),
      }),
      ...(known.includes("consortia") && { declaredConsortia: exactly(consortia.length) }),
    }));
}

/** Years that follow each other, some stated as the one before, and a total that they come to. */
function yearsArbitrary(): fc.Arbitrary<{
  readonly firstYear?: FinancialYear;
  readonly years?: readonly ProgrammeYear[];
  readonly statedTotal?: StatedTotal;
  readonly committedTo?: FinancialYear;
}> {
  const amounts = fc.array(
    fc.record({ amount: moneyArbitrary({ min: Money.zero("GBP") }), same: fc.boolean() }),
    { minLength: 1, maxLength: 5 },
  );
  return fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), amounts, fc.boolean())
    .map(([start, stated, totalled]) => {
      const years: ProgrammeYear[] = [];
      let total = Money.zero("GBP");
      let amount = Money.zero("GBP");
      for (const [index, said] of stated.entries()) {
        const financialYear = financialYearStarting(start + index);
        const before = years.at(-1)?.financialYear;
        if (said.same && before !== undefined) {
          years.push({ financialYear, sameAs: before });
        } else {
          amount = said.amount;
          years.push({ financialYear, total: amounting(amount) });
        }
        total = total.plus(amount);
      }
      const all = years.map(({ financialYear }) => financialYear);
      const last = all.at(-1);
      return {
        firstYear: financialYearStarting(start),
        years,
        ...(totalled && { statedTotal: { figure: amounting(total), years: all } }),
        ...(last !== undefined && { committedTo: last }),
      };
    });
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
      },
      { requiredKeys: ["name", "funder"] },
    ),
  );
}
