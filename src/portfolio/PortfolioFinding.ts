import type { ActionPlanFinding } from "../agreement/actionPlanRules.ts";
import type { ConsultationFinding } from "../agreement/consultationRules.ts";
import type { MemorandumFinding } from "../agreement/memorandumRules.ts";
import type { FigureFinding } from "../figure/figureRules.ts";
import type { FundFinding } from "../funding/fundRules.ts";
import type { GrantFinding } from "../grant/grantRules.ts";
import type { ProgrammeFinding } from "../grant/programmeRules.ts";
import type { SchemeFinding } from "../grant/schemeRules.ts";
import type { IdentifierFinding } from "../identifier/identifierRules.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import type { MutualFinding } from "../mutual/mutualRules.ts";
import type { ProcurementFinding } from "../mutual/procurementRules.ts";
import type { OrganisationFinding } from "../organisation/organisationRules.ts";
import type { SectorFinding } from "../organisation/sectorRules.ts";
import type { SupersessionFinding } from "../organisation/supersessionRules.ts";
import type { LocalityFinding } from "../partnership/localityRules.ts";
import type { PartnershipFinding } from "../partnership/partnershipRules.ts";
import type { PortfolioRuleFinding } from "./portfolioRules.ts";

/**
 * A finding about anything in a portfolio. Comparing its `rule` narrows its `values`.
 *
 * @category Portfolio
 */
export type PortfolioFinding =
  | PortfolioRuleFinding
  | FigureFinding
  | IdentifierFinding
  | OrganisationFinding
  | SupersessionFinding
  | SectorFinding
  | FundFinding
  | PartnershipFinding
  | LocalityFinding
  | MemorandumFinding
  | ActionPlanFinding
  | ConsultationFinding
  | ProgrammeFinding
  | GrantFinding
  | MutualFinding
  | ProcurementFinding
  | SchemeFinding
  | LifecycleFinding;
