import type { Qualifier } from "../figure/Figure.ts";
import type { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { GrantInstalment } from "./GrantInstalment.ts";
import type { GrantStatus } from "./grantLifecycle.ts";

/**
 * How {@link position} spreads an award within its financial year.
 *
 * @category Grants
 */
export interface PositionOptions {
  /**
   * What weighs the same: every day, which is the default, or every month. It does not touch a grant that is
   * earned by its milestones or claims.
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
  /** It says what is earned, and holds against it what was paid. */
  readonly basis: "accrual";
  /** The day; what is recorded for later days does not count. */
  readonly asOf: LocalDate;
  /** Where the grant stood on that day, by its history. */
  readonly status: GrantStatus;
  /**
   * What decided when the award is earned: its milestones, if it is paid by them and holds `instalments`; its
   * claims, if it is paid on them and holds `claims`, be it an empty list; or else days or months, as asked
   * for.
   */
  readonly by: "days" | "months" | "milestones" | "claims";
  /** The commitment as first agreed; zero while the grant is not awarded, or if it was turned down. */
  readonly award: Money;
  /** What variations added to it by that day; negative for a cut. */
  readonly variations: Money;
  /** What of both is earned (accrual). */
  readonly earned: Money;
  /** What of both is not: still to be earned, or lapsed. */
  readonly unearned: Money;
  /**
   * Whether `earned` is exact. `unearned`, `accrual` and `prepayment` are no more exact than it is, nor is
   * `outstanding` once the grant is terminated.
   *
   * - `"up-to"`: it may be less. The grant was terminated and neither its history nor its notice says when;
   *   or a claim in it has not been assessed.
   * - `"at-least"`: it may be more. The grant is earned by its claims, and ran on days, up to this one, for
   *   which nobody has claimed. Days on which it was suspended are none of these; nor is anything missing
   *   once the whole award is earned, or the grant reconciled.
   * - `"circa"`: both, so that it is no bound on either side.
   */
  readonly qualifier: Extract<Qualifier, "exact" | "up-to" | "at-least" | "circa">;
  /** What was paid less what was repaid (cash); absent where no payments are held. */
  readonly paid?: Money;
  /** What the recipient has paid back (cash). */
  readonly repaid: Money;
  /** What is recorded as to be paid back and was not (cash). */
  readonly toBeRepaid: Money;
  /** What is earned and not paid; absent where no payments are held, for then nobody can say. */
  readonly accrual?: Money;
  /** What is paid and not earned; absent where no payments are held. */
  readonly prepayment?: Money;
  /** The outstanding commitment: what may still have to be paid; absent where no payments are held. */
  readonly outstanding?: Money;
  /**
   * What was due before that day and was not paid (cash), at most what is outstanding; absent where no
   * payments are held.
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
  /** What was first awarded for it. */
  readonly award: Money;
  /** What variations added to that; negative for a cut. */
  readonly variations: Money;
  /** What came from the year before with the funder's approval, less what went to the year after. */
  readonly carriedForward: Money;
  /** What of these is earned by the day (accrual). */
  readonly earned: Money;
  /** What of these is not. */
  readonly unearned: Money;
  /** What was paid in the year, less what was repaid in it (cash); absent where no payments are held. */
  readonly paid?: Money;
  /** What is earned and not paid at the end of the year, or on the day; absent for later years. */
  readonly accrual?: Money;
  /** What is paid and not earned at the end of the year, or on the day; absent for later years. */
  readonly prepayment?: Money;
}
