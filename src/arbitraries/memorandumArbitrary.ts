import * as fc from "fast-check";
import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import { memorandumLifecycle } from "../agreement/memorandumLifecycle.ts";
import type { Party } from "../agreement/Party.ts";
import { Money } from "../money/Money.ts";
import { dateRangeArbitrary, localDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { moneyFigureArbitrary } from "./figureArbitraries.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

function partiesArbitrary(): fc.Arbitrary<readonly Party[]> {
  const party = fc.record(
    {
      kind: fc.constantFrom("organisation" as const, "partnership" as const, "sector" as const),
      id: idArbitrary(),
      standing: fc.constantFrom("equal" as const, "other" as const),
      representedBy: idArbitrary(),
    },
    { requiredKeys: ["kind", "id", "standing"] },
  );
  return fc.uniqueArray(party, { minLength: 2, maxLength: 4, selector: ({ id }) => id });
}

/**
 * Generates memoranda of understanding, in pounds. Their parties are distinct; what is left unsaid about
 * their start and their profile gives warnings, but no error.
 *
 * @returns an arbitrary of memoranda
 * @category Generators
 * @example
 * ```ts
 * import { checkMemorandumOfUnderstanding, hasErrors } from "concordat";
 * import { memorandumArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(memorandumArbitrary(), (memorandum) => !hasErrors(checkMemorandumOfUnderstanding(memorandum))),
 * );
 * ```
 */
export function memorandumArbitrary(): fc.Arbitrary<MemorandumOfUnderstanding> {
  const profile = fc.uniqueArray(
    fc.record({
      financialYear: financialYearArbitrary(),
      amount: moneyArbitrary({ min: Money.zero("GBP") }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ financialYear }) => financialYear },
  );
  return together(
    entityArbitrary(),
    statefulArbitrary(memorandumLifecycle),
    fc.record(
      {
        title: lineArbitrary(),
        parties: partiesArbitrary(),
        announcedOn: localDateArbitrary(),
        signedOn: localDateArbitrary(),
        publicSigningOn: localDateArbitrary(),
        effectiveFrom: localDateArbitrary(),
        effectiveFromBasis: fc.constantFrom("stated", "announced", "signed", "assumed"),
        term: termArbitrary(),
        fundingPeriod: dateRangeArbitrary(),
        investment: moneyFigureArbitrary(),
        fund: idArbitrary(),
        profile,
        themes: fc.array(lineArbitrary(), { maxLength: 3 }),
      },
      { requiredKeys: ["title", "parties"] },
    ),
  );
}
