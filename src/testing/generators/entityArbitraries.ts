import type * as fc from "fast-check";
import { type ActionPlan, actionPlanSchema } from "../../agreement/ActionPlan.ts";
import { type Consultation, consultationSchema } from "../../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumSchema,
} from "../../agreement/MemorandumOfUnderstanding.ts";
import { type PublishedReport, publishedReportSchema } from "../../agreement/PublishedReport.ts";
import { type Fund, fundSchema } from "../../funding/fund/Fund.ts";
import { awardSchema, type PublishedAward } from "../../grant/award/PublishedAward.ts";
import { type GrantScheme, schemeSchema } from "../../grant/GrantScheme.ts";
import { grantSchema, type StrategicPartnerGrant } from "../../grant/StrategicPartnerGrant.ts";
import {
  programmeSchema,
  type StrategicPartnerProgramme,
} from "../../grant/StrategicPartnerProgramme.ts";
import { type ProcurementRoute, routeSchema } from "../../mutual/ProcurementRoute.ts";
import { type Right, rightSchema } from "../../mutual/Right.ts";
import { mutualSchema, type RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import { type Organisation, organisationSchema } from "../../organisation/Organisation.ts";
import { type Sector, sectorSchema } from "../../organisation/Sector.ts";
import { type Supersession, supersessionSchema } from "../../organisation/Supersession.ts";
import {
  type LocalityPlan,
  localityPlanSchema,
} from "../../partnership/locality-plan/LocalityPlan.ts";
import { type Partnership, partnershipSchema } from "../../partnership/Partnership.ts";
import { type StrategicPlan, strategicPlanSchema } from "../../partnership/StrategicPlan.ts";
import { schemaArbitrary } from "./schemaArbitrary.ts";

/**
 * Generates organisations: with names over time, codes as registers write them, and accounts. A code may by
 * chance be that of a real body.
 *
 * @returns an arbitrary of organisations
 * @category Generators
 * @example
 * ```ts
 * import { organisationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(organisationArbitrary(), ({ names }) => names.length >= 1));
 * ```
 */
export function organisationArbitrary(): fc.Arbitrary<Organisation> {
  return schemaArbitrary(organisationSchema);
}

/**
 * Generates sectors. Their parts may overlap, so that a warning may be found, but no error.
 *
 * @returns an arbitrary of sectors
 * @category Generators
 * @example
 * ```ts
 * import { checkSector, hasErrors } from "concordat";
 * import { sectorArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(sectorArbitrary(), (sector) => !hasErrors(checkSector(sector))));
 * ```
 */
export function sectorArbitrary(): fc.Arbitrary<Sector> {
  return schemaArbitrary(sectorSchema);
}

/**
 * Generates supersessions: who follows whom, and when that was planned and happened. No body follows
 * itself.
 *
 * @returns an arbitrary of supersessions
 * @category Generators
 * @example
 * ```ts
 * import { checkSupersessions, hasErrors } from "concordat";
 * import { supersessionArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(supersessionArbitrary(), (one) => !hasErrors(checkSupersessions([one]))),
 * );
 * ```
 */
export function supersessionArbitrary(): fc.Arbitrary<Supersession> {
  return schemaArbitrary(supersessionSchema);
}

/**
 * Generates funds, in pounds.
 *
 * @returns an arbitrary of funds
 * @category Generators
 * @example
 * ```ts
 * import { checkFund } from "concordat";
 * import { fundArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(fundArbitrary(), (fund) => checkFund(fund).length === 0));
 * ```
 */
export function fundArbitrary(): fc.Arbitrary<Fund> {
  return schemaArbitrary(fundSchema);
}

/**
 * Generates partnerships: their declared counts add up, no member is listed twice, and their budget lies
 * within the wider spending. Whether as many members are listed as declared is left to chance.
 *
 * @returns an arbitrary of partnerships
 * @category Generators
 * @example
 * ```ts
 * import { checkPartnership, hasErrors } from "concordat";
 * import { partnershipArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(partnershipArbitrary(), (partnership) => !hasErrors(checkPartnership(partnership))),
 * );
 * ```
 */
export function partnershipArbitrary(): fc.Arbitrary<Partnership> {
  return schemaArbitrary(partnershipSchema);
}

/**
 * Generates the wider plans of partnerships.
 *
 * @returns an arbitrary of strategic plans
 * @category Generators
 * @example
 * ```ts
 * import { strategicPlanSchema } from "concordat";
 * import { strategicPlanArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 * import * as z from "zod";
 *
 * fc.assert(
 *   fc.property(strategicPlanArbitrary(), (plan) => z.safeEncode(strategicPlanSchema, plan).success),
 * );
 * ```
 */
export function strategicPlanArbitrary(): fc.Arbitrary<StrategicPlan> {
  return schemaArbitrary(strategicPlanSchema);
}

/**
 * Generates locality plans, in pounds: no agreement is above its award, milestones come to what was
 * agreed, and payments name milestones that there are.
 *
 * @returns an arbitrary of locality plans
 * @category Generators
 * @example
 * ```ts
 * import { checkLocalityPlan, hasErrors } from "concordat";
 * import { localityPlanArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(localityPlanArbitrary(), (plan) => !hasErrors(checkLocalityPlan(plan))));
 * ```
 */
export function localityPlanArbitrary(): fc.Arbitrary<LocalityPlan> {
  return schemaArbitrary(localityPlanSchema);
}

/**
 * Generates memoranda of understanding, in pounds, one status as often as another. Their parties are
 * distinct, and their term, their record, their money and their end agree. What is left unsaid or assumed gives warnings and notes, but no
 * error.
 *
 * @returns an arbitrary of memoranda
 * @category Generators
 * @example
 * ```ts
 * import { checkMemorandum, hasErrors } from "concordat";
 * import { memorandumArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(memorandumArbitrary(), (memorandum) => !hasErrors(checkMemorandum(memorandum))),
 * );
 * ```
 */
export function memorandumArbitrary(): fc.Arbitrary<MemorandumOfUnderstanding> {
  return schemaArbitrary(memorandumSchema);
}

/**
 * Generates action plans. No body both agreed and adopted one.
 *
 * @returns an arbitrary of action plans
 * @category Generators
 * @example
 * ```ts
 * import { checkActionPlan } from "concordat";
 * import { actionPlanArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(actionPlanArbitrary(), (plan) => checkActionPlan(plan).length === 0));
 * ```
 */
export function actionPlanArbitrary(): fc.Arbitrary<ActionPlan> {
  return schemaArbitrary(actionPlanSchema);
}

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
  return schemaArbitrary(consultationSchema);
}

