import * as fc from "fast-check";
import type { GrantStatus } from "../grant/GrantStatus.ts";
import { grantLifecycle } from "../grant/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import { withholdableFields } from "../grant/WithholdableField.ts";
import { Money } from "../money/Money.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import { dateRangeArbitrary, localDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { grantMoneyArbitrary } from "./grantMoneyArbitrary.ts";
import {
  beneficiaryLocationArbitrary,
  paymentTermsArbitrary,
  vatTreatmentArbitrary,
} from "./grantTermArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { sharesArbitrary } from "./rateArbitrary.ts";
import { type GeneratedStatus, statefulArbitrary } from "./statefulArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

type Grant = StrategicPartnerGrant;

/** A lone partner, or a consortium of two or more whose shares come to one. */
function partnersArbitrary(): fc.Arbitrary<Pick<Grant, "lead" | "members">> {
  const lone = idArbitrary().map((lead) => ({ lead }));
  const consortium = idsArbitrary(2, 4).chain((ids) =>
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
function awardsArbitrary(): fc.Arbitrary<Pick<Grant, "period" | "awards">> {
  return dateRangeArbitrary({ maxDays: 1500 }).chain((period) => {
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

const isSuspended = ({ status, history = [] }: GeneratedStatus<GrantStatus>): boolean =>
  status === "suspended" || history.some(({ to }) => to === "suspended");

/** What a grant is said to be for and under which terms: nothing that its money depends on. */
function termsArbitrary(): fc.Arbitrary<Partial<Grant>> {
  return fc.record(
    {
      programme: idArbitrary(),
      description: lineArbitrary().map((line) => `${line}\n${line}`),
      appliedFor: moneyArbitrary({ min: Money.zero("GBP") }),
      awardedOn: localDateArbitrary(),
      signedOn: localDateArbitrary(),
      purpose: lineArbitrary(),
      conditions: fc.array(lineArbitrary(), { maxLength: 2 }),
      beneficiaryLocations: fc.array(beneficiaryLocationArbitrary(), { maxLength: 2 }),
      payment: paymentTermsArbitrary(),
      vatTreatment: vatTreatmentArbitrary(),
      subsidy: fc.constantFrom("none", "minimal-financial-assistance", "other"),
      noticePeriod: termArbitrary({ maxYears: 1 }),
      dataSource: fc.nat(99).map((page) => `https://example.org/grants/${page}`),
      modifiedAt: localDateArbitrary().map((date) => `${date}T09:30:00Z`),
      withheld: fc.subarray([...withholdableFields], { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<Grant>>;
}

/**
 * Generates strategic partner grants, in pounds: to a lone partner or to a consortium whose shares come
 * to exactly one, with an award for each financial year. Their instalments come to the award, claims stay
 * within it, and nothing was paid while they were suspended.
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
  const money = fc
    .tuple(awardsArbitrary(), statefulArbitrary(grantLifecycle))
    .chain(([awarded, standing]) =>
      grantMoneyArbitrary(awarded, !isSuspended(standing)).map((rest) => ({
        ...awarded,
        ...standing,
        ...rest,
      })),
    );
  return together(
    entityArbitrary(),
    money,
    partnersArbitrary(),
    termsArbitrary(),
    fc.record({ title: lineArbitrary(), funder: idArbitrary() }),
  );
}
