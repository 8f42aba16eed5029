import type { YearAmount } from "../../funding/YearAmount.ts";
import { isLocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { refuseWrongObject, refuseWrongRange, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { ConsortiumMember } from "../parts/GrantParties.ts";
import type { GrantStatus } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { awardFailure } from "./awardFailures.ts";
import { isLoan } from "./FundingApart.ts";
import type { PublishedAward } from "./PublishedAward.ts";

/**
 * The facts that a grant needs and an award does not say. Whoever calls {@link asGrant} answers for them.
 *
 * @typeParam Status - the status of the grant
 * @category Published awards
 */
export interface GrantSupplement<Status extends GrantStatus = GrantStatus> {
  /** The days that the grant is for, both included. */
  readonly period: DateRange;
  /** The amounts by financial year; those of the award if omitted, and none if it has none. */
  readonly awards?: readonly YearAmount[];
  /** Where the grant stands. */
  readonly status: Status;
  /** The id of the organisation that answers for it; the only recipient if omitted. */
  readonly lead?: string;
  /** The members of the consortium, the lead among them; none if omitted. */
  readonly members?: readonly ConsortiumMember[];
}

/**
 * Makes a grant of a published award, with what the award does not say. Nothing is inferred: what neither
 * says is absent. The grant keeps the id. The amount of the award is its `total`, and all that is known where
 * nobody gives amounts by financial year.
 *
 * @param award - an award, as {@link awardSchema} reads it
 * @param supplement - the period, the status and whatever else the award lacks
 * @returns the grant
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `award.loan` if the award is a loan
 * @throws {@link DomainError} `award.no-lead` if no lead is given and the award has not exactly one recipient
 * with an id
 * @category Published awards
 * @example
 * ```ts
 * import { asGrant, dateRange, financialYear, localDate, Money } from "concordat";
 *
 * const amount = Money.of("7500", "GBP");
 * const grant = asGrant(
 *   {
 *     id: "360G-example-2",
 *     title: "Grant to Example Advice",
 *     funder: "GB-LAE-EXA",
 *     amount,
 *     recipients: [{ kind: "organisation", organisation: "GB-CHC-1164883" }],
 *   },
 *   {
 *     period: dateRange(localDate("2014-04-01"), localDate("2015-03-31")),
 *     awards: [{ financialYear: financialYear("2014/15"), amount }],
 *     status: "closed",
 *   },
 * );
 * grant.lead; // => "GB-CHC-1164883"
 * ```
 */
export function asGrant<Status extends GrantStatus>(
  award: PublishedAward,
  supplement: GrantSupplement<Status>,
): StrategicPartnerGrant<Status> {
  refuseWrongSubject("award", award, "id", "title", "funder", "amount");
  refuseWrongObject("supplement", supplement, "period", "status");
  refuseWrongRange("supplement.period", supplement.period);
  const { period, status, members, awards = award.years, lead = leadOf(award) } = supplement;
  if (isLoan(award)) throw awardFailure("award.loan", {});
  const { id, title, funder, amount, description, appliedFor, appliedOn, awardedOn } = award;
  const { programme, scheme, fund, locations, dataSource, modifiedOn, sources, extensions } = award;
  return {
    id,
    ...(sources && { sources }),
    ...(extensions && { extensions }),
    title,
    funder,
    lead,
    period,
    ...(awards && awards.length > 0 && { awards }),
    status,
    ...(programme?.id !== undefined && { programme: programme.id }),
    ...(scheme !== undefined && { scheme }),
    ...(fund !== undefined && { fund }),
    ...(description !== undefined && { description }),
    ...(appliedFor && { appliedFor }),
    ...(appliedOn !== undefined && { appliedOn }),
    ...(awardedOn !== undefined && { awardedOn }),
    total: amount,
    ...(members && { members }),
    ...(locations && { beneficiaryLocations: locations }),
    ...(dataSource !== undefined && { dataSource }),
    ...(modifiedOn !== undefined && !isLocalDate(modifiedOn) && { modifiedAt: modifiedOn }),
  };
}

function leadOf({ recipients = [] }: PublishedAward): string {
  const organisations = recipients.flatMap(({ organisation }) => organisation ?? []);
  const [lead] = organisations;
  if (lead !== undefined && recipients.length === 1) return lead;
  const counts = { recipients: recipients.length, withId: organisations.length };
  throw awardFailure("award.no-lead", counts);
}
