import {
  type GrantPosition,
  type GrantPositionOptions,
  grantPosition,
} from "../grant/timeline/grantPosition.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { groupBy } from "../schema/lists.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * Where one grant of a portfolio stands.
 *
 * @category Portfolio
 */
export interface GrantStanding {
  /** The id of the grant. */
  readonly grant: string;
  /** The id of the organisation that receives it. */
  readonly lead: string;
  /** Where it stands. */
  readonly position: GrantPosition;
}

/**
 * Where all grants of a portfolio together stand, in one currency. `award` + `variations` = `earned` +
 * `unearned`; and over the grants whose payments are known, `paid` = `earned` + `prepayment` − `accrual`.
 * An accrual of one grant is not set against the prepayment of another.
 *
 * @category Portfolio
 */
export interface PositionTotal {
  /** The currency. */
  readonly currency: CurrencyCode;
  /** How many grants there are in it. */
  readonly grants: number;
  /** The number of them without recorded payments; `paid` and what follows it cover the others only. */
  readonly withoutPayments: number;
  /** The number of those whose amount earned is not exact; {@link GrantPosition.qualifier} says how it may differ. */
  readonly bounded: number;
  /** The sum of what was first awarded. */
  readonly award: Money;
  /** The sum of what variations changed. */
  readonly variations: Money;
  /** The sum of what is earned (accrual). */
  readonly earned: Money;
  /** The sum of what is not. */
  readonly unearned: Money;
  /** The sum of what was paid, less what was repaid (cash). */
  readonly paid: Money;
  /** The sum of what is earned and not paid. */
  readonly accrual: Money;
  /** The sum of what is paid and not earned. */
  readonly prepayment: Money;
  /** The sum of what may still have to be paid. */
  readonly outstanding: Money;
  /** The sum of what was due and was not paid (cash). */
  readonly overdue: Money;
}

/**
 * Where the grants of a portfolio stand at the end of a day.
 *
 * @category Portfolio
 */
export interface PortfolioPositions {
  /** It says what is earned, and compares it with what was paid. */
  readonly basis: "accrual";
  /** The day; what is recorded for later days does not count. */
  readonly asOf: LocalDate;
  /** One row for each grant, in the order of the portfolio. */
  readonly rows: readonly GrantStanding[];
  /** The sums of the rows, by currency. */
  readonly totals: readonly PositionTotal[];
}

/**
 * Where every grant of a portfolio stands at the end of a day, and all of them together: what was
 * awarded, earned and paid, what is accrued or prepaid, and what is still committed.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param asOf - the day, included
 * @param options - how awards are spread within their years
 * @returns a row for each grant, and the sums by currency
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if `by` is not one of its names
 * @category Portfolio
 * @example
 * ```ts
 * import { localDate, portfolioSchema, portfolioPositions } from "concordat";
 *
 * const grant = (id: string, paid: string) => ({
 *   id,
 *   title: "Example grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: { amount: "36500.00", currency: "GBP" } }],
 *   status: "active" as const,
 *   instalments: [
 *     { due: "2012-04-02", amount: { amount: paid, currency: "GBP" }, status: "paid" as const, paidOn: "2012-04-02" },
 *   ],
 * });
 * const portfolio = portfolioSchema.parse({ grants: [grant("a", "10000.00"), grant("b", "9000.00")] });
 * const [total] = portfolioPositions(portfolio, localDate("2012-06-30")).totals;
 * total?.earned.format(); // => "£18,200.00"
 * total?.prepayment.format(); // => "£900.00"
 * total?.accrual.format(); // => "£100.00"
 * ```
 */
export function portfolioPositions(
  portfolio: Portfolio,
  asOf: LocalDate,
  options: GrantPositionOptions = {},
): PortfolioPositions {
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongDay("asOf", asOf);
  refuseWrongOptions("options", options);
  const { grants = [] } = portfolio;
  const rows = grants.map(
    (grant): GrantStanding => ({
      grant: grant.id,
      lead: grant.lead,
      position: grantPosition(grant, asOf, options),
    }),
  );
  const totals = [...groupBy(rows, ({ position: { award } }) => award.currency)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, inCurrency]) => totalOf(currency, inCurrency));
  return { basis: "accrual", asOf, rows, totals };
}

function totalOf(currency: CurrencyCode, rows: readonly GrantStanding[]): PositionTotal {
  const numberOf = (counts: (position: GrantPosition) => boolean): number =>
    rows.filter(({ position: one }) => counts(one)).length;
  const sumOf = (amountOf: (position: GrantPosition) => Money | undefined): Money =>
    Money.sum(
      rows.flatMap(({ position: one }) => amountOf(one) ?? []),
      currency,
    );
  return {
    currency,
    grants: rows.length,
    withoutPayments: numberOf(({ paid }) => paid === undefined),
    bounded: numberOf(({ qualifier }) => qualifier !== "exact"),
    award: sumOf(({ award }) => award),
    variations: sumOf(({ variations }) => variations),
    earned: sumOf(({ earned }) => earned),
    unearned: sumOf(({ unearned }) => unearned),
    paid: sumOf(({ paid }) => paid),
    accrual: sumOf(({ accrual }) => accrual),
    prepayment: sumOf(({ prepayment }) => prepayment),
    outstanding: sumOf(({ outstanding }) => outstanding),
    overdue: sumOf(({ overdue }) => overdue),
  };
}
