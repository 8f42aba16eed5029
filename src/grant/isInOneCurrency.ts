import type { YearAmount } from "../funding/YearAmount.ts";
import type { Money } from "../money/Money.ts";
import type { BudgetLine } from "./BudgetLine.ts";
import type { GrantActual } from "./GrantActual.ts";
import type { GrantCarryForward } from "./GrantCarryForward.ts";
import type { GrantClaim } from "./GrantClaim.ts";
import type { GrantInstalment } from "./GrantInstalment.ts";
import type { GrantRepayment } from "./GrantRepayment.ts";
import type { GrantVariation } from "./GrantVariation.ts";

interface WithAmount {
  readonly amount: Money;
}

/** The parts of a grant that hold amounts. */
export interface GrantAmounts {
  readonly awards: readonly YearAmount[];
  readonly appliedFor?: Money;
  readonly total?: Money;
  readonly instalments?: readonly GrantInstalment[];
  readonly budget?: readonly BudgetLine[];
  readonly claims?: readonly GrantClaim[];
  readonly actuals?: readonly GrantActual[];
  readonly variations?: readonly GrantVariation[];
  readonly carryForwards?: readonly GrantCarryForward[];
  readonly repayments?: readonly GrantRepayment[];
}

/** Whether all amounts of a grant are in the currency of its first award, so that they can be added. */
export function isInOneCurrency(grant: GrantAmounts): boolean {
  const currency = grant.awards[0]?.amount.currency;
  // A grant without an award is refused for that alone.
  if (currency === undefined) return true;
  return (
    allFit(grant.awards, currency) &&
    fits(grant.appliedFor, currency) &&
    fits(grant.total, currency) &&
    allFit(grant.instalments, currency) &&
    allFit(grant.budget, currency) &&
    allFit(grant.actuals, currency) &&
    allFit(grant.carryForwards, currency) &&
    allFit(grant.repayments, currency) &&
    variationsFit(grant.variations, currency) &&
    claimsFit(grant.claims, currency)
  );
}

function fits(money: Money | undefined, currency: string | undefined): boolean {
  return money === undefined || money.currency === currency;
}

function allFit(items: readonly WithAmount[] | undefined, currency: string | undefined): boolean {
  return items === undefined || items.every(({ amount }) => fits(amount, currency));
}

function variationsFit(
  variations: readonly GrantVariation[] | undefined,
  currency: string | undefined,
): boolean {
  if (variations === undefined) return true;
  return variations.every(
    ({ change, newTotal }) => fits(change, currency) && fits(newTotal, currency),
  );
}

function claimsFit(
  claims: readonly GrantClaim[] | undefined,
  currency: string | undefined,
): boolean {
  if (claims === undefined) return true;
  return claims.every(({ headings }) =>
    headings.every(({ claimed, eligible }) => fits(claimed, currency) && fits(eligible, currency)),
  );
}
