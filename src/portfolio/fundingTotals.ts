import type { Interval } from "../figure/Interval.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { PartialDate } from "../time/PartialDate.ts";

/**
 * What all commitments of a portfolio come to in one financial year, in one currency.
 *
 * @category Portfolio
 */
export interface FinancialYearTotal {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the amount may be. */
  readonly amount: Interval<Money>;
}

/**
 * What all commitments of a portfolio come to in one month, in one currency.
 *
 * @category Portfolio
 */
export interface MonthTotal {
  /** The month, such as `"2012-04"`. */
  readonly month: PartialDate;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the amount may be. */
  readonly amount: Interval<Money>;
}

/**
 * What one organisation gives or receives, in one currency.
 *
 * @category Portfolio
 */
export interface OrganisationTotal {
  /** The id of the organisation; absent for what goes to or comes from nobody that is named. */
  readonly organisation?: string;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the amount may be. */
  readonly amount: Interval<Money>;
}

/**
 * What serves one theme, in one currency.
 *
 * @category Portfolio
 */
export interface ThemeTotal {
  /** The name of the theme; absent for what names none. */
  readonly theme?: string;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the amount may be. */
  readonly amount: Interval<Money>;
}

/**
 * What comes from one fund, in one currency.
 *
 * @category Portfolio
 */
export interface FundTotal {
  /** The id of the fund. */
  readonly fund: string;
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** What the amount may be. */
  readonly amount: Interval<Money>;
}
