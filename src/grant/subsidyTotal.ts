import type { YearAmount } from "../funding/YearAmount.ts";
import { Money } from "../money/Money.ts";
import type { DateRange } from "../time/DateRange.ts";
import {
  financialYearOf,
  financialYearRange,
  previousFinancialYear,
} from "../time/financialYears.ts";
import { type LocalDate, localDate } from "../time/LocalDate.ts";

/**
 * Assistance that an enterprise was given.
 *
 * @category Grants
 */
export interface Assistance {
  /** The day on which it was given. */
  readonly givenOn: LocalDate;
  /** How much, in pounds. */
  readonly amount: Money<"GBP">;
}

/**
 * What {@link subsidyTotal} finds: figures, not whether a law was kept.
 *
 * @category Grants
 */
export interface SubsidyTotal {
  /** Assistance counts whole from the day on which it is given, whenever it is paid. */
  readonly basis: "commitment";
  /** The days whose assistance counts, both included. */
  readonly period: DateRange;
  /** What was given in each of the three financial years, the current one as far as it has elapsed. */
  readonly rows: readonly YearAmount[];
  /** The sum of the rows. */
  readonly total: Money<"GBP">;
  /** The most that one enterprise may be given as minimal financial assistance; absent before 2023-01-04. */
  readonly limit?: Money<"GBP">;
}

/** The first day of the limit, and the limit in pounds: Subsidy Control Act 2022, section 36. */
export const minimalAssistanceFrom: LocalDate = /* @__PURE__ */ localDate("2023-01-04");
const limitInPounds = "315000";

/**
 * Adds up the assistance of the current financial year, as far as it has elapsed, and of the two before
 * it, and puts the limit for minimal financial assistance beside it. Which assistance is minimal
 * financial assistance, and whether the limit was kept, is not for arithmetic to say.
 *
 * Source: Subsidy Control Act 2022, section 36.
 *
 * @param assistance - what was given, in any order; what was given on other days does not count
 * @param asOf - the day for which it is added up, that day included
 * @returns the three years with their sum and, from 2023-01-04, the limit of £315,000.00
 * @throws {@link DomainError} `financial-year.out-of-range` if the years reach beyond 0001/02 to
 * 9998/99
 * @throws {@link DomainError} `money.currency-mismatch` if an amount is not in pounds, which the
 * compiler refuses
 * @category Grants
 * @example
 * ```ts
 * import { localDate, Money, subsidyTotal } from "concordat";
 *
 * const found = subsidyTotal(
 *   [
 *     { givenOn: localDate("2021-03-31"), amount: Money.of("100000", "GBP") },
 *     { givenOn: localDate("2021-04-01"), amount: Money.of("200000", "GBP") },
 *     { givenOn: localDate("2023-06-01"), amount: Money.of("120000", "GBP") },
 *   ],
 *   localDate("2023-06-30"),
 * );
 * found.period.start; // => "2021-04-01"
 * found.total.format(); // => "£320,000.00"
 * found.limit?.format(); // => "£315,000.00"
 * ```
 */
export function subsidyTotal(assistance: readonly Assistance[], asOf: LocalDate): SubsidyTotal {
  const current = financialYearOf(asOf);
  const last = previousFinancialYear(current);
  const years = [previousFinancialYear(last), last, current];
  const rows = years.map((financialYear) => {
    const { start, end } = financialYearRange(financialYear);
    const given = assistance.filter(
      ({ givenOn }) => start <= givenOn && givenOn <= end && givenOn <= asOf,
    );
    return { financialYear, amount: Money.sumBy(given, ({ amount }) => amount, "GBP") };
  });
  return {
    basis: "commitment",
    period: { start: subsidyWindowStart(asOf), end: asOf },
    rows,
    total: Money.sumBy(rows, ({ amount }) => amount, "GBP"),
    ...(asOf >= minimalAssistanceFrom && { limit: minimalAssistanceLimit() }),
  };
}

/** The first day whose assistance counts on a day. */
export function subsidyWindowStart(asOf: LocalDate): LocalDate {
  return financialYearRange(previousFinancialYear(previousFinancialYear(financialYearOf(asOf))))
    .start;
}

/** The most that one enterprise may be given, from {@link minimalAssistanceFrom}. */
export function minimalAssistanceLimit(): Money<"GBP"> {
  return Money.of(limitInPounds, "GBP");
}
