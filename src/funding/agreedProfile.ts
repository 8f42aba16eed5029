import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { intervalContains } from "../figure/intervalSets.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import { totalOf } from "./inputs.ts";
import { profileFailure } from "./profileFailures.ts";

/**
 * The agreed amount for one financial year, in a currency.
 *
 * @category Funding
 */
export interface AgreedAmount<C extends CurrencyCode = CurrencyCode> {
  /** The financial year, April to March. */
  readonly financialYear: FinancialYear;
  /** The amount that was agreed for it. */
  readonly amount: Money<C>;
}

/** The agreed amounts by year; refused where they do not fit the total and the period. */
export function agreedByYear<C extends CurrencyCode>(
  agreed: readonly AgreedAmount<C>[],
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
): ReadonlyMap<FinancialYear, Money<C>> {
  if (agreed.length === 0) throw profileFailure("profile.empty", {});
  const years = new Set(financialYearsIn(period));
  const byYear = new Map<FinancialYear, Money<C>>();
  for (const { financialYear, amount } of agreed) {
    if (byYear.has(financialYear)) throw profileFailure("profile.year-twice", { financialYear });
    if (!years.has(financialYear)) {
      throw profileFailure("profile.year-outside-period", { financialYear });
    }
    if (amount.isNegative()) throw profileFailure("profile.negative", { financialYear });
    byYear.set(financialYear, amount);
  }
  if (!allows(total, sumOf(byYear, total))) throw profileFailure("profile.sum-differs", {});
  return byYear;
}

/** What the agreed amounts come to, in the currency of the total. */
export function sumOf<C extends CurrencyCode>(
  byYear: ReadonlyMap<FinancialYear, Money<C>>,
  total: Money<C> | Figure<Money<C>>,
): Money<C> {
  return Money.sum(byYear.values(), totalOf(total).value.currency);
}

/** A total that is only "circa" allows every sum. */
function allows<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  sum: Money<C>,
): boolean {
  if (!("qualifier" in total)) return sum.equals(total);
  const interval = bounds(total, "strict");
  return interval === undefined || intervalContains(interval, sum);
}
