import type { ActionPlan } from "../agreement/ActionPlan.ts";
import type { Consultation } from "../agreement/Consultation.ts";
import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { Fund } from "../funding/Fund.ts";
import type { GrantScheme } from "../grant/GrantScheme.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import type { ProcurementRoute } from "../mutual/ProcurementRoute.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import type { Organisation } from "../organisation/Organisation.ts";
import type { Sector } from "../organisation/Sector.ts";
import type { Supersession } from "../organisation/Supersession.ts";
import type { LocalityPlan } from "../partnership/LocalityPlan.ts";
import type { Partnership } from "../partnership/Partnership.ts";
import type { StrategicPlan } from "../partnership/StrategicPlan.ts";
import type { Extensions } from "../schema/common.ts";
import type { PortfolioList } from "./portfolioLists.ts";

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
  /** The ways in which public bodies buy services. */
  readonly procurementRoutes?: readonly ProcurementRoute[];
  /** The public service mutuals. */
  readonly mutuals?: readonly RightToProvideMutual[];
  /** The grant schemes that take applications. */
  readonly grantSchemes?: readonly GrantScheme[];
  /** Data of your own: kept and written back, never read. */
  readonly extensions?: Extensions;
}

/** The entity that a list of a portfolio holds. */
export type EntityOf<List extends PortfolioList> = Required<Portfolio>[List][number];
