import { refuseUnknown } from "../../funding/refuseArguments.ts";
import type { Money } from "../../money/Money.ts";
import { notBelowZero } from "../../money/notBelowZero.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongOptions } from "../../time/refuseWrong.ts";
import {
  type FinancialYear,
  financialYearOf,
  startYear,
  startYearOf,
} from "../../time/year/FinancialYear.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";
import { type GrantStatus, isSettled } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { type GrantDerivation, refuseWrongGrant } from "./agreedAwards.ts";
import {
  accruedAward,
  type GrantEarnedBy,
  type GrantEarnedQualifier,
  type YearOfPosition,
} from "./earning.ts";
import { type GrantTimeline, grantTimeline } from "./grantTimeline.ts";

/**
 * How {@link grantPosition} spreads an award within its financial year.
 *
 * @category Grants
 */
export interface GrantPositionOptions {
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
export interface GrantPosition {
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
  readonly by: GrantEarnedBy;
  /** The commitment as first agreed; zero while the grant is not awarded, or if it was turned down. */
  readonly award: Money;
  /** The sum of the variations by that day; negative for a cut. */
  readonly variations: Money;
  /**
   * The part of both that is earned: the funder's accrual, and not a charity's income. By the Charity SORP
   * (FRS 102) a grant without performance-related conditions is income when the charity is entitled to it.
   */
  readonly earned: Money;
  /** The part of both that is not: still to be earned, or lapsed. */
  readonly unearned: Money;
  /**
   * Whether `earned` is exact. `unearned`, `accrual` and `prepayment` are no more exact than it is, nor is
   * `outstanding` once the grant is terminated.
   *
   * - `"up-to"`: it may be less. The grant is only known to be `awarded`; it was terminated and neither its history nor its notice says when;
   *   or a claim in it has not been assessed; or it is paid by result.
   * - `"at-least"`: it may be more. The grant is earned by its claims, and ran on days, up to this one, for
   *   which nobody has claimed. Days on which it was suspended do not count as such; nor is anything missing
   *   once the whole award is earned, or the grant reconciled.
   * - `"circa"`: both, so that it bounds neither side; so it is for a grant that is paid by result.
   */
  readonly qualifier: GrantEarnedQualifier;
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
   * Whether the rows have awards and variations as they are stated. They are a spread where a total without
   * awards by year, or a change without a year, was divided over days: state the years, and they are exact.
   */
  readonly derivation: GrantDerivation;
  /** One row for each financial year with an award, a payment or something earned, in order. */
  readonly rows: readonly GrantPositionRow[];
}

/**
 * One financial year of a {@link GrantPosition}. `award` + `variations` + `carriedForward` = `earned` +
 * `unearned`, and each of them, and `paid`, sums to the whole. `accrual` and `prepayment` are balances:
 * the one before, with what was earned for the year and paid in it, gives the next.
 *
 * @category Grants
 */
export interface GrantPositionRow {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The first award for it. */
  readonly award: Money;
  /** The sum of its variations; negative for a cut. */
  readonly variations: Money;
  /** The amount that came from the year before with the funder's approval, less that which went to the next. */
  readonly carriedForward: Money;
  /** Whether `award` and `variations` are as stated, or a part of them was spread. */
  readonly derivation: GrantDerivation;
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

/**
 * Where a grant stands at the end of a day: what was awarded, earned and paid, what is accrued or
 * prepaid, what is still committed and what is due next.
 *
 * The award of a financial year is earned evenly over its days, or by milestones or claims where it is paid
 * so; nothing is earned while the grant is suspended, nor from the day on which it ended. A variation counts
 * from the day on which it was agreed. {@link GrantPosition.qualifier} says where `earned` is a bound. Paid is
 * net of what was repaid; without `instalments` nobody can say what was paid, accrued or prepaid: these are
 * absent, not zero. The guide to calculators has every rule.
 *
 * @param grant - the grant
 * @param asOf - the day, included
 * @param options - how an award is spread within its year
 * @returns the position, with a row for each financial year
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if `by` is not one of its names
 * @throws {@link DomainError} `financial-year.out-of-range` if a payment or a claim lies beyond the
 * years 0001/02 to 9998/99
 * @throws {@link DomainError} `money.no-amounts` if there is no award, and `money.currency-mismatch` if
 * amounts are in different currencies, both of which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { localDate, grantPosition, grantSchema } from "concordat";
 *
 * const grant = grantSchema.parse({
 *   id: "example-grant",
 *   title: "Example grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: { amount: "36500.00", currency: "GBP" } }],
 *   status: "active",
 *   instalments: [
 *     { due: "2012-04-02", amount: { amount: "18250.00", currency: "GBP" }, status: "paid", paidOn: "2012-04-02" },
 *     { due: "2012-10-01", amount: { amount: "18250.00", currency: "GBP" }, status: "scheduled" },
 *   ],
 * });
 * const { earned, paid, prepayment, outstanding, nextDue } = grantPosition(grant, localDate("2012-06-30"));
 * earned.format(); // => "£9,100.00"
 * paid?.format(); // => "£18,250.00"
 * prepayment?.format(); // => "£9,150.00"
 * outstanding?.format(); // => "£18,250.00"
 * nextDue?.due; // => "2012-10-01"
 * ```
 */
export function grantPosition(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
  options: GrantPositionOptions = {},
): GrantPosition {
  refuseWrongGrant(grant, "period", "status");
  refuseWrongDay("asOf", asOf);
  refuseWrongOptions("options", options);
  const { by = "days" } = options;
  refuseUnknown("by", by, ["days", "months"]);
  const timeline = grantTimeline(grant, asOf, by);
  const { status, nothing, hasEnded } = timeline;
  const cash = grantCash(timeline);
  const { paid, repaid, toBeRepaid } = cash;
  const paidYears = paid === undefined ? [] : cash.years.keys();
  const accrued = accruedAward(timeline, by, cash.returned, paidYears);
  const { award, variations, earned, derivation, qualifier } = accrued;
  const committed = award.plus(variations);
  const owed = hasEnded ? earned : committed.minus(cash.returned);
  return {
    basis: "accrual",
    asOf,
    status,
    by: accrued.by,
    award,
    variations,
    earned,
    unearned: committed.minus(earned),
    qualifier,
    repaid,
    toBeRepaid,
    ...(paid !== undefined && {
      paid,
      ...balanceOf(earned.minus(paid), nothing),
      ...dueOf(timeline, isSettled(status) ? nothing : notBelowZero(owed.minus(paid))),
    }),
    derivation,
    rows: positionRows(timeline, accrued.years, cash),
  };
}

/** The amount that may still have to be paid, the part of it that is late, and the next payment. */
function dueOf(
  { grant, asOf, nothing, hasEnded }: GrantTimeline,
  outstanding: Money,
): Pick<GrantPosition, "outstanding" | "overdue" | "nextDue"> {
  if (outstanding.isZero()) return { outstanding, overdue: nothing };
  let late = nothing;
  let nextDue: GrantInstalment | undefined;
  for (const instalment of grant.instalments ?? []) {
    const { status, due, amount, paidOn } = instalment;
    if (status === "cancelled" || (paidOn !== undefined && paidOn <= asOf)) continue;
    if (due < asOf) late = late.plus(amount);
    else if (nextDue === undefined || due < nextDue.due) nextDue = instalment;
  }
  const overdue = late.greaterThan(outstanding) ? outstanding : late;
  return { outstanding, overdue, ...(nextDue && !hasEnded && { nextDue }) };
}

/** The accrual or the prepayment: never both. */
function balanceOf(balance: Money, nothing: Money): { accrual: Money; prepayment: Money } {
  return balance.isNegative()
    ? { accrual: nothing, prepayment: balance.negated() }
    : { accrual: balance, prepayment: nothing };
}

/** The rows of a position: what was earned for each year, paid in it, and the balance at its end. */
function positionRows(
  { asOf, nothing }: GrantTimeline,
  years: readonly YearOfPosition[],
  cash: GrantCash,
): readonly GrantPositionRow[] {
  const known = cash.paid !== undefined;
  const current = startYearOf(asOf);
  let balance = nothing;
  return years.map((year): GrantPositionRow => {
    const { financialYear, award, variations, carriedForward, spread, earned } = year;
    const unearned = award.plus(variations).plus(carriedForward).minus(earned);
    const derivation = spread.isZero() ? "stated" : "spread";
    const of = { financialYear, award, variations, carriedForward, derivation } as const;
    const row = { ...of, earned, unearned };
    if (!known) return row;
    const paid = cash.years.get(financialYear) ?? nothing;
    balance = balance.plus(earned).minus(paid);
    if (startYear(financialYear) > current) return { ...row, paid };
    return { ...row, paid, ...balanceOf(balance, nothing) };
  });
}

/** The payments and repayments by a day. */
interface GrantCash {
  readonly paid?: Money;
  readonly repaid: Money;
  readonly toBeRepaid: Money;
  /** The part of the award that came back for good: all that was repaid, but not what was overpaid. */
  readonly returned: Money;
  /** The payments in each year, less the repayments in it. */
  readonly years: ReadonlyMap<FinancialYear, Money>;
}

/** The payments and repayments of a grant by a day. */
function grantCash({ grant, asOf, nothing }: GrantTimeline): GrantCash {
  const { instalments, repayments = [] } = grant;
  const years = new Map<FinancialYear, Money>();
  const add = (on: LocalDate, amount: Money): void => {
    const year = financialYearOf(on);
    years.set(year, years.get(year)?.plus(amount) ?? amount);
  };
  let paid = nothing;
  for (const { paidOn, amount } of instalments ?? []) {
    if (paidOn === undefined || paidOn > asOf) continue;
    paid = paid.plus(amount);
    add(paidOn, amount);
  }
  let [repaid, toBeRepaid, returned] = [nothing, nothing, nothing];
  for (const { paidOn, amount, reason } of repayments) {
    if (paidOn === undefined || paidOn > asOf) toBeRepaid = toBeRepaid.plus(amount);
    else {
      repaid = repaid.plus(amount);
      if (reason !== "overpaid") returned = returned.plus(amount);
      add(paidOn, amount.negated());
    }
  }
  const known = instalments !== undefined;
  return { ...(known && { paid: paid.minus(repaid) }), repaid, toBeRepaid, returned, years };
}
