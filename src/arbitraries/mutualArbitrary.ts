import * as fc from "fast-check";
import type { MutualLegalForm } from "../mutual/legalForm.ts";
import type { MutualApplicant, MutualService } from "../mutual/MutualApplicant.ts";
import type { MutualTransfer } from "../mutual/MutualTransfer.ts";
import { mutualLifecycle } from "../mutual/mutualLifecycle.ts";
import type { MutualStatus, RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import { localDateArbitrary, partialDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { countFigureArbitrary } from "./figureArbitraries.ts";
import {
  mutualContractArbitrary,
  mutualDistributionArbitrary,
  mutualStaffArbitrary,
  mutualSupportArbitrary,
  surplusPolicyArbitrary,
} from "./mutualPartArbitraries.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

const forms: readonly MutualLegalForm[] = [
  "community-interest-company-by-shares",
  "community-interest-company-by-guarantee",
  "company-limited-by-guarantee",
  "community-benefit-society",
  "co-operative-society",
  "charitable-incorporated-organisation",
  "limited-liability-partnership",
  "employee-owned-company",
];

/** Applicants, and services that they deliver. */
function servicesArbitrary(): fc.Arbitrary<{
  readonly applicants: readonly MutualApplicant[];
  readonly services: readonly MutualService[];
}> {
  const applicant = fc.record(
    {
      kind: fc.constantFrom<MutualApplicant["kind"]>(
        "team",
        "individual",
        "private-company",
        "other",
      ),
      description: lineArbitrary(),
      organisation: idArbitrary(),
    },
    { requiredKeys: ["kind", "description"] },
  );
  const service = fc.record(
    { name: lineArbitrary(), description: lineArbitrary() },
    { requiredKeys: ["name"] },
  );
  return fc
    .tuple(
      fc.array(applicant, { minLength: 1, maxLength: 2 }),
      fc.array(service, { minLength: 1, maxLength: 3 }),
    )
    .map(([applicants, services]) => ({
      applicants: applicants.map((one) => ({ ...one, delivers: services.map(({ name }) => name) })),
      services,
    }));
}

function transferArbitrary(): fc.Arbitrary<MutualTransfer> {
  return fc.record(
    {
      on: partialDateArbitrary(),
      compulsory: fc.boolean(),
      pensionRoute: fc.constantFrom("fair-deal-1999", "new-fair-deal", "access", "other"),
    },
    { requiredKeys: ["on"] },
  );
}

/** Everything that the statuses call for, one after the other. */
function stagesArbitrary(): fc.Arbitrary<Partial<RightToProvideMutual>> {
  const decided = fc.record(
    { decidedOn: localDateArbitrary(), by: lineArbitrary(), reason: lineArbitrary() },
    { requiredKeys: [] },
  );
  return together(
    servicesArbitrary(),
    fc.record({
      host: idArbitrary(),
      clinicalAppropriateness: decided.map((rest) => ({ appropriate: true, ...rest })),
      legalForm: fc.constantFrom(...forms),
      contract: mutualContractArbitrary(),
      transfer: transferArbitrary(),
    }),
  );
}

/** The statuses before an expression of interest was approved, in which nothing is called for yet. */
const early: readonly MutualStatus[] = [
  "idea",
  "expression-submitted",
  "expression-declined",
  "withdrawn",
];

/** What is recorded of the stages: all of it, none if nothing is called for, or what a report tells. */
function recorded(
  stages: Partial<RightToProvideMutual>,
  status: MutualStatus,
  detail: "all" | "little",
): Partial<RightToProvideMutual> {
  if (detail === "all") return stages;
  const { legalForm } = stages;
  const little = legalForm === undefined ? {} : { legalForm };
  return early.includes(status) ? little : { ...little, stagesKnown: false };
}

function stepArbitrary(): fc.Arbitrary<NonNullable<RightToProvideMutual["assurance"]>> {
  return fc.record(
    {
      submittedOn: localDateArbitrary(),
      decidedOn: localDateArbitrary(),
      by: lineArbitrary(),
      note: lineArbitrary(),
    },
    { requiredKeys: [] },
  );
}

/**
 * Generates public service mutuals, one status as often as another: what it calls for is there, or they say
 * that their stages are not known; the services are those of the applicants, and shares come to one.
 *
 * @returns an arbitrary of mutuals
 * @category Generators
 * @example
 * ```ts
 * import { checkRightToProvideMutual, hasErrors } from "concordat";
 * import { mutualArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(mutualArbitrary(), (mutual) => !hasErrors(checkRightToProvideMutual(mutual))),
 * );
 * ```
 */
export function mutualArbitrary(): fc.Arbitrary<RightToProvideMutual> {
  const stages = fc
    .tuple(
      statefulArbitrary(mutualLifecycle),
      stagesArbitrary(),
      fc.constantFrom("all" as const, "little" as const),
    )
    .map(([standing, all, detail]) => ({
      ...standing,
      ...recorded(all, standing.status, detail),
    }));
  return together(
    entityArbitrary(),
    stages,
    fc.record(
      {
        name: lineArbitrary(),
        route: fc.constantFrom("right-to-provide", "right-to-request", "other", "not-stated"),
        organisation: idArbitrary(),
        peopleServed: countFigureArbitrary({ max: 1_000_000 }),
        expressionOfInterest: fc.record(
          {
            scope: fc.constantFrom("single-service", "several-services", "care-pathway"),
            submittedOn: localDateArbitrary(),
            consideredOn: localDateArbitrary(),
            reason: lineArbitrary(),
          },
          { requiredKeys: [] },
        ),
        businessCase: stepArbitrary(),
        assurance: stepArbitrary(),
        contracts: fc.array(mutualContractArbitrary(), { maxLength: 2 }),
        staff: mutualStaffArbitrary(),
        supports: fc.array(mutualSupportArbitrary(), { maxLength: 2 }),
        surplusPolicy: surplusPolicyArbitrary(),
        distributions: fc.array(mutualDistributionArbitrary(), { maxLength: 2 }),
        failurePlan: lineArbitrary(),
      },
      { requiredKeys: ["name", "route"] },
    ),
  );
}
