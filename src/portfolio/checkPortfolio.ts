import type { ActionPlanFinding } from "../agreement/actionPlanRules.ts";
import { checkActionPlan } from "../agreement/checkActionPlan.ts";
import { checkConsultation } from "../agreement/checkConsultation.ts";
import { checkMemoranda } from "../agreement/checkMemoranda.ts";
import { checkMemorandumOfUnderstanding } from "../agreement/checkMemorandumOfUnderstanding.ts";
import type { ConsultationFinding } from "../agreement/consultationRules.ts";
import type { MemorandumFinding } from "../agreement/memorandumRules.ts";
import type { FigureFinding } from "../figure/figureRules.ts";
import { findingsAt } from "../finding/Finding.ts";
import { checkFundUse } from "../funding/checkFundUse.ts";
import type { FundFinding } from "../funding/fundRules.ts";
import { checkGrantScheme } from "../grant/checkGrantScheme.ts";
import type { GrantFinding } from "../grant/grantRules.ts";
import type { ProgrammeFinding } from "../grant/programmeRules.ts";
import type { SchemeFinding } from "../grant/schemeRules.ts";
import type { IdentifierFinding } from "../identifier/identifierRules.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import type { MutualContext } from "../mutual/MutualContext.ts";
import type { MutualFinding } from "../mutual/mutualRules.ts";
import type { ProcurementFinding } from "../mutual/procurementRules.ts";
import { checkMemberships } from "../organisation/checkMemberships.ts";
import { checkOrganisations } from "../organisation/checkOrganisations.ts";
import { checkSector } from "../organisation/checkSector.ts";
import { checkSupersessions } from "../organisation/checkSupersessions.ts";
import type { OrganisationFinding } from "../organisation/organisationRules.ts";
import type { SectorFinding } from "../organisation/sectorRules.ts";
import type { SupersessionFinding } from "../organisation/supersessionRules.ts";
import { checkLocalityCoverage } from "../partnership/checkLocalityCoverage.ts";
import { checkLocalityPlan } from "../partnership/checkLocalityPlan.ts";
import { checkLocalityPlans } from "../partnership/checkLocalityPlans.ts";
import { checkPartnership } from "../partnership/checkPartnership.ts";
import type { LocalityFinding } from "../partnership/localityRules.ts";
import type { PartnershipFinding } from "../partnership/partnershipRules.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { byId, groupBy, namedIn } from "./byId.ts";
import { checkFigures } from "./checkFigures.ts";
import { checkGrants, checkProgrammes } from "./checkGrants.ts";
import { checkMutuals } from "./checkMutuals.ts";
import { drawsByFund } from "./drawsOn.ts";
import type { Portfolio } from "./Portfolio.ts";
import type { PortfolioRuleFinding } from "./portfolioRules.ts";
import { checkIds, checkReferences } from "./references.ts";

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

/**
 * What {@link checkPortfolio} takes beside the portfolio.
 *
 * @category Portfolio
 */
export interface PortfolioContext {
  /** The day for which the portfolio is checked: who is a member then, say. */
  readonly asOf: LocalDate;
  /** The day whose standards apply to all grants, as {@link GrantContext.standardsOf} says. */
  readonly standardsOf?: LocalDate;
  /** What the rules about mutuals take: your thresholds for staff control, and the base rate. */
  readonly mutuals?: Omit<MutualContext, "organisations">;
}

