import { checkStrategicPartnerGrant } from "../grant/checkStrategicPartnerGrant.ts";
import { checkStrategicPartnerProgramme } from "../grant/checkStrategicPartnerProgramme.ts";
import type { GrantFinding } from "../grant/grantRules.ts";
import type { ProgrammeFinding } from "../grant/programmeRules.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import type { Surroundings } from "./Surroundings.ts";

type Found = readonly (GrantFinding | ProgrammeFinding | LifecycleFinding)[];

/** Checks a programme with its grants. */
export function checkProgrammeAmong(
  programme: StrategicPartnerProgramme,
  { grantsOf }: Surroundings,
): Found {
  return checkStrategicPartnerProgramme(programme, { grants: grantsOf.get(programme.id) ?? [] });
}

/** Checks a grant with its lead, its funder and its programme. */
export function checkGrantAmong(
  grant: StrategicPartnerGrant,
  { asOf, standardsOf, organisationOf, programmeOf }: Surroundings,
): Found {
  const lead = organisationOf.get(grant.lead);
  const funder = organisationOf.get(grant.funder);
  const programme = grant.programme === undefined ? undefined : programmeOf.get(grant.programme);
  return checkStrategicPartnerGrant(grant, {
    asOf,
    ...(standardsOf && { standardsOf }),
    ...(lead && { lead }),
    ...(funder && { funder }),
    ...(programme && { programme }),
  });
}
