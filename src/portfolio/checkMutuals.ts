import { type FindingPath, findingsAt } from "../finding/Finding.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { checkContractOnRoute } from "../mutual/checkProcurementRoute.ts";
import { checkRightToProvideMutual } from "../mutual/checkRightToProvideMutual.ts";
import type { MutualContract } from "../mutual/MutualContract.ts";
import type { MutualFinding } from "../mutual/mutualRules.ts";
import type { ProcurementFinding } from "../mutual/procurementRules.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import { namedIn } from "./byId.ts";
import type { Surroundings } from "./Surroundings.ts";

/** Checks a mutual with the organisations that it names, and its contracts against their routes. */
export function checkMutualAmong(
  mutual: RightToProvideMutual,
  { mutuals: context, organisationOf, routeOf }: Surroundings,
): readonly (MutualFinding | ProcurementFinding | LifecycleFinding)[] {
  const { applicants = [] } = mutual;
  const organisations = namedIn(
    organisationOf,
    applicants,
    ({ organisation = "" }) => organisation,
  );
  return [
    ...checkRightToProvideMutual(mutual, { ...context, organisations }),
    ...contractsOf(mutual).flatMap(({ contract, path }) => {
      const route = routeOf.get(contract.procurementRoute ?? "");
      return route ? findingsAt(checkContractOnRoute(contract, route), path) : [];
    }),
  ];
}

interface PlacedContract {
  readonly contract: MutualContract;
  readonly path: FindingPath;
}

function contractsOf({
  contract,
  contracts = [],
}: RightToProvideMutual): readonly PlacedContract[] {
  return [
    ...(contract ? [{ contract, path: ["contract"] }] : []),
    ...contracts.map((each, at) => ({ contract: each, path: ["contracts", at] })),
  ];
}
