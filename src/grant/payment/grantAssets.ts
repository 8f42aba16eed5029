import { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay } from "../../time/refuseWrong.ts";
import type { GrantAsset } from "../parts/GrantDelivery.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { currencyOf, refuseWrongGrant } from "../timeline/agreedAwards.ts";

/**
 * One asset on a day: what the grant paid of it, and what of its proceeds is the funder's.
 *
 * @category Grants
 */
export interface GrantAssetRow extends Pick<GrantAsset, "name" | "cost" | "share" | "proceeds"> {
  /** Whether the recipient still has it. */
  readonly status: "held" | "disposed";
  /** Whether the funder has a share in what it is sold for: on that day or, once sold, on the day of the sale. */
  readonly monitored: boolean;
  /** The part of the cost that the grant paid. */
  readonly funded: Money;
  /** The funder's share of the proceeds; absent where they are not known, or the asset is held. */
  readonly toFunder?: Money;
}

/**
 * The assets that were bought with a grant, on a day.
 *
 * @category Grants
 */
export interface GrantAssets {
  /** It says what is to be paid to the funder, not what was. */
  readonly basis: "cash";
  /** The day; what was bought or sold later does not count. */
  readonly asOf: LocalDate;
  /** One row for each asset, as listed. */
  readonly rows: readonly GrantAssetRow[];
  /** The part of the cost of all that the grant paid. */
  readonly funded: Money;
  /** The funder's share of the proceeds that are known. */
  readonly toFunder: Money;
  /** Whether `toFunder` is exact, or may be more because proceeds are not known. */
  readonly qualifier: "exact" | "at-least";
}

/**
 * The assets that were bought with a grant, and the funder's share of what they were sold for: the share of the
 * cost that the grant paid, also where they were sold for more or for less than was paid. What is sold after
 * the last day on which it is monitored is the recipient's.
 *
 * @param grant - the grant
 * @param asOf - the day
 * @returns a row for each asset bought by then, and the sums; `undefined` if none are recorded
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { financialYear, grantAssets, localDate, Money, Rate } from "concordat";
 *
 * const found = grantAssets(
 *   {
 *     awards: [{ financialYear: financialYear("2024/25"), amount: Money.parse("£50,000") }],
 *     assets: [
 *       {
 *         name: "Minibus",
 *         cost: Money.parse("£30,000"),
 *         share: Rate.of("0.8"),
 *         disposedOn: localDate("2026-05-01"),
 *         proceeds: Money.parse("£12,500"),
 *       },
 *     ],
 *   },
 *   localDate("2026-06-30"),
 * );
 * found?.funded.format(); // => "£24,000.00"
 * found?.toFunder.format(); // => "£10,000.00"
 * ```
 */
export function grantAssets(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "assets">,
  asOf: LocalDate,
): GrantAssets | undefined {
  refuseWrongGrant(grant);
  refuseWrongDay("asOf", asOf);
  const { assets } = grant;
  if (assets === undefined) return undefined;
  const currency = currencyOf(grant);
  const rows = assets
    .filter(({ boughtOn }) => boughtOn === undefined || boughtOn <= asOf)
    .map((asset) => rowOf(asset, asOf));
  const isKnown = rows.every(({ status, toFunder }) => status === "held" || toFunder !== undefined);
  return {
    basis: "cash",
    asOf,
    rows,
    funded: Money.sumBy(rows, ({ funded }) => funded, currency),
    toFunder: Money.sum(
      rows.flatMap(({ toFunder }) => toFunder ?? []),
      currency,
    ),
    qualifier: isKnown ? "exact" : "at-least",
  };
}

function rowOf(asset: GrantAsset, asOf: LocalDate): GrantAssetRow {
  const { name, cost, share, monitoredUntil, disposedOn, proceeds } = asset;
  const isSold = disposedOn !== undefined && disposedOn <= asOf;
  const monitored = monitoredUntil === undefined || (isSold ? disposedOn : asOf) <= monitoredUntil;
  const row = {
    name,
    cost,
    share,
    status: isSold ? "disposed" : "held",
    monitored,
    funded: cost.times(share, "half-even"),
  } as const;
  if (!isSold) return row;
  const toFunder = monitored ? proceeds?.times(share, "half-even") : Money.zero(cost.currency);
  return { ...row, ...(proceeds && { proceeds }), ...(toFunder && { toFunder }) };
}