/**
 * Generates strategic partner programmes, in pounds, whose stated years, totals and counts agree with
 * each other.
 *
 * @returns an arbitrary of programmes
 * @category Generators
 * @example
 * ```ts
 * import { checkProgramme, hasErrors } from "concordat";
 * import { programmeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(programmeArbitrary(), (programme) => !hasErrors(checkProgramme(programme))),
 * );
 * ```
 */
export function programmeArbitrary(): fc.Arbitrary<StrategicPartnerProgramme> {
  return schemaArbitrary(programmeSchema);
}

/**
 * Generates strategic partner grants, in pounds: to a lone partner or to a consortium whose shares add
 * up to exactly one, with an award for each financial year. Their instalments add up to the award, claims stay
 * within it, and nothing was paid while they were suspended.
 *
 * @returns an arbitrary of grants
 * @category Generators
 * @example
 * ```ts
 * import { checkGrant, hasErrors } from "concordat";
 * import { grantArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(grantArbitrary(), (grant) => !hasErrors(checkGrant(grant))),
 * );
 * ```
 */
export function grantArbitrary(): fc.Arbitrary<StrategicPartnerGrant> {
  return schemaArbitrary(grantSchema);
}

/**
 * Generates published awards with amounts by year that add up. What a publisher may get wrong, such as a year
 * that is not a financial year, may be a warning, but nothing is an error.
 *
 * @returns an arbitrary of published awards
 * @category Generators
 * @example
 * ```ts
 * import { checkAward, hasErrors } from "concordat";
 * import { awardArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(awardArbitrary(), (award) => !hasErrors(checkAward(award))));
 * ```
 */
export function awardArbitrary(): fc.Arbitrary<PublishedAward> {
  return schemaArbitrary(awardSchema);
}

/**
 * Generates grant schemes that close when they have opened.
 *
 * @returns an arbitrary of grant schemes
 * @category Generators
 * @example
 * ```ts
 * import { checkScheme, hasErrors } from "concordat";
 * import { schemeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(schemeArbitrary(), (scheme) => !hasErrors(checkScheme(scheme))));
 * ```
 */
export function schemeArbitrary(): fc.Arbitrary<GrantScheme> {
  return schemaArbitrary(schemeSchema);
}

/**
 * Generates public service mutuals, one status as often as another. They have what their status requires, or
 * say that their stages are not known. The services are those of the applicants, and shares add up to one.
 *
 * @returns an arbitrary of mutuals
 * @category Generators
 * @example
 * ```ts
 * import { checkMutual, hasErrors } from "concordat";
 * import { mutualArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(mutualArbitrary(), (mutual) => !hasErrors(checkMutual(mutual))),
 * );
 * ```
 */
export function mutualArbitrary(): fc.Arbitrary<RightToProvideMutual> {
  return schemaArbitrary(mutualSchema);
}

/**
 * Generates procurement routes. None runs beside itself, and on no day do two longest terms hold.
 *
 * @returns an arbitrary of procurement routes
 * @category Generators
 * @example
 * ```ts
 * import { checkRoute } from "concordat";
 * import { routeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(routeArbitrary(), (route) => checkRoute(route).length === 0),
 * );
 * ```
 */
export function routeArbitrary(): fc.Arbitrary<ProcurementRoute> {
  return schemaArbitrary(routeSchema);
}

/**
 * Generates rights of staff. None is a sister of itself.
 *
 * @returns an arbitrary of rights
 * @category Generators
 * @example
 * ```ts
 * import { checkRight } from "concordat";
 * import { rightArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(rightArbitrary(), (right) => checkRight(right).length === 0));
 * ```
 */
export function rightArbitrary(): fc.Arbitrary<Right> {
  return schemaArbitrary(rightSchema);
}

/**
 * Generates reports that somebody published.
 *
 * @returns an arbitrary of published reports
 * @category Generators
 * @example
 * ```ts
 * import { publishedReportSchema } from "concordat";
 * import { publishedReportArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 * import * as z from "zod";
 *
 * fc.assert(
 *   fc.property(publishedReportArbitrary(), (one) => z.safeEncode(publishedReportSchema, one).success),
 * );
 * ```
 */
export function publishedReportArbitrary(): fc.Arbitrary<PublishedReport> {
  return schemaArbitrary(publishedReportSchema);
}
