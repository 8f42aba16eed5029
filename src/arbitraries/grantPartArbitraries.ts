import * as fc from "fast-check";
import type { BudgetLine } from "../grant/BudgetLine.ts";
import type { EndNotice } from "../grant/EndNotice.ts";
import type { GrantActual } from "../grant/GrantActual.ts";
import type { GrantCarryForward } from "../grant/GrantCarryForward.ts";
import type { GrantClaim } from "../grant/GrantClaim.ts";
import type { GrantInstalment } from "../grant/GrantInstalment.ts";
import type { GrantRepayment } from "../grant/GrantRepayment.ts";
import type { GrantReport } from "../grant/GrantReport.ts";
import type { GrantReview } from "../grant/GrantReview.ts";
import type { GrantVariation } from "../grant/GrantVariation.ts";
import { Money } from "../money/Money.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { dateRangeArbitrary, localDateArbitrary } from "./dateArbitraries.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { lineArbitrary } from "./text.ts";

const amounts = (): fc.Arbitrary<Money<"GBP">> => moneyArbitrary({ min: Money.zero("GBP") });

/**
 * Generates instalments of grants, in pounds: paid on a day if they are paid, held for a reason if they are held.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantInstalmentArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantInstalmentArbitrary(), ({ status, paidOn }) => (status === "paid") === (paidOn !== undefined)));
 * ```
 */
export function grantInstalmentArbitrary(): fc.Arbitrary<GrantInstalment> {
  return fc
    .record({
      due: localDateArbitrary(),
      amount: amounts(),
      kind: fc.constantFrom("initial" as const, "interim" as const, "final" as const),
      reason: lineArbitrary(),
      status: fc.constantFrom(
        "scheduled" as const,
        "approved" as const,
        "held" as const,
        "paid" as const,
        "cancelled" as const,
      ),
    })
    .map(({ due, amount, kind, reason, status }) => ({
      due,
      amount,
      kind,
      status,
      ...(status === "paid" && { paidOn: due }),
      ...(status === "held" && { reason }),
    }));
}

/**
 * Generates lines of the budget of a grant, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { budgetLineArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(budgetLineArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function budgetLineArbitrary(): fc.Arbitrary<BudgetLine> {
  return fc.record(
    {
      heading: lineArbitrary(),
      financialYear: financialYearArbitrary(),
      costCentre: lineArbitrary(),
      orderNumber: fc.nat(9999).map((number) => `PO-${number}`),
      recurrent: fc.boolean(),
      expenditure: fc.constantFrom("revenue" as const, "capital" as const),
      fundingSource: lineArbitrary(),
      amount: amounts(),
    },
    { requiredKeys: ["heading", "amount"] },
  );
}

/**
 * Generates claims of costs, in pounds: no more is accepted than claimed, and what is not has a reason.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantClaimArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantClaimArbitrary(), ({ headings }) =>
 *   headings.every(({ claimed, eligible }) => !eligible?.greaterThan(claimed)),
 * ));
 * ```
 */
export function grantClaimArbitrary(): fc.Arbitrary<GrantClaim> {
  return fc
    .tuple(
      dateRangeArbitrary({ maxDays: 92 }),
      amounts(),
      rateArbitrary(),
      lineArbitrary(),
      fc.boolean(),
    )
    .map(([period, claimed, share, reason, assessed]) => {
      const heading = { heading: "Salaries", claimed };
      const eligible = claimed.times(share, "down");
      return { period, headings: [assessed ? { ...heading, eligible, reason } : heading] };
    });
}

/**
 * Generates reports that a recipient owes.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantReportArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantReportArbitrary(), ({ due }) => due.length === 10));
 * ```
 */
export function grantReportArbitrary(): fc.Arbitrary<GrantReport> {
  return fc.record(
    {
      covers: dateRangeArbitrary({ maxDays: 366 }),
      due: localDateArbitrary(),
      received: localDateArbitrary(),
    },
    { requiredKeys: ["due"] },
  );
}

/**
 * Generates reviews of grants by their funder.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantReviewArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantReviewArbitrary(), ({ on }) => on.length === 10));
 * ```
 */
export function grantReviewArbitrary(): fc.Arbitrary<GrantReview> {
  return fc.record(
    {
      on: localDateArbitrary(),
      decision: fc.constantFrom("continue" as const, "amend" as const, "discontinue" as const),
    },
    { requiredKeys: ["on"] },
  );
}

/**
 * Generates what was spent in a month, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantActualArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantActualArbitrary(), ({ month }) => month.length === 7));
 * ```
 */
export function grantActualArbitrary(): fc.Arbitrary<GrantActual> {
  return fc.record({
    month: localDateArbitrary().map((date) => date.slice(0, 7) as PartialDate),
    heading: lineArbitrary(),
    amount: amounts(),
  });
}

/**
 * Generates agreed changes of grants, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantVariationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantVariationArbitrary(), ({ on }) => on.length === 10));
 * ```
 */
export function grantVariationArbitrary(): fc.Arbitrary<GrantVariation> {
  return fc.record(
    {
      on: localDateArbitrary(),
      change: moneyArbitrary(),
      financialYear: financialYearArbitrary(),
      newTotal: amounts(),
      prolongs: dateRangeArbitrary({ maxDays: 366 }),
      reason: lineArbitrary(),
    },
    { requiredKeys: ["on"] },
  );
}

/**
 * Generates what goes from one financial year into the next, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantCarryForwardArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantCarryForwardArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function grantCarryForwardArbitrary(): fc.Arbitrary<GrantCarryForward> {
  return fc.record(
    {
      from: financialYearArbitrary(),
      amount: amounts(),
      kind: fc.constantFrom("funder" as const, "recipient-deferral" as const),
      requestedOn: localDateArbitrary(),
      approvedOn: localDateArbitrary(),
    },
    { requiredKeys: ["from", "amount", "kind"] },
  );
}

/**
 * Generates what recipients pay back, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantRepaymentArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantRepaymentArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function grantRepaymentArbitrary(): fc.Arbitrary<GrantRepayment> {
  return fc.record(
    {
      amount: amounts(),
      reason: fc.constantFrom(
        "unspent" as const,
        "ineligible" as const,
        "breach" as const,
        "overpaid" as const,
        "other" as const,
      ),
      due: localDateArbitrary(),
      paidOn: localDateArbitrary(),
    },
    { requiredKeys: ["amount", "reason"] },
  );
}

/**
 * Generates notices of the end of a grant, given on their last day or before.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { endNoticeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(endNoticeArbitrary(), ({ givenOn, endsOn }) => givenOn <= endsOn));
 * ```
 */
export function endNoticeArbitrary(): fc.Arbitrary<EndNotice> {
  return fc
    .tuple(dateRangeArbitrary({ maxDays: 366 }), lineArbitrary(), fc.boolean())
    .map(([{ start, end }, reason, said]) => ({
      givenOn: start,
      endsOn: end,
      ...(said && { reason }),
    }));
}
