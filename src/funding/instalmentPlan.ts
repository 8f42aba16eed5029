import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";
import type { RemainderPolicy } from "../money/allocation.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { refuseWrongOptions, refuseWrongRange } from "../time/refuseWrong.ts";
import { type ScheduleOptions, schedule } from "../time/schedule/schedule.ts";
import {
  adjustToWorkingDay,
  type WorkingDayConvention,
} from "../time/working-day/adjustToWorkingDay.ts";
import { englandAndWales } from "../time/working-day/englandAndWales.ts";
import { type FinancialYear, financialYearOf } from "../time/year/FinancialYear.ts";
import { refuseUnknown, shareOf, totalOf } from "./refuseArguments.ts";
import { spendWeights } from "./spendWeights.ts";
import { type Share, withShares } from "./splits.ts";

/**
 * Why {@link instalmentPlan} cannot withhold money, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface WithholdingFailures {
  /** More than the total, or less than zero, is withheld. */
  readonly "withholding.above-total": NoValues;
  /** Money is withheld to a day before the last instalment is due. */
  readonly "withholding.too-early": NoValues;
  /** Both a share and an amount are to be withheld. */
  readonly "withholding.share-and-amount": NoValues;
}

/**
 * How each failure with money that is withheld is said, by its code.
 *
 * @category Errors
 */
export const withholdingFailures: FailureTable<WithholdingFailures> = /* @__PURE__ */ Object.freeze(
  {
    "withholding.above-total": () =>
      "The amount withheld is below zero or above the total: give one from zero to the total.",
    "withholding.too-early": () =>
      "The money is withheld until a day before the last instalment is due: give that day or a later one.",
    "withholding.share-and-amount": () =>
      "What is withheld has both a share and an amount: give one of them.",
  },
);

/** Makes the error of a failure with money that is withheld. */
export const withholdingFailure: Failing<WithholdingFailures> =
  /* @__PURE__ */ failing(withholdingFailures);

/**
 * Money that a funder keeps back until the recipient has done something, such as sending its final report.
 * With neither `share` nor `amount` it is the whole of the last instalment.
 *
 * @category Funding
 */
export interface Withholding<C extends CurrencyCode = CurrencyCode> {
  /** The day on which it falls due instead; not before the last instalment would be due. */
  readonly until: LocalDate;
  /** Which share of the total is kept back, such as `"0.1"`; it becomes a payment of its own. */
  readonly share?: RateInput;
  /** How much of the total is kept back; it becomes a payment of its own. */
  readonly amount?: Money<C>;
}

/**
 * How {@link instalmentPlan} divides money.
 *
 * @category Funding
 */
export interface InstalmentOptions<C extends CurrencyCode = CurrencyCode>
  extends Omit<ScheduleOptions, "range" | "timing" | "adjust"> {
  /** Whether each instalment falls due on the first day of what it covers, or on the last. */
  readonly timing: "in-advance" | "in-arrears";
  /** How a due date moves that is not a working day; `none` lets it stay. */
  readonly adjust: WorkingDayConvention;
  /**
   * The weight of each instalment: all the same (`equal`, the default), or by the time covered, in `days` or
   * `months`, so that a part of a quarter gets less than a whole one.
   */
  readonly by?: "equal" | "days" | "months";
  /** Who gets the odd pennies: `largest-remainder` if omitted, which with equal instalments is the first. */
  readonly remainder?: RemainderPolicy;
  /** The money kept back at the end. */
  readonly withhold?: Withholding<C>;
}

/**
 * One payment of an {@link InstalmentPlan}.
 *
 * @category Funding
 */
