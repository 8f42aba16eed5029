import { NoAmountsError } from "../errors/NoAmountsError.ts";
import type { YearAmount } from "../funding/YearAmount.ts";
import type { Money } from "../money/Money.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { compareFinancialYears } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { GrantVariation } from "./GrantVariation.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

/**
 * What the awards of a grant come to with its variations.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if left away
 * @returns the sum of the awards and of the changes until then, to the minor unit
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies, which the schema
 * refuses
 * @throws {@link NoAmountsError} if there is no award, which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { currentAward, financialYear, localDate, Money } from "concordat";
 *
 * const grant = {
 *   awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("100000", "GBP") }],
 *   variations: [{ on: localDate("2012-10-01"), change: Money.of("-5000", "GBP") }],
 * };
 * currentAward(grant).format(); // => "£95,000.00"
 * currentAward(grant, localDate("2012-09-30")).format(); // => "£100,000.00"
 * ```
 */
export function currentAward(
  grant: Pick<StrategicPartnerGrant, "awards" | "variations">,
  asOf?: LocalDate,
): Money {
  const award = sumOfAwards(grant.awards);
  return variationsUntil(grant, asOf).reduce(
    (total, { change }) => (change === undefined ? total : total.plus(change)),
    award,
  );
}

/** What the awards come to as they were first agreed. */
export function sumOfAwards(awards: readonly YearAmount[]): Money {
  const [first, ...others] = awards;
  if (first === undefined) throw new NoAmountsError();
  return others.reduce((sum, { amount }) => sum.plus(amount), first.amount);
}

/**
 * What is awarded for each financial year, with the variations that name the year. A change whose
 * year is not stated is in no row; {@link currentAward} has it.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if left away
 * @returns one row a financial year, in order
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies, which the schema
 * refuses
 * @category Grants
 * @example
 * ```ts
 * import { awardsByYear, financialYear, localDate, Money } from "concordat";
 *
 * const rows = awardsByYear({
 *   awards: [{ financialYear: financialYear("2011/12"), amount: Money.of("100000", "GBP") }],
 *   variations: [
 *     { on: localDate("2012-03-01"), change: Money.of("80000", "GBP"), financialYear: financialYear("2012/13") },
 *   ],
 * });
 * rows.map(({ financialYear, amount }) => [financialYear, amount.format()]); // => [["2011/12", "£100,000.00"], ["2012/13", "£80,000.00"]]
 * ```
 */
export function awardsByYear(
  grant: Pick<StrategicPartnerGrant, "awards" | "variations">,
  asOf?: LocalDate,
): readonly YearAmount[] {
  const { awards } = grant;
  const [only] = awards;
  if (only !== undefined && awards.length === 1 && grant.variations === undefined) return awards;
  const amounts = new Map<FinancialYear, Money>();
  const add = (year: FinancialYear, amount: Money): void => {
    amounts.set(year, amounts.get(year)?.plus(amount) ?? amount);
  };
  for (const { financialYear, amount } of awards) add(financialYear, amount);
  for (const { financialYear, change } of variationsUntil(grant, asOf)) {
    if (financialYear !== undefined && change !== undefined) add(financialYear, change);
  }
  return [...amounts]
    .map(([financialYear, amount]) => ({ financialYear, amount }))
    .sort((a, b) => compareFinancialYears(a.financialYear, b.financialYear));
}

function variationsUntil(
  { variations = [] }: Pick<StrategicPartnerGrant, "variations">,
  asOf: LocalDate | undefined,
): readonly GrantVariation[] {
  return asOf === undefined ? variations : variations.filter(({ on }) => on <= asOf);
}

/**
 * The days that a grant is for, with the variations that prolonged it.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if left away
 * @returns the period, both days included: from its first day to the last one of any prolongation
 * @category Grants
 * @example
 * ```ts
 * import { currentPeriod, dateRange, localDate } from "concordat";
 *
 * const period = currentPeriod({
 *   period: dateRange(localDate("2011-04-01"), localDate("2012-03-31")),
 *   variations: [
 *     { on: localDate("2012-03-01"), prolongs: dateRange(localDate("2012-04-01"), localDate("2013-03-31")) },
 *   ],
 * });
 * period.end; // => "2013-03-31"
 * ```
 */
export function currentPeriod(
  { period, variations }: Pick<StrategicPartnerGrant, "period" | "variations">,
  asOf?: LocalDate,
): DateRange {
  let { end } = period;
  for (const { on, prolongs } of variations ?? []) {
    const counts = asOf === undefined || on <= asOf;
    if (counts && prolongs !== undefined && prolongs.end > end) end = prolongs.end;
  }
  return end === period.end ? period : { start: period.start, end };
}
