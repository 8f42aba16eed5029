import { spendProfile } from "../../funding/spendProfile.ts";
import type { SpendBasis } from "../../funding/spendWeights.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import type { Money } from "../../money/Money.ts";
import { moneyFailure } from "../../money/moneyFailures.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";

/**
 * How an amount of a grant for a financial year is known: the data states it, or it is a part of an amount
 * that was spread evenly over days.
 *
 * @category Grants
 */
export type GrantDerivation = "stated" | "spread";

/** The awards by year as first agreed, and how they are known. */
export interface AgreedAwards {
  readonly rows: readonly YearAmount[];
  readonly derivation: GrantDerivation;
}

/** The fields that say what was first agreed. */
export type Awarded = Pick<StrategicPartnerGrant, "awards" | "total">;

/**
 * The awards by year as first agreed. A total without them is spread over the period; within a single
 * financial year there is nothing to spread. Everything that asks for yearly amounts asks here.
 */
export function agreedAwards(
  { awards, total, period }: Awarded & Pick<StrategicPartnerGrant, "period">,
  by: SpendBasis = "days",
): AgreedAwards {
  if (awards !== undefined) return { rows: awards, derivation: "stated" };
  if (total === undefined) throw moneyFailure("money.no-amounts", {});
  const { rows } = spendProfile(total, period, { by });
  return {
    rows: rows.map(({ financialYear, amount }) => ({ financialYear, amount })),
    derivation: rows.length > 1 ? "spread" : "stated",
  };
}

/** The sum of the awards as first agreed; the stated total where there are none by year. */
export function agreedAward({ awards, total }: Awarded): Money {
  const [first, ...others] = awards ?? [];
  const whole = awards === undefined ? total : first?.amount;
  if (whole === undefined) throw moneyFailure("money.no-amounts", {});
  return others.reduce((sum, { amount }) => sum.plus(amount), whole);
}

/** The currency of a grant, in which the schema wants all its amounts. */
export function currencyOf(grant: Awarded): Money["currency"] {
  return knownAmount(grant).currency;
}

/** No money, in the currency of a grant. */
export function nothingOf(grant: Awarded): Money {
  return knownAmount(grant).times(0);
}

function knownAmount({ awards, total }: Awarded): Money {
  const known = awards?.[0]?.amount ?? total;
  if (known === undefined) throw moneyFailure("money.no-amounts", {});
  return known;
}

/** The field that says what was awarded, for the path of a finding. */
export function awardField({ awards }: Awarded): "awards" | "total" {
  return awards === undefined ? "total" : "awards";
}

/** Refuses what is not a grant with an award, by year or as a total, and the other fields that are needed. */
export function refuseWrongGrant(grant: unknown, ...needed: string[]): void {
  const { total } = (grant ?? {}) as { readonly total?: unknown };
  refuseWrongSubject("grant", grant, ...(total === undefined ? ["awards"] : []), ...needed);
}
