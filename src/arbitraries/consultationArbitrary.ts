import * as fc from "fast-check";
import type { Consultation } from "../agreement/Consultation.ts";
import { windowArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { countFigureArbitrary } from "./figureArbitraries.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/**
 * Generates consultations that close when they have opened; a short one gives a note, but no error.
 *
 * @returns an arbitrary of consultations
 * @category Generators
 * @example
 * ```ts
 * import { checkConsultation, hasErrors } from "concordat";
 * import { consultationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(consultationArbitrary(), (consultation) => !hasErrors(checkConsultation(consultation))),
 * );
 * ```
 */
export function consultationArbitrary(): fc.Arbitrary<Consultation> {
  return together(
    entityArbitrary(),
    windowArbitrary(),
    fc.record(
      {
        about: lineArbitrary(),
        questions: countFigureArbitrary({ max: 50 }),
        actionPlan: idArbitrary(),
        reasonForShortWindow: lineArbitrary(),
      },
      { requiredKeys: ["about"] },
    ),
  );
}
