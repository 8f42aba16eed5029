import type { Portfolio, Sector, Wire } from "concordat";
import * as concordat from "concordat";
import type * as z from "zod";
import * as minimal from "./entities.ts";

/* Entities as a user gets them: read from JSON. Each takes what differs from the least that is required. */

function from<T, J>(schema: z.ZodType<T, J>, least: J): (changes?: Partial<J>) => T {
  return (changes = {}) => schema.parse({ ...least, ...changes });
}

export const fund = from(concordat.fundSchema, minimal.minimalFund);
export const partnership = from(concordat.partnershipSchema, minimal.minimalPartnership);
export const strategicPlan = from(concordat.strategicPlanSchema, minimal.minimalStrategicPlan);
export const localityPlan = from(concordat.localityPlanSchema, minimal.minimalLocalityPlan);
export const memorandum = from(concordat.memorandumSchema, minimal.minimalMemorandum);
export const actionPlan = from(concordat.actionPlanSchema, minimal.minimalActionPlan);
export const consultation = from(concordat.consultationSchema, minimal.minimalConsultation);
export const grantScheme = from(concordat.schemeSchema, minimal.minimalGrantScheme);
export const programme = from(concordat.programmeSchema, minimal.minimalProgramme);
export const grant = from(concordat.grantSchema, minimal.minimalGrant);
export const award = from(concordat.awardSchema, minimal.minimalAward);
export const mutual = from(concordat.mutualSchema, minimal.minimalMutual);
export const route = from(concordat.routeSchema, minimal.minimalRoute);
export const organisation = from(concordat.organisationSchema, minimal.minimalOrganisation);
export const supersession = from(concordat.supersessionSchema, minimal.minimalSupersession);

/** The profile is given as it is read, because figures are easier to write so. */
export function sector(changes: Partial<Sector> = {}): Sector {
  return { ...concordat.sectorSchema.parse(minimal.minimalSector), ...changes };
}

export function portfolio(json: Wire<Portfolio>): Portfolio {
  return concordat.portfolioSchema.parse(json);
}
