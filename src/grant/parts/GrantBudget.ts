import * as z from "zod";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { lineSchema } from "../../schema/fields.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { dateRangeSchema } from "../../time/range/dateRangeSchema.ts";
import { monthSchema } from "../../time/range/monthSchema.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import { financialYearSchema } from "../../time/year/financialYearSchema.ts";

/**
 * One line of the budget that was agreed for a grant.
 *
 * @category Grants
 */
export interface BudgetLine {
  /** The purpose of the money, such as `"Salaries"`: one line. Actuals and claims name it. */
  readonly heading: string;
  /** The financial year that it is for; absent if it is for all of them. */
  readonly financialYear?: FinancialYear;
  /** The funder's cost centre: one line. */
  readonly costCentre?: string;
  /** The funder's purchase order: one line. */
  readonly orderNumber?: string;
  /** Whether the cost comes back every year. */
  readonly recurrent?: boolean;
  /** Whether it is spent on running (`revenue`) or on what lasts (`capital`). */
  readonly expenditure?: "revenue" | "capital";
  /** Where the money comes from, such as another body's match funding: one line. */
  readonly fundingSource?: string;
  /** How much, to the minor unit. */
  readonly amount: Money;
}

/**
 * Reads a {@link BudgetLine}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { budgetLineSchema } from "concordat";
 *
 * const line = budgetLineSchema.parse({
 *   heading: "Salaries",
 *   expenditure: "revenue",
 *   amount: { amount: "150000.00", currency: "GBP" },
 * });
 * line.amount.format(); // => "£150,000.00"
 * ```
 */
export const budgetLineSchema: Schema<BudgetLine> = /* @__PURE__ */ objectOf<BudgetLine>()(() => ({
  heading: lineSchema,
  financialYear: z.exactOptional(financialYearSchema),
  costCentre: z.exactOptional(lineSchema),
  orderNumber: z.exactOptional(lineSchema),
  recurrent: z.exactOptional(z.boolean()),
  expenditure: z.exactOptional(z.enum(["revenue", "capital"])),
  fundingSource: z.exactOptional(lineSchema),
  amount: moneySchema,
}));

/**
 * The spending of one month under one heading of the budget.
 *
 * @category Grants
 */
export interface GrantActual {
  /** The month, such as `"2012-04"`. */
  readonly month: PartialDate;
  /** The heading of the budget: one line. */
  readonly heading: string;
  /** How much was spent; negative for a correction. */
  readonly amount: Money;
}

/**
 * Reads a {@link GrantActual}. Unknown keys are refused, and so is a day or a year where a month is
 * wanted.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantActualSchema } from "concordat";
 *
 * const spent = { heading: "Salaries", amount: { amount: "12500.00", currency: "GBP" } };
 * grantActualSchema.parse({ month: "2012-04", ...spent }).month; // => "2012-04"
 * grantActualSchema.safeParse({ month: "2012-04-30", ...spent }).success; // => false
 * ```
 */
export const grantActualSchema: Schema<GrantActual> = /* @__PURE__ */ objectOf<GrantActual>()(
  () => ({
    month: monthSchema,
    heading: lineSchema,
    amount: moneySchema,
  }),
);

/**
 * The claim under one heading of the budget.
 *
 * @category Grants
 */
export interface ClaimedHeading {
  /** The heading of the budget: one line. */
  readonly heading: string;
  /** How much the recipient claims, with the VAT on it that is claimed. */
  readonly claimed: Money;
  /** The part of it that is VAT which the recipient cannot recover; absent if that is not stated. */
  readonly irrecoverableVat?: Money;
  /** How much of that the funder accepts; absent until it has been assessed. */
  readonly eligible?: Money;
  /** Why the rest is not accepted: one line. */
  readonly reason?: string;
}

/**
 * A claim by the recipient of a grant for the costs of a period.
 *
 * @category Grants
 */
export interface GrantClaim {
  /** The days whose costs are claimed, both included. */
  readonly period: DateRange;
  /** The day on which it was made. */
  readonly submittedOn?: LocalDate;
  /** The amounts claimed, by heading: one or more. */
  readonly headings: readonly ClaimedHeading[];
}

const claimedHeadingSchema: Schema<ClaimedHeading> = /* @__PURE__ */ objectOf<ClaimedHeading>()(
  () => ({
    heading: lineSchema,
    claimed: moneySchema,
    irrecoverableVat: z.exactOptional(moneySchema),
    eligible: z.exactOptional(moneySchema),
    reason: z.exactOptional(lineSchema),
  }),
);

/**
 * Reads a {@link GrantClaim}. Unknown keys are refused, and so is a claim without a heading.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantClaimSchema } from "concordat";
 *
 * const claim = grantClaimSchema.parse({
 *   period: { start: "2012-04-01", end: "2012-06-30" },
 *   headings: [{ heading: "Salaries", claimed: { amount: "37500.00", currency: "GBP" } }],
 * });
 * claim.headings[0]?.claimed.format(); // => "£37,500.00"
 * ```
 */
export const grantClaimSchema: Schema<GrantClaim> = /* @__PURE__ */ objectOf<GrantClaim>()(() => ({
  period: dateRangeSchema,
  submittedOn: z.exactOptional(localDateSchema),
  headings: z.array(claimedHeadingSchema).min(1).readonly(),
}));

/**
 * How value added tax is treated.
 *
 * @category Grants
 */
export interface VatTreatment {
  /** How the grant itself is treated: a grant for which nothing is supplied is outside the scope. */
  readonly kind: "outside-scope" | "exempt" | "standard";
  /** Whether tax that the recipient pays and cannot recover is an eligible cost. */
  readonly irrecoverableEligible?: boolean;
}

/**
 * Reads a {@link VatTreatment}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { vatTreatmentSchema } from "concordat";
 *
 * vatTreatmentSchema.parse({ kind: "outside-scope" }).kind; // => "outside-scope"
 * ```
 */
export const vatTreatmentSchema: z.ZodType<VatTreatment, VatTreatment> =
  /* @__PURE__ */ objectOf<VatTreatment>()(() => ({
    kind: z.enum(["outside-scope", "exempt", "standard"]),
    irrecoverableEligible: z.exactOptional(z.boolean()),
  }));
