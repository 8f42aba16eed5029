import * as z from "zod";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { lineSchema } from "../../schema/fields.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { dateRangeSchema } from "../../time/range/dateRangeSchema.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { financialYearSchema } from "../../time/year/financialYearSchema.ts";

/**
 * An agreed change to a grant: of its amount, of its period, or of what it is for. The awards and the
 * period of a grant stay as they were first agreed; {@link grantCurrentAward} and {@link grantCurrentPeriod} say
 * what its variations have made of them.
 *
 * @category Grants
 */
export interface GrantVariation {
  /** The day on which it was agreed. */
  readonly on: LocalDate;
  /** The change of the award; negative for a cut, absent where the amount stays. */
  readonly change?: Money;
  /** The financial year whose award it changes; absent if that is not stated. */
  readonly financialYear?: FinancialYear;
  /** The stated total of the whole award from then on. */
  readonly newTotal?: Money;
  /** The days that it adds to the grant, both ends included; absent where the period stays. */
  readonly prolongs?: DateRange;
  /** Why: one line. */
  readonly reason?: string;
  /** The day on which it was recorded; absent where that is not known. */
  readonly recordedOn?: LocalDate;
}

/**
 * Reads a {@link GrantVariation}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantVariationSchema } from "concordat";
 *
 * const variation = grantVariationSchema.parse({
 *   on: "2012-10-01",
 *   change: { amount: "-5000.00", currency: "GBP" },
 *   financialYear: "2012/13",
 *   reason: "a post was vacant",
 * });
 * variation.change?.format(); // => "-£5,000.00"
 * ```
 */
export const grantVariationSchema: Schema<GrantVariation> =
  /* @__PURE__ */ objectOf<GrantVariation>()(() => ({
    on: localDateSchema,
    change: z.exactOptional(moneySchema),
    financialYear: z.exactOptional(financialYearSchema),
    newTotal: z.exactOptional(moneySchema),
    prolongs: z.exactOptional(dateRangeSchema),
    reason: z.exactOptional(lineSchema),
    recordedOn: z.exactOptional(localDateSchema),
  }));

/**
 * The decision on a request to carry money into the next financial year.
 *
 * @category Grants
 */
export interface CarryForwardDecision {
  /** Whether the funder approved it, refused it, or let it lapse. Only what is approved is carried. */
  readonly outcome: "approved" | "refused" | "lapsed";
  /** The day of the decision, or on which it lapsed. */
  readonly on: LocalDate;
}

const carryForwardDecisionSchema: Schema<CarryForwardDecision> =
  /* @__PURE__ */ objectOf<CarryForwardDecision>()(() => ({
    outcome: z.enum(["approved", "refused", "lapsed"]),
    on: localDateSchema,
  }));

/**
 * Money of one financial year that is to be used in the next: across 31 March.
 *
 * @category Grants
 */
export interface GrantCarryForward {
  /** The financial year from which it comes; it goes into the next. */
  readonly from: FinancialYear;
  /** How much, to the minor unit. */
  readonly amount: Money;
  /**
   * Whose it is. The funder's needs the funder's agreement and moves the award to the next year; the
   * recipient's deferral keeps money that was paid for work still to be done.
   */
  readonly kind: "funder" | "recipient-deferral";
  /** The day on which the recipient asked for it. */
  readonly requestedOn?: LocalDate;
  /** The decision of the funder about it, and its day; absent while there is none. */
  readonly decision?: CarryForwardDecision;
  /** The day on which it was recorded; absent where that is not known. */
  readonly recordedOn?: LocalDate;
}

/**
 * Reads a {@link GrantCarryForward}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantCarryForwardSchema } from "concordat";
 *
 * const carried = grantCarryForwardSchema.parse({
 *   from: "2011/12",
 *   amount: { amount: "5000.00", currency: "GBP" },
 *   kind: "funder",
 *   decision: { outcome: "approved", on: "2012-03-20" },
 * });
 * carried.decision?.on; // => "2012-03-20"
 * ```
 */
export const grantCarryForwardSchema: Schema<GrantCarryForward> =
  /* @__PURE__ */ objectOf<GrantCarryForward>()(() => ({
    from: financialYearSchema,
    amount: moneySchema,
    kind: z.enum(["funder", "recipient-deferral"]),
    requestedOn: z.exactOptional(localDateSchema),
    decision: z.exactOptional(carryForwardDecisionSchema),
    recordedOn: z.exactOptional(localDateSchema),
  }));

/** The day on which a carry-forward was approved; `undefined` if it was not. */
export function approvedOn({
  decision,
}: Pick<GrantCarryForward, "decision">): LocalDate | undefined {
  return decision?.outcome === "approved" ? decision.on : undefined;
}

/**
 * Notice that the funding of a grant ends or changes.
 *
 * @category Grants
 */
export interface EndNotice {
  /** The day on which it was given. */
  readonly givenOn: LocalDate;
  /** The last day of the funding as it was. */
  readonly endsOn: LocalDate;
  /** Why: one line. */
  readonly reason?: string;
  /** The day on which it was recorded; absent where that is not known. */
  readonly recordedOn?: LocalDate;
}

/**
 * Reads an {@link EndNotice}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { endNoticeSchema } from "concordat";
 *
 * endNoticeSchema.parse({ givenOn: "2012-12-31", endsOn: "2013-03-31" }).endsOn; // => "2013-03-31"
 * ```
 */
export const endNoticeSchema: Schema<EndNotice> = /* @__PURE__ */ objectOf<EndNotice>()(() => ({
  givenOn: localDateSchema,
  endsOn: localDateSchema,
  reason: z.exactOptional(lineSchema),
  recordedOn: z.exactOptional(localDateSchema),
}));

/**
 * A report that the recipient of a grant owes.
 *
 * @category Grants
 */
export interface GrantReport {
  /** The days on which it reports, both included; absent if that is not stated. */
  readonly covers?: DateRange;
  /** The last day on which it is in time. */
  readonly due: LocalDate;
  /** The day on which it came in; absent while it has not. */
  readonly received?: LocalDate;
}

/**
 * Reads a {@link GrantReport}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantReportSchema } from "concordat";
 *
 * grantReportSchema.parse({ due: "2012-10-15" }).received; // => undefined
 * ```
 */
export const grantReportSchema: Schema<GrantReport> = /* @__PURE__ */ objectOf<GrantReport>()(
  () => ({
    covers: z.exactOptional(dateRangeSchema),
    due: localDateSchema,
    received: z.exactOptional(localDateSchema),
  }),
);

/**
 * A review of a grant by its funder, which ends in a decision.
 *
 * @category Grants
 */
export interface GrantReview {
  /** The day of the decision. */
  readonly on: LocalDate;
  /** The decision; absent if that is not known. */
  readonly decision?: "continue" | "discontinue" | "amend";
}

/**
 * Reads a {@link GrantReview}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantReviewSchema } from "concordat";
 *
 * grantReviewSchema.parse({ on: "2018-03-01", decision: "continue" }).decision; // => "continue"
 * ```
 */
export const grantReviewSchema: Schema<GrantReview> = /* @__PURE__ */ objectOf<GrantReview>()(
  () => ({
    on: localDateSchema,
    decision: z.exactOptional(z.enum(["continue", "discontinue", "amend"])),
  }),
);
