import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { refuseWrongSubject, refuseWrongYear } from "../time/refuseWrong.ts";
import {
  type FinancialYear,
  financialYearRange,
  nextFinancialYear,
} from "../time/year/FinancialYear.ts";
import { refuseNegative } from "./refuseArguments.ts";

/**
 * Where a year's funding stood on 31 March.
 *
 * @category Funding
 */
export interface YearEnd<C extends CurrencyCode = CurrencyCode> {
  /** The financial year that ended. */
  readonly financialYear: FinancialYear;
  /** The amount that the funder awarded for it. */
  readonly awarded: Money<C>;
  /** The amount of it that the funder paid by the year end. */
  readonly paid: Money<C>;
  /** The amount that the recipient spent on the purpose in that year. */
  readonly spent: Money<C>;
  /** The amount that the funder agreed to carry into the next year; absent where it agreed to none. */
  readonly approved?: Money<C>;
}

/**
 * The funder's side of {@link CarryForward}: what becomes of the budget that was not used. It does not
 * move into the next year of itself.
 *
 * @category Funding
 */
export interface FunderCarryForward<C extends CurrencyCode = CurrencyCode> {
  /** Its basis is the year in which the grant is earned. */
  readonly basis: "accrual";
  /** The earned part of the award: the amount spent, up to the award. */
  readonly used: Money<C>;
  /** The amount that goes into the next year with the funder's approval: at most the unused amount. */
  readonly carried: Money<C>;
  /** The amount that lapses at the year end. With `used` and `carried` it sums to the award. */
  readonly lapsed: Money<C>;
}

/**
 * The recipient's side of {@link CarryForward}: what it holds of the money it was paid.
 *
 * @category Funding
 */
export interface RecipientDeferral<C extends CurrencyCode = CurrencyCode> {
  /** Its basis is the money that was received. */
  readonly basis: "cash";
  /** The part of the payments that was used. */
  readonly used: Money<C>;
  /** The money that it holds and may use next year: deferred income, as far as the funder approved. */
  readonly deferred: Money<C>;
  /** The money that it holds and must return. With `used` and `deferred` it sums to the payments. */
  readonly toReturn: Money<C>;
  /** The amount that it used and has not been paid for yet. */
  readonly stillDue: Money<C>;
  /** The spending beyond the award, which the recipient bears. */
  readonly overspent: Money<C>;
}

/**
 * A year's funding across 31 March, for the funder and, separately, for the recipient.
 *
 * @category Funding
 */
export interface CarryForward<C extends CurrencyCode = CurrencyCode> {
  /** The last day of the year. */
  readonly asOf: LocalDate;
  /** The year that the money would be carried into. */
  readonly into: FinancialYear;
  /** The funder's budget. */
  readonly funder: FunderCarryForward<C>;
  /** The recipient's money. */
  readonly recipient: RecipientDeferral<C>;
}

/**
 * Returns what becomes of a year's funding across 31 March. Two things that are easily taken for one are kept
 * apart: the funder's budget, which lapses unless the funder approves that it be carried forward, and the
 * money in the recipient's hands, which it may defer only as far as the funder approved. Approval beyond
 * what is left carries no more than is left.
 *
 * @param year - what was awarded, paid, spent and approved
 * @returns both sides, each summing to its whole
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.negative-amount` for an amount below zero
 * @throws {@link DomainError} `money.currency-mismatch` if amounts are in different currencies
 * @throws {@link DomainError} `financial-year.out-of-range` for 9998/99, which has no year after it
 * @category Funding
 * @example
 * ```ts
 * import { carryForward, financialYear, Money } from "concordat";
 *
 * const { funder, recipient } = carryForward({
 *   financialYear: financialYear("2012/13"),
 *   awarded: Money.parse("£100,000"),
 *   paid: Money.parse("£95,000"),
 *   spent: Money.parse("£80,000"),
 *   approved: Money.parse("£12,000"),
 * });
 * [funder.used, funder.carried, funder.lapsed].map(String); // => ["GBP 80000.00", "GBP 12000.00", "GBP 8000.00"]
 * [recipient.used, recipient.deferred, recipient.toReturn].map(String); // => ["GBP 80000.00", "GBP 12000.00", "GBP 3000.00"]
 * ```
 */
export function carryForward<C extends CurrencyCode>(year: YearEnd<C>): CarryForward<C> {
  refuseWrongSubject("year", year, "financialYear", "awarded", "paid", "spent");
  const { financialYear, awarded, paid, spent } = year;
  refuseWrongYear("year.financialYear", financialYear);
  const approved = year.approved ?? Money.zero(awarded.currency);
  for (const [of, amount] of Object.entries({ awarded, paid, spent, approved })) {
    refuseNegative(amount, of);
  }
  const used = Money.min([spent, awarded]);
  const left = awarded.minus(used);
  const carried = Money.min([approved, left]);
  const usedOfPaid = Money.min([used, paid]);
  const held = paid.minus(usedOfPaid);
  const deferred = Money.min([carried, held]);
  return {
    asOf: financialYearRange(financialYear).end,
    into: nextFinancialYear(financialYear),
    funder: { basis: "accrual", used, carried, lapsed: left.minus(carried) },
    recipient: {
      basis: "cash",
      used: usedOfPaid,
      deferred,
      toReturn: held.minus(deferred),
      stillDue: used.minus(usedOfPaid),
      overspent: spent.minus(used),
    },
  };
}
