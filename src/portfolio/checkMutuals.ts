import { type FindingPath, findingsAt } from "../finding/Finding.ts";
import type { FundDraw } from "../funding/checkFundUse.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { checkContractOnRoute, checkProcurementRoute } from "../mutual/checkProcurementRoute.ts";
import { checkRightToProvideMutual } from "../mutual/checkRightToProvideMutual.ts";
import type { MutualContext } from "../mutual/MutualContext.ts";
import type { MutualContract } from "../mutual/MutualContract.ts";
import type { MutualFinding } from "../mutual/mutualRules.ts";
import type { ProcurementFinding } from "../mutual/procurementRules.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import type { Portfolio, PortfolioList } from "./Portfolio.ts";

/** Checks the mutuals of a portfolio, the procurement routes, and the contracts against their routes. */
export function checkMutuals(
  { mutuals = [], procurementRoutes = [], organisations = [] }: Portfolio,
  context: Omit<MutualContext, "organisations"> = {},
): readonly (MutualFinding | ProcurementFinding | LifecycleFinding)[] {
  const routes = new Map(procurementRoutes.map((route) => [route.id, route]));
  return [
    ...procurementRoutes.flatMap((route, index) =>
      findingsAt(checkProcurementRoute(route), ["procurementRoutes", index]),
    ),
    ...mutuals.flatMap((mutual, index) => [
      ...findingsAt(checkRightToProvideMutual(mutual, { ...context, organisations }), [
        "mutuals",
        index,
      ]),
      ...contractsOf(mutual, index).flatMap(({ contract, path }) => {
        const route = routes.get(contract.procurementRoute ?? "");
        return route ? findingsAt(checkContractOnRoute(contract, route), path) : [];
      }),
    ]),
  ];
}

interface PlacedContract {
  readonly contract: MutualContract;
  readonly path: FindingPath;
}

function contractsOf(
  { contract, contracts = [] }: RightToProvideMutual,
  index: number,
): readonly PlacedContract[] {
  return [
    ...(contract ? [{ contract, path: ["mutuals", index, "contract"] }] : []),
    ...contracts.map((each, at) => ({ contract: each, path: ["mutuals", index, "contracts", at] })),
  ];
}

/** What mutuals draw from a fund: the money that helped them to begin. */
export function supportsFrom({ mutuals = [] }: Portfolio, fund: string): readonly FundDraw[] {
  return mutuals.flatMap(({ supports = [] }, index) =>
    supports.flatMap(({ fund: drawnFrom, amount }, at) =>
      drawnFrom === fund ? [{ amount, path: ["mutuals", index, "supports", at, "amount"] }] : [],
    ),
  );
}

interface MutualReference {
  readonly id: string | undefined;
  readonly path: FindingPath;
  readonly lists: readonly PortfolioList[];
}

/** The ids that mutuals and procurement routes name. */
export function mutualReferences(portfolio: Portfolio): readonly MutualReference[] {
  const { mutuals = [], procurementRoutes = [] } = portfolio;
  const organisations = ["organisations"] as const;
  const routes = ["procurementRoutes"] as const;
  return [
    ...procurementRoutes.map(({ runsBeside }, index) => ({
      id: runsBeside,
      path: ["procurementRoutes", index, "runsBeside"],
      lists: routes,
    })),
    ...mutuals.flatMap((mutual, index): readonly MutualReference[] => {
      const { organisation, host, applicants = [], supports = [] } = mutual;
      const path = ["mutuals", index] as const;
      return [
        { id: organisation, path: [...path, "organisation"], lists: organisations },
        { id: host, path: [...path, "host"], lists: organisations },
        ...applicants.map((applicant, at) => ({
          id: applicant.organisation,
          path: [...path, "applicants", at, "organisation"],
          lists: organisations,
        })),
        ...contractsOf(mutual, index).flatMap(({ contract, path: place }) => [
          { id: contract.commissioner, path: [...place, "commissioner"], lists: organisations },
          { id: contract.procurementRoute, path: [...place, "procurementRoute"], lists: routes },
        ]),
        ...supports.map(({ fund }, at) => ({
          id: fund,
          path: [...path, "supports", at, "fund"],
          lists: ["funds"] as const,
        })),
      ];
    }),
  ];
}
