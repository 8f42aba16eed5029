import * as z from "zod";
import { type YearAmount, yearAmountSchema } from "../funding/YearAmount.ts";
import type { StatusChange } from "../lifecycle/LifecycleTable.ts";
import { statusShape } from "../lifecycle/statusChangeSchema.ts";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import {
  type Entity,
  entityShape,
  lineSchema,
  paragraphsSchema,
  webAddressSchema,
} from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { instantSchema } from "../time/date/instantSchema.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { dateRangeSchema } from "../time/range/dateRangeSchema.ts";
import type { Term } from "../time/term/Term.ts";
import { termSchema } from "../time/term/termSchema.ts";
import { isInFinancialYear } from "../time/year/FinancialYear.ts";
import {
  type BeneficiaryLocation,
  beneficiaryLocationSchema,
} from "./parts/BeneficiaryLocation.ts";
import {
  type BudgetLine,
  budgetLineSchema,
  type GrantActual,
  type GrantClaim,
  grantActualSchema,
  grantClaimSchema,
  type VatTreatment,
  vatTreatmentSchema,
} from "./parts/GrantBudget.ts";
import {
  type EndNotice,
  endNoticeSchema,
  type GrantCarryForward,
  type GrantReport,
  type GrantReview,
  type GrantVariation,
  grantCarryForwardSchema,
  grantReportSchema,
  grantReviewSchema,
  grantVariationSchema,
} from "./parts/GrantChanges.ts";
import {
  type GrantAsset,
  type GrantMatch,
  type GrantOutput,
  grantAssetSchema,
  grantMatchSchema,
  grantOutputSchema,
} from "./parts/GrantDelivery.ts";
import {
  type ConsortiumMember,
  consortiumMemberSchema,
  type GrantCondition,
  grantConditionSchema,
} from "./parts/GrantParties.ts";
import {
  type GrantInstalment,
  type GrantRepayment,
  grantInstalmentSchema,
  grantRepaymentSchema,
  type PaymentTerms,
  paymentTermsSchema,
} from "./parts/GrantPayments.ts";
import { amountRules } from "./parts/grantAwardRules.ts";
import { type GrantStatus, grantLifecycle } from "./parts/grantLifecycle.ts";

const withholdable = [
  "description",
  "appliedFor",
  "appliedOn",
  "members",
  "purpose",
  "conditions",
  "beneficiaryLocations",
  "payment",
  "instalments",
  "budget",
  "match",
  "outputs",
  "assets",
  "claims",
  "reports",
  "reviews",
  "actuals",
  "variations",
  "carryForwards",
  "repayments",
  "vatTreatment",
  "endNotice",
  "dataSource",
] as const;

/**
 * Every {@link WithholdableField}, for lists to choose from.
 *
 * @category Grants
 */
export const withholdableFields: typeof withholdable = /* @__PURE__ */ Object.freeze(withholdable);

/**
 * A field of a grant that its funder may keep from being published.
 *
 * @category Grants
 */
export type WithholdableField = (typeof withholdableFields)[number];

/**
 * A grant from a public body to a strategic partner: one voluntary organisation, or several in a
 * consortium with a lead.
 *
 * {@link grantSchema} reads one from JSON; {@link checkGrant} checks it.
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
 * grant.awards?.[0]?.amount.format(); // => "£194,444.44"
 * ```
 */
