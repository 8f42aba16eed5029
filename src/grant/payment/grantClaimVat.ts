import { Money } from "../../money/Money.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { GrantClaim } from "../parts/GrantBudget.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { currencyOf, refuseWrongGrant } from "../timeline/agreedAwards.ts";

/**
 * The VAT in one claim. `net` and `vat` add up to what is claimed.
 *
 * @category Grants
 */
export interface GrantClaimVatRow {
  /** The days whose costs are claimed. */
  readonly period: DateRange;
  /** The amount claimed, with the VAT in it. */
  readonly claimed: Money;
  /** The amount without that VAT. */
  readonly net: Money;
  /** The VAT that the recipient cannot recover, as far as it is stated. */
  readonly vat: Money;
  /**
   * The part of the claim that the VAT treatment allows: all of it, or the amount without VAT. Absent where the grant
   * does not say whether that VAT is an eligible cost.
   */
  readonly allowed?: Money;
}

/**
 * The VAT in the claims of a grant, by the treatment that the grant states.
 *
 * @category Grants
 */
export interface GrantClaimVat {
  /** It says what costs are claimed, not what is paid. */
  readonly basis: "accrual";
  /** Whether VAT that the recipient cannot recover is an eligible cost. */
  readonly treatment: "eligible" | "not-eligible" | "not-stated";
  /** One row for each claim, as listed. */
  readonly rows: readonly GrantClaimVatRow[];
  /** All that is claimed, with the VAT in it. */
  readonly claimed: Money;
  /** All VAT that the recipient cannot recover. */
  readonly vat: Money;
  /** All that the VAT treatment allows; absent where that cannot be told. */
  readonly allowed?: Money;
}

/**
 * The VAT in the claims of a grant that the recipient cannot recover, and what the grant's treatment of it
 * allows. Other reasons not to accept a cost are not looked at.
 *
 * @param grant - the grant
 * @returns a row for each claim, and the sums; `undefined` if no claims are recorded
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { dateRange, financialYear, grantClaimVat, localDate, Money } from "concordat";
 *
 * const found = grantClaimVat({
 *   awards: [{ financialYear: financialYear("2024/25"), amount: Money.parse("£50,000") }],
 *   vatTreatment: { kind: "outside-scope", irrecoverableEligible: false },
 *   claims: [
 *     {
 *       period: dateRange(localDate("2024-04-01"), localDate("2024-06-30")),
 *       headings: [{ heading: "Equipment", claimed: Money.parse("£6,000"), irrecoverableVat: Money.parse("£1,000") }],
 *     },
 *   ],
 * });
 * found?.allowed?.format(); // => "£5,000.00"
 * ```
 */
export function grantClaimVat(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "claims" | "vatTreatment">,
): GrantClaimVat | undefined {
  refuseWrongGrant(grant);
  const { claims, vatTreatment } = grant;
  if (claims === undefined) return undefined;
  const currency = currencyOf(grant);
  const isEligible = vatTreatment?.irrecoverableEligible;
  const rows = claims.map((claim) => rowOf(claim, isEligible, currency));
  const isKnown = rows.every(({ allowed }) => allowed !== undefined);
  return {
    basis: "accrual",
    treatment: isEligible === undefined ? "not-stated" : isEligible ? "eligible" : "not-eligible",
    rows,
    claimed: Money.sumBy(rows, ({ claimed }) => claimed, currency),
    vat: Money.sumBy(rows, ({ vat }) => vat, currency),
    ...(isKnown && {
      allowed: Money.sum(
        rows.flatMap(({ allowed }) => allowed ?? []),
        currency,
      ),
    }),
  };
}

function rowOf(
  { period, headings }: GrantClaim,
  isEligible: boolean | undefined,
  currency: Money["currency"],
): GrantClaimVatRow {
  const claimed = Money.sumBy(headings, (heading) => heading.claimed, currency);
  const vat = Money.sum(
    headings.flatMap(({ irrecoverableVat }) => irrecoverableVat ?? []),
    currency,
  );
  const net = claimed.minus(vat);
  const isAllowed = isEligible === true || vat.isZero();
  const allowed = isAllowed ? claimed : isEligible === false ? net : undefined;
  return { period, claimed, net, vat, ...(allowed && { allowed }) };
}