export interface InstalmentRow<C extends CurrencyCode = CurrencyCode> {
  /** Its place: 1, 2, … */
  readonly number: number;
  /** Its place in words; a payment that stands alone is `final`. */
  readonly kind: "initial" | "interim" | "final";
  /** The days that it pays for, both included; for money kept back of the total, the whole period. */
  readonly covers: DateRange;
  /** The day on which it would fall due if every day were a working day. */
  readonly scheduled: LocalDate;
  /** The day on which it falls due. */
  readonly due: LocalDate;
  /** The financial year of `due`, in which the cash leaves. */
  readonly financialYear: FinancialYear;
  /** Whether moving it to a working day took it into another financial year. */
  readonly movedYear: boolean;
  /** Whether it is kept back. */
  readonly withheld: boolean;
  /** The exact share of the total; the shares of all rows sum to 1. */
  readonly share: Rate;
  /** The amount, to the minor unit; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
}

/**
 * When money is paid, and how much.
 *
 * @category Funding
 */
export interface InstalmentPlan<C extends CurrencyCode = CurrencyCode> {
  /** It says when money is paid, not when it is earned. */
  readonly basis: "cash";
  /** The amount divided: for a figure, the number in it. */
  readonly total: Money<C>;
  /** Whether the amounts of the rows are exact or bounds. */
  readonly qualifier: Qualifier;
  /** The period that it is paid for, both ends included. */
  readonly period: DateRange;
  /** The payments, earliest first. */
  readonly rows: readonly InstalmentRow<C>[];
}

/**
 * Divides money into instalments: the payments and their days, as cash. The instalments sum to the total to the
 * penny; of equal ones the first are the larger. A due date that moves to a working day may leave its
 * financial year, and with it the budget: the row then says `movedYear`; the conventions
 * `following-in-year` and `preceding-in-year` never do it.
 *
 * @param total - the amount, or a published figure of it; a bound stays a bound
 * @param period - what it is paid for, both ends included
 * @param options - how often, when, and what is kept back
 * @returns the payments with their due dates
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @throws {@link DomainError} of {@link ScheduleFailures} if the period is not made of whole
 * instalments and the stub convention is `none`, or as {@link schedule} says
 * @throws {@link DomainError} of {@link TermFailures} if `every` is not a length of time
 * @throws {@link DomainError} `working-day.unknown-convention` if `adjust` is not one of its names, and
 * `funding.unknown-option` if `by` is not one of its
 * @throws {@link DomainError} of {@link WithholdingFailures} if what is kept back exceeds the total or
 * ends too early, and `funding.not-a-share` if its share is below 0 or above 1
 * @throws {@link DomainError} `financial-year.out-of-range` if a due date lies beyond the years 0001/02
 * to 9998/99
 * @throws {@link DomainError} `money.currency-mismatch` if what is kept back is in another currency
 * than the total
 * @category Funding
 * @example
 * ```ts
 * import { instalmentPlan, Money, parseDateRange } from "concordat";
 *
 * const { rows } = instalmentPlan(Money.of("194444.44", "GBP"), parseDateRange("2012-04-01/P1Y"), {
 *   every: "P3M",
 *   timing: "in-arrears",
 *   adjust: "following-in-year",
 * });
 * rows.map(({ due }) => due); // => ["2012-07-02", "2012-10-01", "2012-12-31", "2013-03-28"]
 * rows.map(({ amount }) => amount.format()); // => ["£48,611.11", "£48,611.11", "£48,611.11", "£48,611.11"]
 * ```
 */
export function instalmentPlan<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
  options: InstalmentOptions<C>,
): InstalmentPlan<C> {
  refuseWrongRange("period", period);
  refuseWrongOptions("options", options);
  const { value, qualifier } = totalOf(total);
  const { withhold } = options;
  const payments = paymentsOf(value, period, options);
  const all = withhold ? withheldFrom(payments, withhold, value, period) : payments;
  const { adjust, calendar = englandAndWales } = options;
  const rows = all.map((payment, index): InstalmentRow<C> => {
    const due = adjustToWorkingDay(payment.scheduled, adjust, calendar);
    const financialYear = financialYearOf(due);
    const movedYear = financialYear !== financialYearOf(payment.scheduled);
    const kind = index === all.length - 1 ? "final" : index === 0 ? "initial" : "interim";
    return { number: index + 1, kind, ...payment, due, financialYear, movedYear };
  });
  return { basis: "cash", total: value, qualifier: derivedQualifier(qualifier), period, rows };
}

type Payment<C extends CurrencyCode> = Pick<
  InstalmentRow<C>,
  "covers" | "scheduled" | "share" | "amount" | "withheld"
>;

/** The instalments without the money that is kept back of the total. */
function paymentsOf<C extends CurrencyCode>(
  total: Money<C>,
  period: DateRange,
  options: InstalmentOptions<C>,
): readonly Payment<C>[] {
  const { by = "equal", remainder, withhold = {} } = options;
  refuseUnknown("by", by, ["equal", "days", "months"]);
  const parts = schedule({ ...options, range: period, adjust: "none" });
  const weights = by === "equal" ? parts.map(() => 1) : spendWeights(parts, by);
  const kept = keptBack(total, withhold);
  const paid = Rate.of(1).minus(kept.share);
  const amounts = total.minus(kept.amount).allocate(weights, { remainder });
  return withShares(parts, weights, amounts).map(({ start, end, due, share, amount }) => ({
    covers: { start, end },
    scheduled: due,
    share: share.times(paid),
    amount,
    withheld: false,
  }));
}

/** The part of the total that becomes a payment of its own. */
function keptBack<C extends CurrencyCode>(
  total: Money<C>,
  { share, amount }: Omit<Withholding<C>, "until">,
): Share<C> {
  if (share !== undefined && amount !== undefined) {
    throw withholdingFailure("withholding.share-and-amount", {});
  }
  if (share !== undefined) {
    const kept = shareOf(share);
    const [part] = total.allocate([kept, Rate.of(1).minus(kept)]) as [Money<C>, Money<C>];
    return { share: kept, amount: part };
  }
  if (amount === undefined || amount.isZero()) {
    return { share: Rate.of(0), amount: Money.zero(total.currency) };
  }
  if (amount.isNegative() || amount.greaterThan(total)) {
    throw withholdingFailure("withholding.above-total", {});
  }
  return { share: amount.ratioTo(total), amount };
}

function withheldFrom<C extends CurrencyCode>(
  payments: readonly Payment<C>[],
  withhold: Withholding<C>,
  total: Money<C>,
  period: DateRange,
): readonly Payment<C>[] {
  const last = payments.at(-1) as Payment<C>;
  const scheduled: LocalDate = withhold.until;
  if (scheduled < last.scheduled) throw withholdingFailure("withholding.too-early", {});
  if (withhold.share === undefined && withhold.amount === undefined) {
    return [...payments.slice(0, -1), { ...last, scheduled, withheld: true }];
  }
  const kept = keptBack(total, withhold);
  return [...payments, { covers: period, scheduled, ...kept, withheld: true }];
}
