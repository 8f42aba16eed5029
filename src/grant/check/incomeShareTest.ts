import { shareOf } from "../../funding/refuseArguments.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import type { Money } from "../../money/Money.ts";
import type { PublishedIncome } from "../../organisation/Organisation.ts";
import { Rate } from "../../rate/Rate.ts";
import { refuseWrongList, refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";

/**
 * One way of comparing a grant with an organisation's income: the figures and why they are these.
 *
 * @category Grants
 */
export interface IncomeShareBasis {
  /**
   * The grant alone, or with what else came from central government. Unlike the `basis` of other
   * calculators, it compares an award, which is a commitment, with income as the accounts state it.
   */
  readonly basis: "grant-alone" | "with-other-central-income";
  /** The amount that is compared with the income. */
  readonly amount: Money;
  /** Its share of the income; absent if there was no income. */
  readonly share?: Rate;
  /** The least income of which the amount is no more than the limit, to the minor unit above. */
  readonly incomeNeeded: Money;
  /** Whether the income reaches that. */
  readonly reached: boolean;
  /** Why the amount is what it is. */
  readonly reason: string;
}

/**
 * The result of {@link incomeShareTest}: figures and reasons, not whether a rule was kept.
 *
 * @category Grants
 */
export interface IncomeShareTest {
  /** The financial year with the largest award, the earliest of them. */
  readonly largestYear: YearAmount;
  /** The share with which the amount is compared. */
  readonly limit: Rate;
  /** The income of the last published accounts. */
  readonly income: Money;
  /** The grant alone, and with other income from central government where the accounts state that. */
  readonly bases: readonly IncomeShareBasis[];
}

/**
 * The options of {@link incomeShareTest}.
 *
 * @category Grants
 */
export interface IncomeShareOptions {
  /** The largest share, itself included; 25% if omitted. */
  readonly share?: Rate;
}

/** The share of the health and wellbeing fund and of the programmes before it. */
export function usualIncomeShare(): Rate {
  return Rate.ratio(1, 4);
}

/**
 * Compares a grant with the income in its lead's last published accounts: its largest single year, alone
 * and with what else came from departments of central government. Income from an earlier year of the same grant is other income here.
 *
 * Source: {@link https://www.gov.uk/government/publications/vcse-health-and-wellbeing-fund-applications-2020-to-2021/health-and-wellbeing-fund-starting-well-webinar-questions | VCSE Health and Wellbeing Fund, questions and answers}.
 *
 * @param years - the amounts of the grant by financial year: one or more; amounts of one year are added
 * @param income - the income in the last published accounts, in the same currency
 * @param options - a share other than 25%
 * @returns the figures on each basis, with the reason; `undefined` without a year, or if the share is 0
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-share` if the share is below 0 or above 1
 * @throws {@link DomainError} `money.currency-mismatch` if the grant and the income are in different
 * currencies
 * @category Grants
 * @example
 * ```ts
 * import { financialYear, incomeShareTest, localDate, Money } from "concordat";
 *
 * const test = incomeShareTest(
 *   [
 *     { financialYear: financialYear("2021/22"), amount: Money.of("120000", "GBP") },
 *     { financialYear: financialYear("2022/23"), amount: Money.of("100000", "GBP") },
 *     { financialYear: financialYear("2023/24"), amount: Money.of("80000", "GBP") },
 *   ],
 *   { yearEnd: localDate("2020-03-31"), total: Money.of("600000", "GBP") },
 * );
 * const [alone] = test?.bases ?? [];
 * alone?.incomeNeeded.format(); // => "£480,000.00"
 * alone?.share?.format({ digits: 0 }); // => "20%"
 * alone?.reason; // => "2021/22 is the largest single year of the grant"
 * ```
 */
export function incomeShareTest(
  years: readonly YearAmount[],
  income: PublishedIncome,
  options: IncomeShareOptions = {},
): IncomeShareTest | undefined {
  refuseWrongList("years", years, "amount");
  refuseWrongSubject("income", income);
  refuseWrongOptions("options", options);
  const { share = usualIncomeShare() } = options;
  const limit = shareOf(share);
  const largestYear = largest(years);
  if (largestYear === undefined || limit.isZero()) return undefined;
  const { total, fromCentralGovernment: other } = income;
  const basis = (kind: IncomeShareBasis["basis"], amount: Money, reason: string) => {
    const incomeNeeded = amount.dividedBy(limit, "ceiling");
    return {
      basis: kind,
      amount,
      ...(!total.isZero() && { share: amount.ratioTo(total) }),
      incomeNeeded,
      reached: !total.lessThan(incomeNeeded),
      reason,
    };
  };
  const { amount, financialYear } = largestYear;
  const reason = `${financialYear} is the largest single year of the grant`;
  const alone = basis("grant-alone", amount, reason);
  const whole = { largestYear, limit, income: total };
  if (other === undefined) return { ...whole, bases: [alone] };
  const more = `${reason}, and the accounts show other income from central government`;
  const together = basis("with-other-central-income", amount.plus(other), more);
  return { ...whole, bases: [alone, together] };
}

function largest(years: readonly YearAmount[]): YearAmount | undefined {
  const sums = new Map<FinancialYear, Money>();
  for (const { financialYear, amount } of years) {
    sums.set(financialYear, sums.get(financialYear)?.plus(amount) ?? amount);
  }
  let found: YearAmount | undefined;
  for (const [financialYear, amount] of sums) {
    const difference = found === undefined ? 1 : amount.compare(found.amount);
    const earlier = found !== undefined && financialYear < found.financialYear;
    if (difference > 0 || (difference === 0 && earlier)) found = { financialYear, amount };
  }
  return found;
}
