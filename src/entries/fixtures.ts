/**
 * Data to test with: `import { buildGrant, gmVcseMou } from "concordat/fixtures"`. Facts from public
 * documents, each with its source; builders for fictional entities; data that breaks one rule each; and the
 * canonical JSON of every kind of entity. All of it is frozen.
 *
 * @categoryDescription Published facts
 * Facts from public documents, as frozen typed values. Every figure carries the words and the document
 * that it comes from; a source confirms everything here.
 *
 * @categoryDescription Builders
 * Fictional entities for tests: each builder takes the values that matter to the test and fills in the
 * rest. It refuses an entity that its schema would refuse.
 *
 * @categoryDescription Invalid data
 * Data that breaks exactly one rule, with the rule and the place.
 *
 * @module concordat/fixtures
 */

export type { FixtureFailures, FixtureProblem } from "../catalogue/fixtureFailures.ts";
export { isDomainError } from "../catalogue/isDomainError.ts";
export type { Subject, SubjectName, Subjects } from "../faults/Subjects.ts";
export { DomainError, type DomainErrorGuard, type DomainErrorOf } from "../finding/DomainError.ts";
export {
  buildActionPlan,
  buildConsultation,
  buildMemorandum,
} from "../fixtures/builders/buildAgreements.ts";
export { buildFund } from "../fixtures/builders/buildFund.ts";
export {
  buildGrant,
  buildProgramme,
  buildScheme,
} from "../fixtures/builders/buildGrants.ts";
export {
  buildMutual,
  buildRoute,
} from "../fixtures/builders/buildMutuals.ts";
export {
  buildOrganisation,
  buildSector,
  buildSupersession,
} from "../fixtures/builders/buildOrganisations.ts";
export {
  buildLocalityPlan,
  buildPartnership,
  buildStrategicPlan,
} from "../fixtures/builders/buildPartnerships.ts";
export { buildPortfolio } from "../fixtures/builders/buildPortfolio.ts";
export {
  gmAccord2021,
  gmca,
  gmcvo,
  gmPartnership,
  gmStrategicPlan,
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
export {
  boltonPlan,
  buryPlan,
  gmLocalityPlans,
  manchesterPlan,
  oldhamPlan,
  rochdalePlan,
  salfordPlan,
  stockportPlan,
  tamesideGlossopPlan,
  traffordPlan,
  wiganPlan,
} from "../fixtures/facts/localityPlans.ts";
export {
  anyQualifiedProvider,
  chcp,
  chcpOrganisation,
  type FundedEnterprise,
  type InvestmentAllocation,
  type InvestmentInstrument,
  linksToHealthwatch,
  mutualsSupportProgramme,
  patientInvolvementBodies,
  prisonEducationFramework,
  prisonPurchasingSystem,
  seif,
  seifAllocations,
  seifSample,
} from "../fixtures/facts/rightToProvide.ts";
export {
  akccf2018,
  akccf2018Sample,
  akccf2018Scheme,
  healthAndWellbeingAlliance,
  type KnifeCrimeAward,
  nationalBodies,
  openGovernmentActionPlan,
  openGovernmentConsultation,
  tobaccoScheme2018,
  vcseReviewActionPlan,
  vcseReviewConsultation,
} from "../fixtures/facts/roundUp.ts";
export { type StatedFigure, statedFigures } from "../fixtures/facts/statedFigures.ts";
export {
  departmentOfHealth,
  dhStrategicPartners,
  dhStrategicPartners2013,
  strategicPartnerOrganisations,
} from "../fixtures/facts/strategicPartners.ts";
export { type GoldenName, goldenJson } from "../fixtures/golden/goldenJson.ts";
export { illustrativeConsortiumGrant, illustrativeR2pMutual } from "../fixtures/illustrative.ts";
export {
  type InvalidExample,
  invalidExamples,
  invalidExamplesAsOf,
} from "../fixtures/invalid/invalidExamples.ts";
export { type InvalidText, invalidTexts } from "../fixtures/invalid/invalidTexts.ts";
