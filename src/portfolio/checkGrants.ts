import { findingsAt } from "../finding/Finding.ts";
import { checkStrategicPartnerGrant } from "../grant/checkStrategicPartnerGrant.ts";
import { checkStrategicPartnerProgramme } from "../grant/checkStrategicPartnerProgramme.ts";
import { checkSubsidies } from "../grant/checkSubsidies.ts";
import type { GrantFinding } from "../grant/grantRules.ts";
import type { ProgrammeFinding } from "../grant/programmeRules.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { byId, groupBy } from "./byId.ts";
import type { Portfolio } from "./Portfolio.ts";

type Found = readonly (GrantFinding | ProgrammeFinding | LifecycleFinding)[];

/** Checks each programme with its grants. */
export function checkProgrammes({ programmes = [], grants = [] }: Portfolio): Found {
  const byProgramme = groupBy(grants, ({ programme = "" }) => programme);
  return programmes.flatMap((programme, index) => {
    const context = { grants: byProgramme.get(programme.id) ?? [] };
    return findingsAt(checkStrategicPartnerProgramme(programme, context), ["programmes", index]);
  });
}

/** Checks each grant with its lead, its funder and its programme, and all of them for assistance given. */
export function checkGrants(
  portfolio: Portfolio,
  asOf: LocalDate,
  standardsOf: LocalDate | undefined,
): Found {
  const { organisations = [], programmes = [], grants = [] } = portfolio;
  const organisationOf = byId(organisations);
  const programmeOf = byId(programmes);
  const found = grants.flatMap((grant, index) => {
    const lead = organisationOf.get(grant.lead);
    const funder = organisationOf.get(grant.funder);
    const programme = grant.programme === undefined ? undefined : programmeOf.get(grant.programme);
    const context = {
      asOf,
      ...(standardsOf && { standardsOf }),
      ...(lead && { lead }),
      ...(funder && { funder }),
      ...(programme && { programme }),
    };
    return findingsAt(checkStrategicPartnerGrant(grant, context), ["grants", index]);
  });
  return [...found, ...findingsAt(checkSubsidies(grants), ["grants"])];
}
