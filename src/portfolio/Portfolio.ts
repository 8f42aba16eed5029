import * as z from "zod";
import { type ActionPlan, actionPlanSchema } from "../agreement/ActionPlan.ts";
import { type Consultation, consultationSchema } from "../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumOfUnderstandingSchema,
} from "../agreement/MemorandumOfUnderstanding.ts";
import { type Fund, fundSchema } from "../funding/Fund.ts";
import { type GrantScheme, grantSchemeSchema } from "../grant/GrantScheme.ts";
import {
  type StrategicPartnerGrant,
  strategicPartnerGrantSchema,
} from "../grant/StrategicPartnerGrant.ts";
import {
  type StrategicPartnerProgramme,
  strategicPartnerProgrammeSchema,
} from "../grant/StrategicPartnerProgramme.ts";
import { type ProcurementRoute, procurementRouteSchema } from "../mutual/ProcurementRoute.ts";
import {
  type RightToProvideMutual,
  rightToProvideMutualSchema,
} from "../mutual/RightToProvideMutual.ts";
import { type Organisation, organisationSchema } from "../organisation/Organisation.ts";
import { type Sector, sectorSchema } from "../organisation/Sector.ts";
import { type Supersession, supersessionSchema } from "../organisation/Supersession.ts";
import { type LocalityPlan, localityPlanSchema } from "../partnership/LocalityPlan.ts";
import { type Partnership, partnershipSchema } from "../partnership/Partnership.ts";
import { type StrategicPlan, strategicPlanSchema } from "../partnership/StrategicPlan.ts";
import type { Extensions } from "../schema/common.ts";
import { entityNames } from "../schema/entityNames.ts";
import { extensionsSchema } from "../schema/extensionsSchema.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";

/**
 * Everything that is worked on together: lists of entities that name each other by id. Every list may
 * be left away.
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
  /** The ways in which public bodies buy services. */
  readonly procurementRoutes?: readonly ProcurementRoute[];
  /** The public service mutuals. */
  readonly mutuals?: readonly RightToProvideMutual[];
  /** The grant schemes that take applications. */
  readonly grantSchemes?: readonly GrantScheme[];
  /** Data of your own: kept and written back, never read. */
  readonly extensions?: Extensions;
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
export const portfolioSchema: z.ZodType<
  Portfolio,
  Wire<Portfolio>
> = /* @__PURE__ */ schemaOf<Portfolio>()(() =>
  z
    .strictObject({
      organisations: z.exactOptional(z.array(organisationSchema).readonly()),
      supersessions: z.exactOptional(z.array(supersessionSchema).readonly()),
      sectors: z.exactOptional(z.array(sectorSchema).readonly()),
      funds: z.exactOptional(z.array(fundSchema).readonly()),
      partnerships: z.exactOptional(z.array(partnershipSchema).readonly()),
      strategicPlans: z.exactOptional(z.array(strategicPlanSchema).readonly()),
      localityPlans: z.exactOptional(z.array(localityPlanSchema).readonly()),
      memoranda: z.exactOptional(z.array(memorandumOfUnderstandingSchema).readonly()),
      actionPlans: z.exactOptional(z.array(actionPlanSchema).readonly()),
      consultations: z.exactOptional(z.array(consultationSchema).readonly()),
      programmes: z.exactOptional(z.array(strategicPartnerProgrammeSchema).readonly()),
      grants: z.exactOptional(z.array(strategicPartnerGrantSchema).readonly()),
      procurementRoutes: z.exactOptional(z.array(procurementRouteSchema).readonly()),
      mutuals: z.exactOptional(z.array(rightToProvideMutualSchema).readonly()),
      grantSchemes: z.exactOptional(z.array(grantSchemeSchema).readonly()),
      extensions: z.exactOptional(extensionsSchema),
    })
    .readonly(),
);

/**
 * The lists of a {@link Portfolio}, by the key under which each stands.
 *
 * @category Portfolio
 */
export type PortfolioList = Exclude<keyof Portfolio, "extensions">;

/**
 * The keys of the lists, in the order in which a portfolio is worked through.
 *
 * @category Portfolio
 */
export const portfolioLists: readonly PortfolioList[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(entityNames) as PortfolioList[],
);
