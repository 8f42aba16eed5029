import type { CurrencyCode } from "../money/Currency.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import { fundingFailure } from "./fundingFailures.ts";
import { profileFailure } from "./profileFailures.ts";
import type { AgreedAmount, SpendProfile } from "./spendProfile.ts";

/**
 * Returns the awards of a grant that was spread over financial years: the year and the amount of each row,
 * and nothing else. A year in which nothing falls is kept, with an amount of zero.
 *
 * @param profile - a profile whose rows are financial years
 * @returns the awards, in the order of the rows; they sum to the total
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `profile.not-years` if the rows are months
 * @throws {@link DomainError} `funding.not-exact` if the amounts are bounds, because an award is exact
 * @category Funding
 * @example
 * ```ts
 * import { awardsOf, Money, parseDateRange, spendProfile } from "concordat";
 *
 * const profile = spendProfile(Money.of("20000", "GBP"), parseDateRange("2012-10-01/P2Y"), { by: "months" });
 * const awards = awardsOf(profile);
 * awards.map(({ financialYear, amount }) => [financialYear, amount.format()]);
 * // => [["2012/13", "£5,000.00"], ["2013/14", "£10,000.00"], ["2014/15", "£5,000.00"]]
 * Object.keys(awards[0] ?? {}); // => ["financialYear", "amount"]
 * ```
 */
export function awardsOf<C extends CurrencyCode>(
  profile: SpendProfile<C>,
): readonly AgreedAmount<C>[] {
  refuseWrongSubject("profile", profile, "qualifier", "rows");
  const { qualifier, rows } = profile;
  if (qualifier !== "exact") throw fundingFailure("funding.not-exact", { qualifier });
  return rows.map(({ financialYear, label, amount }) => {
    if (label !== financialYear) throw profileFailure("profile.not-years", {});
    return { financialYear, amount };
  });
}
