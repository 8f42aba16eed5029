import * as z from "zod";
import { type YearAmount, type YearAmountJson, yearAmountSchema } from "../funding/YearAmount.ts";
import type { StatusChange, StatusChangeJson } from "../lifecycle/StatusChange.ts";
import { statusChangeSchema } from "../lifecycle/statusChangeSchema.ts";
import { isShare, notAShare } from "../money/isShare.ts";
import { rateSchema } from "../money/rateSchema.ts";
import type { Rate } from "../rate/Rate.ts";
import { idSchema, lineSchema } from "../schema/common.ts";
import { type Entity, entityShape } from "../schema/Entity.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/DateRange.ts";
import { type DateRangeJson, dateRangeSchema } from "../time/dateRangeSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * Where a grant stands. Award, signed agreement and payment are three things: a grant that is
 * `offered` is not yet `accepted`, and one that is `active` need not have been paid.
 *
 * @category Grants
 */
export type GrantStatus =
  | "applied"
  | "assessed"
  | "rejected"
  | "offered"
  | "declined"
  | "accepted"
  | "withdrawn"
  | "active"
  | "suspended"
  | "extended"
  | "terminated"
  | "completed"
  | "recovering"
  | "reconciled"
  | "closed";

const statuses = [
  "applied",
  "assessed",
  "rejected",
  "offered",
  "declined",
  "accepted",
  "withdrawn",
  "active",
  "suspended",
  "extended",
  "terminated",
  "completed",
  "recovering",
  "reconciled",
  "closed",
] as const;

/**
 * A member of the consortium that holds a grant, and its share.
 *
 * @category Grants
 */
export interface ConsortiumMember {
  /** The id of the organisation. */
  readonly organisation: string;
  /** Its exact share of every award, from 0 to 1; the shares of all members sum to exactly 1. */
  readonly share: Rate;
}

/**
 * The wire form of a {@link ConsortiumMember}.
 *
 * @category Grants
 */
export interface ConsortiumMemberJson {
  /** {@inheritDoc ConsortiumMember.organisation} */
  readonly organisation: string;
  /** {@inheritDoc ConsortiumMember.share} */
  readonly share: string;
}

const consortiumMemberSchema: z.ZodType<ConsortiumMember, ConsortiumMemberJson> =
  /* @__PURE__ */ schemaOf<ConsortiumMember, ConsortiumMemberJson>()(() =>
    z
      .strictObject({ organisation: idSchema, share: rateSchema.refine(isShare, notAShare) })
      .readonly(),
  );

/**
 * A grant from a public body to a strategic partner: one voluntary organisation, or several in a
 * consortium with a lead.
 *
 * {@link strategicPartnerGrantSchema} reads one from JSON; {@link checkStrategicPartnerGrant} checks it.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @category Grants
 * @example
 * ```ts
 * import { dateRange, financialYear, localDate, Money, type StrategicPartnerGrant } from "concordat";
 *
 * const grant: StrategicPartnerGrant = {
 *   id: "example-grant",
 *   title: "Strategic partner grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: dateRange(localDate("2012-04-01"), localDate("2013-03-31")),
 *   awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("194444.44", "GBP") }],
 *   status: "active",
 * };
 * grant.awards[0]?.amount.format(); // => "£194,444.44"
 * ```
 */
export interface StrategicPartnerGrant<Status extends GrantStatus = GrantStatus> extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The id of the organisation that gives it. */
  readonly funder: string;
  /** The id of the organisation that receives it and answers for it. */
  readonly lead: string;
  /** What it is for, both days included. */
  readonly period: DateRange;
  /** The amounts by financial year: one or more. */
  readonly awards: readonly YearAmount[];
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<GrantStatus>[];
  /** The id of the programme that it belongs to. */
  readonly programme?: string;
  /** The day on which it was awarded. */
  readonly awardedOn?: LocalDate;
  /** The members of the consortium, the lead among them; absent for a lone partner. */
  readonly members?: readonly ConsortiumMember[];
  /** What it is for: one line. */
  readonly purpose?: string;
}

/**
 * The wire form of a {@link StrategicPartnerGrant}.
 *
 * @category Grants
 */
export interface StrategicPartnerGrantJson extends Entity {
  /** {@inheritDoc StrategicPartnerGrant.title} */
  readonly title: string;
  /** {@inheritDoc StrategicPartnerGrant.funder} */
  readonly funder: string;
  /** {@inheritDoc StrategicPartnerGrant.lead} */
  readonly lead: string;
  /** {@inheritDoc StrategicPartnerGrant.period} */
  readonly period: DateRangeJson;
  /** {@inheritDoc StrategicPartnerGrant.awards} */
  readonly awards: readonly YearAmountJson[];
  /** {@inheritDoc StrategicPartnerGrant.status} */
  readonly status: GrantStatus;
  /** {@inheritDoc StrategicPartnerGrant.history} */
  readonly history?: readonly StatusChangeJson<GrantStatus>[];
  /** {@inheritDoc StrategicPartnerGrant.programme} */
  readonly programme?: string;
  /** {@inheritDoc StrategicPartnerGrant.awardedOn} */
  readonly awardedOn?: string;
  /** {@inheritDoc StrategicPartnerGrant.members} */
  readonly members?: readonly ConsortiumMemberJson[];
  /** {@inheritDoc StrategicPartnerGrant.purpose} */
  readonly purpose?: string;
}

/**
 * Reads a {@link StrategicPartnerGrant}. Unknown keys are refused; put data of your own under
 * `extensions`. A grant without an award is refused, and so is a share below 0 or above 1 (rule
 * `rate.not-a-share`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { read, strategicPartnerGrantSchema } from "concordat";
 *
 * const result = read(strategicPartnerGrantSchema, {
 *   id: "example-grant",
 *   title: "Strategic partner grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [],
 *   status: "active",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.too-small", "awards"]]
 * ```
 */
export const strategicPartnerGrantSchema: z.ZodType<
  StrategicPartnerGrant,
  StrategicPartnerGrantJson
> = /* @__PURE__ */ schemaOf<StrategicPartnerGrant, StrategicPartnerGrantJson>()(() =>
  z
    .strictObject({
      ...entityShape(),
      title: lineSchema,
      funder: idSchema,
      lead: idSchema,
      period: dateRangeSchema,
      awards: z.array(yearAmountSchema).min(1).readonly(),
      status: z.enum(statuses),
      history: z.exactOptional(z.array(statusChangeSchema(statuses)).readonly()),
      programme: z.exactOptional(idSchema),
      awardedOn: z.exactOptional(localDateSchema),
      members: z.exactOptional(z.array(consortiumMemberSchema).min(1).readonly()),
      purpose: z.exactOptional(lineSchema),
    })
    .readonly(),
);
