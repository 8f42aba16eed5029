import type { YearAmount } from "../funding/YearAmount.ts";
import type { Money } from "../money/Money.ts";
import type { BudgetLine } from "./BudgetLine.ts";
import type { CarryForward } from "./CarryForward.ts";
import type { GrantActual } from "./GrantActual.ts";
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
  readonly carryForwards?: readonly CarryForward[];
  readonly repayments?: readonly GrantRepayment[];
}

/** Whether all amounts of a grant are in the currency of its first award, so that they can be added. */
export function isInOneCurrency(grant: GrantAmounts): boolean {
  const currency = grant.awards[0]?.amount.currency;
  const fits = (money: Money | undefined): boolean =>
    money === undefined || money.currency === currency;
  const allFit = (items: readonly WithAmount[] | undefined): boolean =>
    items === undefined || items.every(({ amount }) => fits(amount));
  return (
    allFit(grant.awards) &&
    fits(grant.appliedFor) &&
    fits(grant.total) &&
    allFit(grant.instalments) &&
    allFit(grant.budget) &&
    allFit(grant.actuals) &&
    allFit(grant.carryForwards) &&
    allFit(grant.repayments) &&
    (grant.variations === undefined ||
      grant.variations.every(({ change, newTotal }) => fits(change) && fits(newTotal))) &&
    (grant.claims === undefined ||
      grant.claims.every(({ headings }) =>
        headings.every(({ claimed, eligible }) => fits(claimed) && fits(eligible)),
      ))
  );
}
