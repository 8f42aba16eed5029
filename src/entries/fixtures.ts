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
export { DomainError, type DomainErrorGuard, type DomainErrorOf } from "../finding/DomainError.ts";
export {
  buildActionPlan,
  buildConsultation,
  buildMemorandum,
} from "../testing/builders/buildAgreements.ts";
export { buildAward } from "../testing/builders/buildAward.ts";
export { buildFund } from "../testing/builders/buildFund.ts";
export {
  buildGrant,
  buildProgramme,
  buildScheme,
} from "../testing/builders/buildGrants.ts";
export {
  buildMutual,
  buildRoute,
} from "../testing/builders/buildMutuals.ts";
export {
  buildOrganisation,
  buildSector,
  buildSupersession,
} from "../testing/builders/buildOrganisations.ts";
export {
  buildLocalityPlan,
  buildPartnership,
  buildStrategicPlan,
} from "../testing/builders/buildPartnerships.ts";
export { buildPortfolio } from "../testing/builders/buildPortfolio.ts";
export {
  gmAccord2021,
  gmca,
  gmcvo,
  gmPartnership,
  gmStrategicPlan,
  gmTakingCharge,
  gmTransformationFund,
  gmVcseMou,
  gmVcseSector,
} from "../testing/facts/greaterManchester.ts";
export {
  type CouncilPopulation,
  gmCcgs,
  gmCouncils,
  gmPopulations,
  gmSuccession,
  nhsGreaterManchester,
} from "../testing/facts/greaterManchesterBodies.ts";
export {
  illustrativeConsortiumGrant,
  illustrativeR2pMutual,
} from "../testing/facts/illustrative.ts";
export {
  centralEast2026,
  essex2026,
  icbFootprints2026,
  norfolkSuffolk2026,
} from "../testing/facts/integratedCareBoards.ts";
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
} from "../testing/facts/localityPlans.ts";
export {
  anyQualifiedProvider,
  cabinetOffice,
  chcp,
  chcpOrganisation,
  type FundedEnterprise,
  type InvestmentAllocation,
  type InvestmentInstrument,
  liberatingTheNhsChoice,
  linksToHealthwatch,
  mutualsSupportProgramme,
  patientInvolvementBodies,
  prisonEducationFramework,
  prisonPurchasingSystem,
  publicServicesRightsToProvide,
  rightToProvide,
  rightToRequest,
  seif,
  seifAllocations,
  seifSample,
} from "../testing/facts/rightToProvide.ts";
export {
  akccf2018,
  akccf2018Sample,
  akccf2018Scheme,
  healthAndWellbeingAlliance,
  type KnifeCrimeAward,
  nationalBodies,
  openGovernmentActionPlan,
  openGovernmentConsultation,
  publicServiceMutualsReport2018,
  tobaccoScheme2018,
  vcseReviewActionPlan,
  vcseReviewConsultation,
} from "../testing/facts/roundUp.ts";
export { type StatedFigure, statedFigures } from "../testing/facts/statedFigures.ts";
export {
  departmentOfHealth,
  dhStrategicPartners,
  dhStrategicPartners2013,
  strategicPartnerOrganisations,
} from "../testing/facts/strategicPartners.ts";
export {
  type InvalidExample,
  invalidExamples,
  invalidExamplesAsOf,
} from "../testing/faults/invalidExamples.ts";
export { type InvalidText, invalidTexts } from "../testing/faults/invalidTexts.ts";
export type { Subject, SubjectName, Subjects } from "../testing/faults/Subjects.ts";
export { type GoldenName, goldenJson } from "../testing/golden/goldenJson.ts";
