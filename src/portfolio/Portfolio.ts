import * as z from "zod";
import { type ActionPlan, actionPlanSchema } from "../agreement/ActionPlan.ts";
import { type Consultation, consultationSchema } from "../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumSchema,
} from "../agreement/MemorandumOfUnderstanding.ts";
import { type PublishedReport, publishedReportSchema } from "../agreement/PublishedReport.ts";
import { type Fund, fundSchema } from "../funding/fund/Fund.ts";
import { awardSchema, type PublishedAward } from "../grant/award/PublishedAward.ts";
import { type GrantScheme, schemeSchema } from "../grant/GrantScheme.ts";
import { grantSchema, type StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import {
  programmeSchema,
  type StrategicPartnerProgramme,
} from "../grant/StrategicPartnerProgramme.ts";
import { type ProcurementRoute, routeSchema } from "../mutual/ProcurementRoute.ts";
import { type Right, rightSchema } from "../mutual/Right.ts";
import { mutualSchema, type RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import { type Organisation, organisationSchema } from "../organisation/Organisation.ts";
import { type Sector, sectorSchema } from "../organisation/Sector.ts";
import { type Supersession, supersessionSchema } from "../organisation/Supersession.ts";
import {
  type LocalityPlan,
  localityPlanSchema,
} from "../partnership/locality-plan/LocalityPlan.ts";
import { type Partnership, partnershipSchema } from "../partnership/Partnership.ts";
import { type StrategicPlan, strategicPlanSchema } from "../partnership/StrategicPlan.ts";
import { type Extensions, extensionsSchema } from "../schema/extensionsSchema.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";

/**
 * Everything that is worked on together: lists of entities that name each other by id. Every list may
 * be omitted.
 *
 * {@link portfolioSchema} reads one from JSON, {@link checkPortfolio} checks it, and
 * {@link fundingByFinancialYear} says what money falls in which year.
 *
 * @category Portfolio
 * @example
 * ```ts
 * import { checkPortfolio, localDate, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   funds: [{ id: "example-fund", name: "Example Fund", holder: "example-council" }],
 * });
 * const [found] = checkPortfolio(portfolio, { asOf: localDate("2018-06-07") });
 * found?.rule; // => "portfolio.reference-unknown"
 * ```
 */
export interface Portfolio {
  /** The organisations that the other entities name. */
  readonly organisations?: readonly Organisation[];
  /** Which organisations follow which. */
  readonly supersessions?: readonly Supersession[];
  /** The sectors that are party to memoranda. */
  readonly sectors?: readonly Sector[];
  /** The funds from which others are funded. */
  readonly funds?: readonly Fund[];
  /** The partnerships. */
  readonly partnerships?: readonly Partnership[];
  /** The wider plans of the partnerships. */
  readonly strategicPlans?: readonly StrategicPlan[];
  /** The plans of their localities. */
  readonly localityPlans?: readonly LocalityPlan[];
  /** The memoranda of understanding. */
  readonly memoranda?: readonly MemorandumOfUnderstanding[];
  /** The action plans. */
  readonly actionPlans?: readonly ActionPlan[];
  /** The consultations. */
  readonly consultations?: readonly Consultation[];
  /** The strategic partner programmes. */
  readonly programmes?: readonly StrategicPartnerProgramme[];
  /** The strategic partner grants. */
  readonly grants?: readonly StrategicPartnerGrant[];
  /** The awards that bodies published, of which no more is known. */
  readonly publishedAwards?: readonly PublishedAward[];
  /** The ways in which public bodies buy services. */
  readonly procurementRoutes?: readonly ProcurementRoute[];
  /** The public service mutuals. */
  readonly mutuals?: readonly RightToProvideMutual[];
  /** The grant schemes that take applications. */
  readonly grantSchemes?: readonly GrantScheme[];
  /** The rights of staff by which mutuals come about. */
  readonly rights?: readonly Right[];
  /** The reports that somebody published. */
  readonly publishedReports?: readonly PublishedReport[];
  /** Data of your own: kept and written back, never read. */
  readonly extensions?: Extensions;
}

/** The entity that a list of a portfolio holds. */
export type EntityOf<List extends PortfolioList> = Required<Portfolio>[List][number];

/** The schema of what stands in each list. */
export type KindSchemas = {
  readonly [List in PortfolioList]: z.ZodType<EntityOf<List>, Wire<EntityOf<List>>>;
};

/** The schema of what stands in each list. */
export const kindSchemas: KindSchemas = {
  organisations: organisationSchema,
  supersessions: supersessionSchema,
  sectors: sectorSchema,
  funds: fundSchema,
  partnerships: partnershipSchema,
  strategicPlans: strategicPlanSchema,
  localityPlans: localityPlanSchema,
  memoranda: memorandumSchema,
  actionPlans: actionPlanSchema,
  consultations: consultationSchema,
  programmes: programmeSchema,
  grants: grantSchema,
  publishedAwards: awardSchema,
  procurementRoutes: routeSchema,
  mutuals: mutualSchema,
  grantSchemes: schemeSchema,
  rights: rightSchema,
  publishedReports: publishedReportSchema,
};

type ListShape = {
  readonly [List in PortfolioList]: z.ZodExactOptional<
    z.ZodReadonly<z.ZodArray<KindSchemas[List]>>
  >;
};

function listShape(): ListShape {
  const lists = portfolioLists.map((list) => {
    const entity: z.ZodType = kindSchemas[list];
    return [list, z.exactOptional(z.array(entity).readonly())];
  });
  return Object.fromEntries(lists) as ListShape;
}

/**
 * Reads a {@link Portfolio}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Portfolio
 * @example
 * ```ts
 * import { portfolioSchema, readJson } from "concordat";
 *
 * const result = readJson(portfolioSchema, '{ "grant": [] }');
 * !result.ok && result.problems[0]?.rule; // => "schema.unknown-key"
 * ```
 */
export const portfolioSchema: Schema<Portfolio> = /* @__PURE__ */ objectOf<Portfolio>()(() => ({
  ...listShape(),
  extensions: z.exactOptional(extensionsSchema),
}));
