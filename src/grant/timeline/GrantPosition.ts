import type { Qualifier } from "../../figure/Figure.ts";
import type { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";
import type { GrantStatus } from "../parts/grantLifecycle.ts";

/**
 * How {@link position} spreads an award within its financial year.
 *
 * @category Grants
 */
export interface PositionOptions {
  /**
   * Whether every day weighs the same, which is the default, or every month. It changes nothing for a grant
   * that is earned by its milestones or claims.
   */
  readonly by?: "days" | "months";
}

/**
 * Where a grant stands at the end of a day. These hold to the penny:
 *
 * - `award` + `variations` = `earned` + `unearned`
 * - `paid` = `earned` + `prepayment` − `accrual`
 *
 * @category Grants
 */
export interface Position {
  /** It says what is earned, and compares it with what was paid. */
  readonly basis: "accrual";
  /** The day; what is recorded for later days does not count. */
  readonly asOf: LocalDate;
  /** Where the grant stood on that day, by its history. */
  readonly status: GrantStatus;
  /**
   * The way in which the award is earned: by its milestones, if it is paid by them and has `instalments`; by
   * its claims, if it is paid on them and has `claims`, even an empty list; otherwise by days or months, as
   * asked for.
   */
  readonly by: "days" | "months" | "milestones" | "claims";
  /** The commitment as first agreed; zero while the grant is not awarded, or if it was turned down. */
  readonly award: Money;
  /** The sum of the variations by that day; negative for a cut. */
  readonly variations: Money;
  /** The part of both that is earned (accrual). */
  readonly earned: Money;
  /** The part of both that is not: still to be earned, or lapsed. */
  readonly unearned: Money;
  /**
   * Whether `earned` is exact. `unearned`, `accrual` and `prepayment` are no more exact than it is, nor is
   * `outstanding` once the grant is terminated.
   *
   * - `"up-to"`: it may be less. The grant was terminated and neither its history nor its notice says when;
   *   or a claim in it has not been assessed.
   * - `"at-least"`: it may be more. The grant is earned by its claims, and ran on days, up to this one, for
   *   which nobody has claimed. Days on which it was suspended do not count as such; nor is anything missing
   *   once the whole award is earned, or the grant reconciled.
   * - `"circa"`: both, so that it bounds neither side.
   */
  readonly qualifier: Extract<Qualifier, "exact" | "up-to" | "at-least" | "circa">;
  /** The payments less the repayments (cash); absent where no payments are recorded. */
  readonly paid?: Money;
  /** The amount that the recipient has paid back (cash). */
  readonly repaid: Money;
  /** The amount that is recorded as to be paid back and was not (cash). */
  readonly toBeRepaid: Money;
  /** The amount earned and not paid; absent where no payments are recorded, for then nobody can say. */
  readonly accrual?: Money;
  /** The amount paid and not earned; absent where no payments are recorded. */
  readonly prepayment?: Money;
  /** The outstanding commitment: what may still have to be paid; absent where no payments are recorded. */
  readonly outstanding?: Money;
  /**
   * The amount that was due before that day and was not paid (cash), at most what is outstanding; absent
   * where no payments are recorded.
   */
  readonly overdue?: Money;
  /** The next payment due, that day or later; absent if nothing is outstanding, or the grant is over. */
  readonly nextDue?: GrantInstalment;
  /**
   * Whether a change whose financial year is not stated was spread over the years. A spread is arithmetic:
   * name the year in the variation, and the rows are exact.
   */
  readonly spread: boolean;
  /** One row for each financial year with an award, a payment or something earned, in order. */
  readonly rows: readonly PositionRow[];
}

/**
 * One financial year of a {@link Position}. `award` + `variations` + `carriedForward` = `earned` +
 * `unearned`, and each of them, and `paid`, sums to the whole. `accrual` and `prepayment` are balances:
 * the one before, with what was earned for the year and paid in it, gives the next.
 *
 * @category Grants
 */
export interface PositionRow {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The first award for it. */
  readonly award: Money;
  /** The sum of its variations; negative for a cut. */
  readonly variations: Money;
  /** The amount that came from the year before with the funder's approval, less that which went to the next. */
  readonly carriedForward: Money;
  /** The part of these that is earned by the day (accrual). */
  readonly earned: Money;
  /** The part of these that is not. */
  readonly unearned: Money;
  /** The payments less the repayments in the year (cash); absent where no payments are recorded. */
  readonly paid?: Money;
  /** The amount earned and not paid at the end of the year, or on the day; absent for later years. */
  readonly accrual?: Money;
  /** The amount paid and not earned at the end of the year, or on the day; absent for later years. */
  readonly prepayment?: Money;
}
