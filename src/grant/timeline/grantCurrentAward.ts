import type { YearAmount } from "../../funding/YearAmount.ts";
import type { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay } from "../../time/refuseWrong.ts";
import type { GrantVariation } from "../parts/GrantChanges.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { agreedAward, type GrantDerivation, refuseWrongGrant } from "./agreedAwards.ts";
import { awardYears } from "./awardYears.ts";

/**
 * The sum of the awards of a grant, with its variations. Without awards by year, the stated total counts.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if omitted
 * @returns the sum of the awards and of the changes until then, to the minor unit
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in different currencies, which the schema
 * refuses
 * @throws {@link DomainError} `money.no-amounts` if there is no award, which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { grantCurrentAward, financialYear, localDate, Money } from "concordat";
 *
 * const grant = {
 *   awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("100000", "GBP") }],
 *   variations: [{ on: localDate("2012-10-01"), change: Money.of("-5000", "GBP") }],
 * };
 * grantCurrentAward(grant).format(); // => "£95,000.00"
 * grantCurrentAward(grant, localDate("2012-09-30")).format(); // => "£100,000.00"
 * ```
 */
export function grantCurrentAward(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations">,
  asOf?: LocalDate,
): Money {
  refuseWrongGrant(grant);
  if (asOf !== undefined) refuseWrongDay("asOf", asOf);
  return awardOf(grant, asOf);
}

/** The same of a grant that has been tested. */
export function awardOf(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations">,
  asOf?: LocalDate,
): Money {
  const award = agreedAward(grant);
  return variationsUntil(grant, asOf).reduce(
    (total, { change }) => (change === undefined ? total : total.plus(change)),
    award,
  );
}

/**
 * The award for one financial year, with variations.
 *
 * @category Grants
 */
export interface AwardOfYear extends YearAmount {
  /** Whether the whole amount is stated, or a part of it was spread. */
  readonly derivation: GrantDerivation;
  /**
   * The part of the amount that was spread: of a total without awards by year, or of changes whose year is
   * not stated. Absent where none was.
   */
  readonly spread?: Money;
}

/**
 * The awards for each financial year, with variations. The rows sum to {@link grantCurrentAward}.
 *
 * A change that names its year is in that year. One that names none is spread. An increase goes by days to
 * the prolongation that comes with it or, without one, to what is left of the grant. A cut goes to the years
 * in proportion to what is left of each on that day, by days, and only beyond that to days that have passed.
 * A total without awards by year goes by days to the years of the period. `spread` is the part of a row that
 * was spread. Money that is carried forward stays in its year: {@link grantPosition} moves it.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if omitted
 * @returns one row a financial year, in order
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in different currencies, which the schema
 * refuses
 * @throws {@link DomainError} `money.no-amounts` if there is no award, which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { grantAwardsByYear, dateRange, financialYear, localDate, Money } from "concordat";
 *
 * const rows = grantAwardsByYear({
 *   period: dateRange(localDate("2011-04-01"), localDate("2013-03-31")),
 *   awards: [{ financialYear: financialYear("2011/12"), amount: Money.of("100000", "GBP") }],
 *   variations: [
 *     { on: localDate("2012-03-01"), change: Money.of("80000", "GBP"), financialYear: financialYear("2012/13") },
 *   ],
 * });
 * rows.map(({ financialYear, amount }) => [financialYear, amount.format()]); // => [["2011/12", "£100,000.00"], ["2012/13", "£80,000.00"]]
 * ```
 */
export function grantAwardsByYear(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "period">,
  asOf?: LocalDate,
): readonly AwardOfYear[] {
  refuseWrongGrant(grant, "period");
  if (asOf !== undefined) refuseWrongDay("asOf", asOf);
  return awardsByYearOf(grant, asOf);
}

/** The same of a grant that has been tested. */
export function awardsByYearOf(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "period">,
  asOf?: LocalDate,
): readonly AwardOfYear[] {
  const [only, ...others] = grant.awards ?? [];
  // Most grants of a large portfolio are so simple.
  if (only !== undefined && others.length === 0 && grant.variations === undefined) {
    return [{ ...only, derivation: "stated" }];
  }
  return awardYears(grant, asOf).years.map(
    ({ financialYear, award, variations: changes, spread }): AwardOfYear => {
      const amount = award.plus(changes);
      return spread.isZero()
        ? { financialYear, amount, derivation: "stated" }
        : { financialYear, amount, derivation: "spread", spread };
    },
  );
}

function variationsUntil(
  { variations = [] }: Pick<StrategicPartnerGrant, "variations">,
  asOf: LocalDate | undefined,
): readonly GrantVariation[] {
  return asOf === undefined ? variations : variations.filter(({ on }) => on <= asOf);
}
