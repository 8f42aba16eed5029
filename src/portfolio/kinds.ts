import * as z from "zod";
import { actionPlanSchema } from "../agreement/ActionPlan.ts";
import { consultationSchema } from "../agreement/Consultation.ts";
import { memorandumOfUnderstandingSchema } from "../agreement/MemorandumOfUnderstanding.ts";
import { fundSchema } from "../funding/Fund.ts";
import { grantSchemeSchema } from "../grant/GrantScheme.ts";
import { strategicPartnerGrantSchema } from "../grant/StrategicPartnerGrant.ts";
import { strategicPartnerProgrammeSchema } from "../grant/StrategicPartnerProgramme.ts";
import { procurementRouteSchema } from "../mutual/ProcurementRoute.ts";
import { rightToProvideMutualSchema } from "../mutual/RightToProvideMutual.ts";
import { organisationSchema } from "../organisation/Organisation.ts";
import { sectorSchema } from "../organisation/Sector.ts";
import { supersessionSchema } from "../organisation/Supersession.ts";
import { localityPlanSchema } from "../partnership/LocalityPlan.ts";
import { partnershipSchema } from "../partnership/Partnership.ts";
import { strategicPlanSchema } from "../partnership/StrategicPlan.ts";
import { extensionsSchema } from "../schema/extensionsSchema.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
import type { EntityOf, Portfolio } from "./Portfolio.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";

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
  memoranda: memorandumOfUnderstandingSchema,
  actionPlans: actionPlanSchema,
  consultations: consultationSchema,
  programmes: strategicPartnerProgrammeSchema,
  grants: strategicPartnerGrantSchema,
  procurementRoutes: procurementRouteSchema,
  mutuals: rightToProvideMutualSchema,
  grantSchemes: grantSchemeSchema,
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
