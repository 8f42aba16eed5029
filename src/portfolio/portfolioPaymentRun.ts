import { grantPaymentRun } from "../grant/payment/grantPaymentRun.ts";
import type { PaymentRun, PaymentRunOptions } from "../grant/payment/PaymentRunRow.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import {
  refuseWrongDay,
  refuseWrongOptions,
  refuseWrongRange,
  refuseWrongSubject,
} from "../time/refuseWrong.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * The {@link grantPaymentRun} over all grants of a portfolio: what is to be paid in a span of days, and what is
 * held and why. The releases of locality plans are not in it: {@link localityPlanMilestoneRelease} says what those are.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param range - the days on which payments are made, both included
 * @param asOf - the day whose knowledge counts
 * @param options - the working days, and where other days move
 * @returns the rows, with sums by day and in all
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `working-day.unknown-convention` if the convention is not one of its
 * names
 * @throws {@link DomainError} `date-range.end-before-start` if the range ends before it begins
 * @category Portfolio
 * @example
 * ```ts
 * import { localDate, parseDateRange, portfolioPaymentRun } from "concordat";
 *
 * const april = parseDateRange("2012-04-01/P1M");
 * portfolioPaymentRun({}, april, localDate("2012-04-01")).totals; // => []
 * ```
 */
export function portfolioPaymentRun(
  portfolio: Portfolio,
  range: DateRange,
  asOf: LocalDate,
  options: PaymentRunOptions = {},
): PaymentRun {
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongRange("range", range);
  refuseWrongDay("asOf", asOf);
  refuseWrongOptions("options", options);
  const { grants = [] } = portfolio;
  return grantPaymentRun(grants, range, asOf, options);
}
