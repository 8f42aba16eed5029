import { findingsAt } from "../finding/Finding.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { checkMemberships } from "../organisation/checkMemberships.ts";
import type { OrganisationFinding } from "../organisation/organisationRules.ts";
import { checkLocalityCoverage } from "../partnership/checkLocalityCoverage.ts";
import { checkPartnership } from "../partnership/checkPartnership.ts";
import type { LocalityFinding } from "../partnership/localityRules.ts";
import type { Partnership } from "../partnership/Partnership.ts";
import type { PartnershipFinding } from "../partnership/partnershipRules.ts";
import { namedIn } from "./byId.ts";
import type { Surroundings } from "./Surroundings.ts";

/** Checks a partnership with its members and the locality plans that they need. */
export function checkPartnershipAmong(
  partnership: Partnership,
  { asOf, organisationOf, plansOf }: Surroundings,
): readonly (PartnershipFinding | OrganisationFinding | LocalityFinding | LifecycleFinding)[] {
  const { id, members = [] } = partnership;
  const organisations = namedIn(organisationOf, members, ({ organisation }) => organisation);
  const plans = plansOf.get(id) ?? [];
  return [
    ...checkPartnership(partnership, { asOf }),
    ...findingsAt(checkMemberships(members, { organisations }), ["members"]),
    ...checkLocalityCoverage(partnership, { plans, asOf, organisations }),
  ];
}