export interface StrategicPartnerGrant<Status extends GrantStatus = GrantStatus> extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The id of the organisation that gives it. */
  readonly funder: string;
  /** The id of the organisation that receives it and answers for it. */
  readonly lead: string;
  /** The days that it is for, as first agreed, both included. Variations may prolong it. */
  readonly period: DateRange;
  /**
   * The amounts by financial year, as first agreed: one or more. Variations come on top. Absent where only
   * the `total` is stated; one of the two is required.
   */
  readonly awards?: readonly YearAmount[];
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<GrantStatus>[];
  /** The id of the programme that it belongs to. */
  readonly programme?: string;
  /** The id of the scheme under which it was applied for. */
  readonly scheme?: string;
  /** The id of the fund from which it is paid. */
  readonly fund?: string;
  /** Its description, in paragraphs. */
  readonly description?: string;
  /** How much was applied for. */
  readonly appliedFor?: Money;
  /** The day on which it was applied for. */
  readonly appliedOn?: LocalDate;
  /** The day on which it was awarded: the funder's decision, not yet an agreement. */
  readonly awardedOn?: LocalDate;
  /** The day on which the last party signed the agreement. */
  readonly signedOn?: LocalDate;
  /** The stated total of the award over all its years, as first agreed; where there are `awards`, their sum. */
  readonly total?: Money;
  /** The members of the consortium, the lead among them on every day; absent for a lone partner. */
  readonly members?: readonly ConsortiumMember[];
  /** Its purpose: one line. */
  readonly purpose?: string;
  /** The conditions on which it is given. */
  readonly conditions?: readonly GrantCondition[];
  /** The places whose people it is for. */
  readonly beneficiaryLocations?: readonly BeneficiaryLocation[];
  /** How it is paid, and why so. */
  readonly payment?: PaymentTerms;
  /** Its payments, made and to come. */
  readonly instalments?: readonly GrantInstalment[];
  /** Its budget: how it is to be spent. */
  readonly budget?: readonly BudgetLine[];
  /** The match that others are to put beside it, and what was found. */
  readonly match?: GrantMatch;
  /** The outputs that it is to achieve, and what was achieved. */
  readonly outputs?: readonly GrantOutput[];
  /** The assets that were bought with it. */
  readonly assets?: readonly GrantAsset[];
  /** The recipient's claims for its costs. */
  readonly claims?: readonly GrantClaim[];
  /** The reports that the recipient owes. */
  readonly reports?: readonly GrantReport[];
  /** The reviews by the funder. */
  readonly reviews?: readonly GrantReview[];
  /** The spending, by month and heading. */
  readonly actuals?: readonly GrantActual[];
  /** The agreed changes of its amount and period, the earliest first. */
  readonly variations?: readonly GrantVariation[];
  /** The money that goes from one financial year into the next. */
  readonly carryForwards?: readonly GrantCarryForward[];
  /** The money that the recipient pays back. */
  readonly repayments?: readonly GrantRepayment[];
  /** The last day on which payments may fall due; after the period, where it is paid in arrears. */
  readonly closesOn?: LocalDate;
  /** How value added tax is treated. */
  readonly vatTreatment?: VatTreatment;
  /** Its class in subsidy control, as the funder sees it; absent if that is not stated. */
  readonly subsidy?: "none" | "minimal-financial-assistance" | "other";
  /** How long the agreement's own clause wants notice of its end to be. */
  readonly noticePeriod?: Term;
  /** The notice that was given of its end. */
  readonly endNotice?: EndNotice;
  /** The web address at which this was published. */
  readonly dataSource?: string;
  /** When this was last changed: `"2018-06-07T09:30:00Z"`, with seconds and a zone. */
  readonly modifiedAt?: string;
  /** The fields that are not to be published. */
  readonly withheld?: readonly WithholdableField[];
}

/** The fields with amounts, which are all in one currency. */
const amountFields = [
  "awards",
  "appliedFor",
  "total",
  "instalments",
  "budget",
  "match",
  "outputs",
  "assets",
  "claims",
  "actuals",
  "variations",
  "carryForwards",
  "repayments",
] as const;

type Amounts = Pick<StrategicPartnerGrant, (typeof amountFields)[number]>;

