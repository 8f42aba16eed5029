import * as fc from "fast-check";
import { grantLifecycle } from "../grant/grantLifecycle.ts";
import type { ConsortiumMember, StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import { Money } from "../money/Money.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import { dateRangeArbitrary, localDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { sharesArbitrary } from "./rateArbitrary.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/** A lone partner, or a consortium of two or more whose shares come to one. */
function partnersArbitrary(): fc.Arbitrary<{
  readonly lead: string;
  readonly members?: readonly ConsortiumMember[];
}> {
  const lone = idArbitrary().map((lead) => ({ lead }));
  const consortium = idsArbitrary(2, 5).chain((ids) =>
    sharesArbitrary(ids.length).map((shares) => ({
      lead: ids[0] as string,
      members: ids.flatMap((organisation, index) => {
        const share = shares[index];
        return share === undefined ? [] : [{ organisation, share }];
      }),
    })),
  );
  return fc.oneof(lone, consortium);
}

/** A period of up to some years, with an award for each financial year that it touches. */
function awardsArbitrary(): fc.Arbitrary<Pick<StrategicPartnerGrant, "period" | "awards">> {
  const range = dateRangeArbitrary({ maxDays: 1500 });
  return range.chain((period) => {
    const years = financialYearsIn(period);
    return fc
      .array(moneyArbitrary({ min: Money.zero("GBP"), max: Money.of("10000000", "GBP") }), {
        minLength: years.length,
        maxLength: years.length,
      })
      .map((amounts) => ({
        period,
        awards: years.flatMap((financialYear, index) => {
          const amount = amounts[index];
          return amount === undefined ? [] : [{ financialYear, amount }];
        }),
      }));
  });
}

/**
 * Generates strategic partner grants, in pounds: to a lone partner or to a consortium whose shares come
 * to exactly one, with an award for each financial year of their period.
 *
 * @returns an arbitrary of grants
 * @category Generators
 * @example
 * ```ts
 * import { checkStrategicPartnerGrant, hasErrors } from "concordat";
 * import { grantArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(grantArbitrary(), (grant) => !hasErrors(checkStrategicPartnerGrant(grant))),
 * );
 * ```
 */
export function grantArbitrary(): fc.Arbitrary<StrategicPartnerGrant> {
  return together(
    entityArbitrary(),
    statefulArbitrary(grantLifecycle),
    partnersArbitrary(),
    awardsArbitrary(),
    fc.record(
      {
        title: lineArbitrary(),
        funder: idArbitrary(),
        programme: idArbitrary(),
        awardedOn: localDateArbitrary(),
        purpose: lineArbitrary(),
      },
      { requiredKeys: ["title", "funder"] },
    ),
  );
}
