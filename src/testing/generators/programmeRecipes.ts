import { programmeLifecycle } from "../../grant/programmeLifecycle.ts";
import {
  type ProgrammeYear,
  programmeSchema,
  programmeYearSchema,
  type StrategicPartnerProgramme,
} from "../../grant/StrategicPartnerProgramme.ts";
import { Money } from "../../money/Money.ts";
import {
  financialYearStarting,
  previousFinancialYear,
  startYear,
} from "../../time/year/FinancialYear.ts";
import { stating } from "./consistentValues.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";

type Programme = StrategicPartnerProgramme;

/** Years that follow each other, each with its amount or as the one before, and what they come to. */
function yearsInOrder(years: readonly ProgrammeYear[]): readonly [readonly ProgrammeYear[], Money] {
  const some = years.slice(years.findIndex(({ total }) => total !== undefined));
  let amount: Money = Money.zero("GBP");
  let sum = amount;
  const first = startYear(some[0]?.financialYear ?? financialYearStarting(2017));
  const inOrder = some.map((year, at): ProgrammeYear => {
    const { total } = year;
    amount = total?.value ?? amount;
    sum = sum.plus(amount);
    return defined<ProgrammeYear>({
      ...year,
      financialYear: financialYearStarting(first + at),
      total: total && stating(total, total.value),
      sameAs: total ? undefined : financialYearStarting(first + at - 1),
    });
  });
  return [inOrder, sum];
}

/** Its years, and a total, a first and a last year that agree with them; or none of these. */
function settledYears(programme: Programme): Programme {
  const { years = [], statedTotal, perPartnerCap, committedTo, ...rest } = programme;
  if (!years.some(({ total }) => total !== undefined)) {
    return defined<Programme>({ ...rest, perPartnerCap });
  }
  const [inOrder, sum] = yearsInOrder(years);
  const all = inOrder.map(({ financialYear }) => financialYear);
  return defined<Programme>({
    ...rest,
    years: inOrder,
    firstYear: rest.firstYear && all[0],
    committedTo: committedTo && all.at(-1),
    statedTotal: statedTotal && {
      ...statedTotal,
      figure: stating(statedTotal.figure, sum),
      years: all,
    },
    // One partner alone may get all that is given.
    perPartnerCap: perPartnerCap && stating(perPartnerCap, sum.plus(perPartnerCap.value)),
  });
}

/** Partners that are lone or consortia of two members and more, and the organisations that they then have. */
function settledCounts(programme: Programme): Programme {
  const { declaredPartners, declaredOrganisations, declaredConsortia } = programme;
  // More than are known by name.
  const lone = 3 + (declaredPartners?.value ?? 0);
  const consortia = declaredConsortia?.value ?? 0;
  const further = consortia === 0 ? 0 : (declaredOrganisations?.value ?? 0);
  return defined<Programme>({
    ...programme,
    declaredPartners: declaredPartners && stating(declaredPartners, lone + consortia),
    declaredOrganisations:
      declaredOrganisations && stating(declaredOrganisations, lone + 2 * consortia + further),
    declaredConsortia: declaredConsortia && stating(declaredConsortia, consortia),
  });
}

/** The rules that a walk of the schema cannot know, of programmes. */
export const programmeRecipes: readonly Entry[] = [
  // Its amount, or that it is as in the year before.
  entry(programmeYearSchema, {
    settle: ({ total, sameAs, ...year }) =>
      total === undefined
        ? defined({ ...year, sameAs: sameAs && previousFinancialYear(year.financialYear) })
        : { ...year, total },
  }),
  entry(programmeSchema, {
    together: [["status", "history"], () => statefulArbitrary(programmeLifecycle)],
    settle: (programme) => settledCounts(settledYears(programme)),
  }),
];
