import type { SourceRef } from "../../finding/SourceRef.ts";
import { Rate } from "../../rate/Rate.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { isValidOn, type Validity } from "../../time/range/Validity.ts";
import { refuseWrongDay } from "../../time/refuseWrong.ts";

/**
 * A cap on what a community interest company pays, as a rate of what it is paid on.
 *
 * @category Mutuals
 */
export interface CicCap {
  /** The rate, or the points that come on top of the base rate. */
  readonly rate: Rate;
  /** Whether the rate comes on top of the base rate of the Bank of England. */
  readonly overBaseRate: boolean;
}

/**
 * The caps on the dividends and interest of community interest companies, for the dividends declared
 * or proposed from one day to another.
 *
 * @category Mutuals
 */
export interface CicDividendRegime {
  /** The days of declaration or proposal for which the caps hold, both included. */
  readonly validity: Validity;
  /** The most on each share, of what is paid up on it; absent where no such cap holds. */
  readonly perShareCap?: CicCap;
  /** The most in all, as a share of the distributable profits. */
  readonly aggregateCap: Rate;
  /** The most of interest that depends on performance, as a rate a year. */
  readonly interestCap: CicCap;
  /** Where the caps are stated. */
  readonly source: SourceRef;
}

const cap = (percentage: number, overBaseRate: boolean): CicCap =>
  Object.freeze({ rate: Object.freeze(Rate.percent(percentage)), overBaseRate });

function regime(
  validity: { readonly from?: string; readonly to?: string },
  perShareCap: CicCap | undefined,
  interestCap: CicCap,
  [document, url]: readonly [string, string],
): CicDividendRegime {
  return Object.freeze({
    validity: Object.freeze(validity as Validity),
    ...(perShareCap && { perShareCap }),
    aggregateCap: Object.freeze(Rate.percent(35)),
    interestCap,
    source: Object.freeze({ document, evidence: "external", url }),
  });
}

/**
 * The regimes that have held for the dividends of community interest companies, the earliest first.
 * They follow each other without a gap.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { cicDividendRegimes } from "concordat";
 *
 * cicDividendRegimes.map(({ validity }) => validity.from); // => [undefined, "2010-04-06", "2014-10-01"]
 * cicDividendRegimes[1]?.perShareCap?.rate.format({ digits: 0 }); // => "20%"
 * ```
 */
export const cicDividendRegimes: readonly [
  CicDividendRegime,
  CicDividendRegime,
  CicDividendRegime,
] = /* @__PURE__ */ (() =>
  Object.freeze([
    regime({ to: "2010-04-05" }, cap(5, true), cap(4, true), [
      "Mondaq: article on the caps of community interest companies",
      "http://www.mondaq.com/uk/x/92042/",
    ]),
    regime({ from: "2010-04-06", to: "2014-09-30" }, cap(20, false), cap(10, false), [
      "Civil Society: regulator raises CIC dividend cap to 20 per cent",
      "https://www.civilsociety.co.uk/news/regulator-raises-cic-dividend-cap-to-20-per-cent.html",
    ]),
    regime({ from: "2014-10-01" }, undefined, cap(20, false), [
      "Harper Macleod: article on community interest companies, September 2014",
      "https://www.harpermacleod.co.uk/hm-insights/2014/september/community-interest-companies-new-legislation-encourages-social-investment/",
    ]),
  ] as const))();

/**
 * The caps that hold for a dividend of a community interest company.
 *
 * @param declaredOn - the day on which the dividend is declared or proposed; when it is paid does not
 * matter
 * @returns the regime of that day
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { cicDividendRegimeOn, localDate } from "concordat";
 *
 * cicDividendRegimeOn(localDate("2014-09-30")).perShareCap?.rate.format({ digits: 0 }); // => "20%"
 * cicDividendRegimeOn(localDate("2014-10-01")).perShareCap; // => undefined
 * ```
 */
export function cicDividendRegimeOn(declaredOn: LocalDate): CicDividendRegime {
  refuseWrongDay("declaredOn", declaredOn);
  const [first, second, third] = cicDividendRegimes;
  if (isValidOn(first.validity, declaredOn)) return first;
  return isValidOn(second.validity, declaredOn) ? second : third;
}