/**
 * Reads a {@link StrategicPartnerGrant}. Unknown keys are refused; put data of your own under
 * `extensions`. A grant with neither awards nor a total is refused (rule `grant.award-missing`), and so are a
 * share below 0 or above 1 (`rate.not-a-share`), a match of the whole (`grant.match-of-all`), amounts in different currencies (`grant.currencies-differ`) and an instalment
 * that is paid without a day (`grant.paid-without-date`) or held without a reason
 * (`grant.held-without-reason`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { read, grantSchema } from "concordat";
 *
 * const result = read(grantSchema, {
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
export const grantSchema: Schema<StrategicPartnerGrant> =
  /* @__PURE__ */ objectOf<StrategicPartnerGrant>()(
    () => ({
      ...entityShape(),
      title: lineSchema,
      funder: idOf("organisations"),
      lead: idOf("organisations"),
      period: dateRangeSchema,
      awards: z.exactOptional(z.array(yearAmountSchema).min(1).readonly()),
      ...statusShape(grantLifecycle),
      programme: z.exactOptional(idOf("programmes")),
      scheme: z.exactOptional(idOf("grantSchemes")),
      fund: z.exactOptional(idOf("funds")),
      description: z.exactOptional(paragraphsSchema),
      appliedFor: z.exactOptional(moneySchema),
      appliedOn: z.exactOptional(localDateSchema),
      awardedOn: z.exactOptional(localDateSchema),
      signedOn: z.exactOptional(localDateSchema),
      total: z.exactOptional(moneySchema),
      members: z.exactOptional(z.array(consortiumMemberSchema).min(1).readonly()),
      purpose: z.exactOptional(lineSchema),
      conditions: z.exactOptional(z.array(grantConditionSchema).readonly()),
      beneficiaryLocations: z.exactOptional(z.array(beneficiaryLocationSchema).readonly()),
      payment: z.exactOptional(paymentTermsSchema),
      instalments: z.exactOptional(z.array(grantInstalmentSchema).readonly()),
      budget: z.exactOptional(z.array(budgetLineSchema).readonly()),
      match: z.exactOptional(grantMatchSchema),
      outputs: z.exactOptional(z.array(grantOutputSchema).readonly()),
      assets: z.exactOptional(z.array(grantAssetSchema).readonly()),
      claims: z.exactOptional(z.array(grantClaimSchema).readonly()),
      reports: z.exactOptional(z.array(grantReportSchema).readonly()),
      reviews: z.exactOptional(z.array(grantReviewSchema).readonly()),
      actuals: z.exactOptional(z.array(grantActualSchema).readonly()),
      variations: z.exactOptional(z.array(grantVariationSchema).readonly()),
      carryForwards: z.exactOptional(z.array(grantCarryForwardSchema).readonly()),
      repayments: z.exactOptional(z.array(grantRepaymentSchema).readonly()),
      closesOn: z.exactOptional(localDateSchema),
      vatTreatment: z.exactOptional(vatTreatmentSchema),
      subsidy: z.exactOptional(z.enum(["none", "minimal-financial-assistance", "other"])),
      noticePeriod: z.exactOptional(termSchema),
      endNotice: z.exactOptional(endNoticeSchema),
      dataSource: z.exactOptional(webAddressSchema),
      modifiedAt: z.exactOptional(instantSchema()),
      withheld: z.exactOptional(z.array(z.enum(withholdableFields)).readonly()),
    }),
    (check) => [
      check(
        ["awards", "total"],
        ({ awards, total }) => awards !== undefined || total !== undefined,
        refusal(amountRules, "grant.award-missing", "awards"),
      ),
      check(
        ["awards", "total", "period"],
        ({ awards, total, period }) =>
          awards !== undefined ||
          total === undefined ||
          (isInFinancialYear(period.start) && isInFinancialYear(period.end)),
        refusal(amountRules, "grant.total-beyond-years", "period"),
      ),
      check(amountFields, isInOneCurrency, refusal(amountRules, "grant.currencies-differ")),
    ],
  );

/** As `areInOneCurrency`, without making a list of amounts for every grant that is read. */
function isInOneCurrency(grant: Amounts): boolean {
  const { awards, instalments, budget, actuals, carryForwards, repayments } = grant;
  const { appliedFor, total, variations = [], claims = [] } = grant;
  const { match, outputs = [], assets = [] } = grant;
  const currency = (awards?.[0]?.amount ?? total)?.currency;
  // A grant without an award is refused for that alone.
  if (currency === undefined) return true;
  const fits = (amount?: Money): boolean => amount === undefined || amount.currency === currency;
  for (const items of [awards, instalments, budget, actuals, carryForwards, repayments]) {
    if (items !== undefined && !items.every(({ amount }) => fits(amount))) return false;
  }
  return (
    fits(appliedFor) &&
    fits(total) &&
    variations.every(({ change, newTotal }) => fits(change) && fits(newTotal)) &&
    claims.every(({ headings }) =>
      headings.every(
        ({ claimed, eligible, irrecoverableVat }) =>
          fits(claimed) && fits(eligible) && fits(irrecoverableVat),
      ),
    ) &&
    outputs.every(({ unitPrice, atMost }) => fits(unitPrice) && fits(atMost)) &&
    assets.every(({ cost, proceeds }) => fits(cost) && fits(proceeds)) &&
    (match?.found ?? []).every(({ amount }) => fits(amount))
  );
}
