import { type FindingPath, findingsAt } from "../finding/Finding.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { checkContractOnRoute, checkProcurementRoute } from "../mutual/checkProcurementRoute.ts";
import { checkRightToProvideMutual } from "../mutual/checkRightToProvideMutual.ts";
import type { MutualContext } from "../mutual/MutualContext.ts";
import type { MutualContract } from "../mutual/MutualContract.ts";
import type { MutualFinding } from "../mutual/mutualRules.ts";
import type { ProcurementFinding } from "../mutual/procurementRules.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import { byId, namedIn } from "./byId.ts";
import type { Portfolio } from "./Portfolio.ts";

/** Checks the mutuals of a portfolio, the procurement routes, and the contracts against their routes. */
export function checkMutuals(
  { mutuals = [], procurementRoutes = [], organisations = [] }: Portfolio,
  context: Omit<MutualContext, "organisations"> = {},
): readonly (MutualFinding | ProcurementFinding | LifecycleFinding)[] {
  const routes = byId(procurementRoutes);
  const organisationOf = byId(organisations);
  return [
    ...procurementRoutes.flatMap((route, index) =>
      findingsAt(checkProcurementRoute(route), ["procurementRoutes", index]),
    ),
    ...mutuals.flatMap((mutual, index) => [
      ...findingsAt(
        checkRightToProvideMutual(mutual, {
          ...context,
          organisations: namedIn(
            organisationOf,
            mutual.applicants ?? [],
            ({ organisation = "" }) => organisation,
          ),
        }),
        ["mutuals", index],
      ),
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
