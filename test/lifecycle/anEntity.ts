import {
  dateRange,
  financialYear,
  type GrantStatus,
  localDate,
  Money,
  type Partnership,
  type PartnershipStatus,
  type StrategicPartnerGrant,
} from "concordat";

/** A made-up grant of a given status. */
export function aGrant<Status extends GrantStatus>(status: Status): StrategicPartnerGrant<Status> {
  return {
    id: "example-grant",
    title: "Strategic partner grant 2012/13",
    funder: "example-department",
    lead: "example-charity",
    period: dateRange(localDate("2012-04-01"), localDate("2013-03-31")),
    awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("194444.44", "GBP") }],
    status,
  };
}

/** A made-up partnership of a given status. */
export function aPartnership<Status extends PartnershipStatus>(
  status: Status,
): Partnership<Status> {
  return {
    id: "example-partnership",
    name: "Example Partnership",
    kind: "integrated-care-system",
    footprint: { name: "Exampleshire" },
    status,
  };
}
