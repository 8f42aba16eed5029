import {
  type Fund,
  type FundJson,
  fundSchema,
  type MemorandumOfUnderstanding,
  type MemorandumOfUnderstandingJson,
  memorandumOfUnderstandingSchema,
  type Partnership,
  type PartnershipJson,
  type Portfolio,
  type PortfolioJson,
  partnershipSchema,
  portfolioSchema,
  type StrategicPartnerGrant,
  type StrategicPartnerGrantJson,
  type StrategicPartnerProgramme,
  type StrategicPartnerProgrammeJson,
  strategicPartnerGrantSchema,
  strategicPartnerProgrammeSchema,
} from "concordat";
import {
  minimalFund,
  minimalGrant,
  minimalMemorandum,
  minimalPartnership,
  minimalProgramme,
} from "./entities.ts";

/* Entities as a user gets them: read from JSON. Each takes what differs from the least that is required. */

export function fund(changes: Partial<FundJson> = {}): Fund {
  return fundSchema.parse({ ...minimalFund, ...changes });
}

export function partnership(changes: Partial<PartnershipJson> = {}): Partnership {
  return partnershipSchema.parse({ ...minimalPartnership, ...changes });
}

export function memorandum(
  changes: Partial<MemorandumOfUnderstandingJson> = {},
): MemorandumOfUnderstanding {
  return memorandumOfUnderstandingSchema.parse({ ...minimalMemorandum, ...changes });
}

export function programme(
  changes: Partial<StrategicPartnerProgrammeJson> = {},
): StrategicPartnerProgramme {
  return strategicPartnerProgrammeSchema.parse({ ...minimalProgramme, ...changes });
}

export function grant(changes: Partial<StrategicPartnerGrantJson> = {}): StrategicPartnerGrant {
  return strategicPartnerGrantSchema.parse({ ...minimalGrant, ...changes });
}

export function portfolio(json: PortfolioJson): Portfolio {
  return portfolioSchema.parse(json);
}
