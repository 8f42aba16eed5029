/**
 * Data to test with: `import { buildGrant, gmVcseMou } from "concordat/fixtures"`. Facts from public
 * documents, each with its source; builders for fictional entities; data that breaks one rule each; and
 * the canonical JSON of every kind of entity. All of it is frozen.
 *
 * @categoryDescription Published facts
 * What public documents state, as typed values that nobody can change. Every figure carries the words
 * and the document that it comes from; nothing is here that no source confirms.
 *
 * @categoryDescription Builders
 * Fictional entities for tests: each builder takes what matters to the test and fills in the rest. What
 * its schema would refuse, it refuses too.
 *
 * @categoryDescription Invalid data
 * Data that breaks exactly one rule, with the rule and the place.
 *
 * @module concordat/fixtures
 */

export {
  type FixtureProblem,
  InvalidFixtureError,
  isInvalidFixtureError,
} from "../errors/InvalidFixtureError.ts";
export type { Subject, SubjectName, Subjects } from "../faults/Subjects.ts";
export { buildFund } from "../fixtures/builders/buildFund.ts";
export { buildGrant } from "../fixtures/builders/buildGrant.ts";
export { buildMemorandum } from "../fixtures/builders/buildMemorandum.ts";
export { buildOrganisation } from "../fixtures/builders/buildOrganisation.ts";
export { buildPartnership } from "../fixtures/builders/buildPartnership.ts";
export { buildPortfolio } from "../fixtures/builders/buildPortfolio.ts";
export { buildProgramme } from "../fixtures/builders/buildProgramme.ts";
export { buildSector } from "../fixtures/builders/buildSector.ts";
export { buildSupersession } from "../fixtures/builders/buildSupersession.ts";
export {
  gmcvo,
  gmPartnership,
  gmTransformationFund,
  gmVcseMou,
  gmVcseSector,
} from "../fixtures/facts/greaterManchester.ts";
export {
  type CouncilPopulation,
  gmCcgs,
  gmCouncils,
  gmPopulations,
  gmSuccession,
  nhsGreaterManchester,
} from "../fixtures/facts/greaterManchesterBodies.ts";
export { chcpOrganisation } from "../fixtures/facts/hullMutual.ts";
export { akccf2018, akccf2018Sample } from "../fixtures/facts/knifeCrimeFund.ts";
export {
  gmLocalityAwards,
  type LocalityAward,
  stockportAgreement,
} from "../fixtures/facts/localityAwards.ts";
export {
  linksToHealthwatch,
  patientInvolvementBodies,
} from "../fixtures/facts/patientInvolvement.ts";
export type { StatedFigure } from "../fixtures/facts/StatedFigure.ts";
export {
  type FundedEnterprise,
  type InvestmentAllocation,
  type InvestmentInstrument,
  seif,
  seifAllocations,
  seifSample,
} from "../fixtures/facts/socialEnterpriseInvestmentFund.ts";
export { statedFigures } from "../fixtures/facts/statedFigures.ts";
export {
  departmentOfHealth,
  dhStrategicPartners,
  dhStrategicPartners2013,
  strategicPartnerOrganisations,
} from "../fixtures/facts/strategicPartners.ts";
export { type GoldenName, goldenJson } from "../fixtures/golden/goldenJson.ts";
export {
  type InvalidExample,
  invalidExamples,
  invalidExamplesAsOf,
} from "../fixtures/invalid/invalidExamples.ts";
export { type InvalidText, invalidTexts } from "../fixtures/invalid/invalidTexts.ts";