/**
 * Checks a portfolio: each entity by itself, every published figure against its words, that every id
 * is its own and every entity that is named is there, that no two bodies hold one code at the same
 * time and none follows itself, that what is drawn from each fund stays within its total (on that day, and altogether), its cap and
 * its period, and that each area has one locality plan. Paths begin at the portfolio.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param context - the day for which it is checked
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one partnership's budget, or
 * of one programme, are in two currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { checkPortfolio, formatPath, localDate, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   funds: [
 *     {
 *       id: "example-fund",
 *       name: "Example Fund",
 *       total: { value: { amount: "450000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£450m" },
 *     },
 *   ],
 *   organisations: [{ id: "example-network", kind: "charity", names: [{ name: "Example Network" }] }],
 *   sectors: [{ id: "example-sector", name: "Example sector", representative: "example-network" }],
 *   partnerships: [
 *     { id: "example-partnership", name: "Example Partnership", kind: "integrated-care-system", footprint: { name: "Exampleshire" }, status: "live" },
 *   ],
 *   memoranda: [
 *     {
 *       id: "example-memorandum",
 *       title: "Memorandum of understanding",
 *       parties: [
 *         { kind: "partnership", id: "example-partnership", standing: "equal" },
 *         { kind: "sector", id: "example-sector", standing: "equal" },
 *       ],
 *       status: "agreed",
 *       fund: "example-fund",
 *       investment: { value: { amount: "451000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£451m" },
 *     },
 *   ],
 * });
 * const findings = checkPortfolio(portfolio, { asOf: localDate("2018-06-07") });
 * findings.map(({ rule, path }) => [rule, formatPath(path)]); // => [["fund.overdrawn", "memoranda[0].investment"]]
 * ```
 */
export function checkPortfolio(
  portfolio: Portfolio,
  { asOf, standardsOf, mutuals }: PortfolioContext,
): readonly PortfolioFinding[] {
  const { organisations = [], supersessions = [], sectors = [] } = portfolio;
  const { partnerships = [], strategicPlans = [], localityPlans = [] } = portfolio;
  const { memoranda = [], actionPlans = [], consultations = [] } = portfolio;
  const { grantSchemes = [], funds = [] } = portfolio;
  const organisationOf = byId(organisations);
  const sectorOf = byId(sectors);
  const plansOf = groupBy(localityPlans, ({ partnership }) => partnership);
  return [
    ...checkIds(portfolio),
    ...checkReferences(portfolio),
    ...checkFigures(portfolio),
    ...findingsAt(checkOrganisations(organisations, { asOf }), ["organisations"]),
    ...findingsAt(
      checkSupersessions(supersessions, { organisations: [...organisations, ...partnerships] }),
      ["supersessions"],
    ),
    ...sectors.flatMap((sector, index) => findingsAt(checkSector(sector), ["sectors", index])),
    ...checkFunds(portfolio, asOf),
    ...partnerships.flatMap((partnership, index) => {
      const { id, members = [] } = partnership;
      const named = namedIn(organisationOf, members, ({ organisation }) => organisation);
      const context = { asOf, organisations: named };
      return [
        ...findingsAt(checkPartnership(partnership, { asOf }), ["partnerships", index]),
        ...findingsAt(checkMemberships(members, named), ["partnerships", index, "members"]),
        ...findingsAt(checkLocalityCoverage(partnership, plansOf.get(id) ?? [], context), [
          "partnerships",
          index,
        ]),
      ];
    }),
    ...localityPlans.flatMap((plan, index) =>
      findingsAt(checkLocalityPlan(plan), ["localityPlans", index]),
    ),
    ...findingsAt(checkLocalityPlans(localityPlans, { asOf, strategicPlans }), ["localityPlans"]),
    ...memoranda.flatMap((memorandum, index) => {
      const context = { asOf, sectors: namedIn(sectorOf, memorandum.parties, ({ id }) => id) };
      const found = checkMemorandumOfUnderstanding(memorandum, context);
      return findingsAt(found, ["memoranda", index]);
    }),
    ...findingsAt(checkMemoranda(memoranda), ["memoranda"]),
    ...actionPlans.flatMap((plan, index) =>
      findingsAt(checkActionPlan(plan), ["actionPlans", index]),
    ),
    ...consultations.flatMap((consultation, index) =>
      findingsAt(checkConsultation(consultation), ["consultations", index]),
    ),
    ...checkProgrammes(portfolio),
    ...checkGrants(portfolio, asOf, standardsOf),
    ...checkMutuals(portfolio, mutuals),
    ...grantSchemes.flatMap((scheme, index) =>
      findingsAt(checkGrantScheme(scheme, { funds }), ["grantSchemes", index]),
    ),
  ];
}

function checkFunds(portfolio: Portfolio, asOf: LocalDate): readonly FundFinding[] {
  const draws = drawsByFund(portfolio);
  return (portfolio.funds ?? []).flatMap((fund, index) =>
    checkFundUse(fund, draws.get(fund.id) ?? [], ["funds", index, "total"], { asOf }),
  );
}
