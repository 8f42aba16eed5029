import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { moneyFailure } from "../money/moneyFailures.ts";
import type { RateInput } from "../rate/Rate.ts";
import { refuseWrongList, refuseWrongSubject } from "../time/refuseWrong.ts";
import { refuseNegative, refuseUnknown, shareOf } from "./refuseArguments.ts";

/**
 * Why money cannot be moved between the headings of a budget, by the code of the error, with the values
 * behind it.
 *
 * @category Errors
 */
export interface VirementFailures {
  /** A budget that names a heading twice. */
  readonly "virement.heading-twice": NoValues;
  /** A move that names a heading that is not in the budget. */
  readonly "virement.heading-unknown": NoValues;
  /** A move from a heading to itself. */
  readonly "virement.same-heading": NoValues;
}

/**
 * How each failure with a move between headings is said, by its code.
 *
 * @category Errors
 */
export const virementFailures: FailureTable<VirementFailures> = /* @__PURE__ */ Object.freeze({
  "virement.heading-twice": () =>
    "The budget has a heading twice: give one amount for each heading.",
  "virement.heading-unknown": () =>
    "Money moves from or to a heading that is not in the budget: name one that is.",
  "virement.same-heading": () => "Money moves from a heading to itself: name two headings.",
});

/** Makes the error of a failure with a move between headings. */
export const virementFailure: Failing<VirementFailures> = /* @__PURE__ */ failing(virementFailures);

/**
 * The budget of one heading.
 *
 * @category Funding
 */
export interface BudgetHeading<C extends CurrencyCode = CurrencyCode> {
  /** The heading, such as `"staff"`. */
  readonly heading: string;
  /** The amount budgeted under it. */
  readonly amount: Money<C>;
}

/**
 * Money moved from one heading of a budget to another.
 *
 * @category Funding
 */
export interface Virement<C extends CurrencyCode = CurrencyCode> {
  /** The heading that it leaves. */
  readonly from: string;
  /** The heading that it goes to. */
  readonly to: string;
  /** How much. */
  readonly amount: Money<C>;
}

/**
 * How much an agreement lets the recipient move without asking.
 *
 * @category Funding
 */
export interface VirementRule {
  /** Which share, such as `"0.1"`; as the agreement says, for there is no general one. */
  readonly share: RateInput;
  /** Of what: of each `heading` that money leaves, or of the whole `budget` for all moves together. */
  readonly of: "heading" | "budget";
}

/**
 * One heading of a {@link VirementLimit}.
 *
 * @category Funding
 */
export interface VirementRow<C extends CurrencyCode = CurrencyCode> {
  /** The heading. */
  readonly heading: string;
  /** The amount budgeted under it. */
  readonly budget: Money<C>;
  /** How much may leave it without asking, rounded down to the minor unit. */
  readonly limit: Money<C>;
  /** How much has left it. */
  readonly movedOut: Money<C>;
  /** How much has come to it. */
  readonly movedIn: Money<C>;
  /** The budget after all moves; the rows sum to the same total as before. */
  readonly revised: Money<C>;
  /** Whether what has left is at most the limit, and no more than there was. */
  readonly within: boolean;
}

/**
 * How much may be moved between the headings of a budget, and how much has been.
 *
 * @category Funding
 */
export interface VirementLimit<C extends CurrencyCode = CurrencyCode> {
  /** It counts what is budgeted, not what is earned or paid. */
  readonly basis: "commitment";
  /** The whole budget, which moves do not change. */
  readonly total: Money<C>;
  /** How much may be moved in all: the limits of the headings together, or the share of the budget. */
  readonly limit: Money<C>;
  /** How much has been moved. */
  readonly moved: Money<C>;
  /** Whether every heading, and all moves together, are within the limit. */
  readonly within: boolean;
  /** One row for each heading, in the order given. */
  readonly rows: readonly VirementRow<C>[];
}

/**
 * How much may be moved between the headings of a budget without asking the funder, and whether the moves
 * so far keep to it. An amount equal to the limit is within it.
 *
 * @param budget - the headings; one at least
 * @param rule - the share that the agreement allows, and of what
 * @param moves - what has been moved
 * @returns the limit, what was moved, and the revised budget by heading
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.no-amounts` if the budget has no headings
 * @throws {@link DomainError} of {@link VirementFailures} for a heading that is named twice or not at
 * all
 * @throws {@link DomainError} `funding.unknown-option` if `of` is not one of its names
 * @throws {@link DomainError} `funding.negative-amount` for an amount below zero
 * @throws {@link DomainError} `funding.not-a-share` if the share is below 0 or above 1
 * @throws {@link DomainError} `money.currency-mismatch` if amounts are in different currencies
 * @category Funding
 * @example
 * ```ts
 * import { Money, virementLimit } from "concordat";
 *
 * const budget = [
 *   { heading: "staff", amount: Money.parse("£80,000") },
 *   { heading: "travel", amount: Money.parse("£5,000") },
 * ];
 * const move = { from: "travel", to: "staff", amount: Money.parse("£600") };
 * const { rows, within } = virementLimit(budget, { share: "0.1", of: "heading" }, [move]);
 * rows.map(({ limit }) => limit.format()); // => ["£8,000.00", "£500.00"]
 * rows.map(({ revised }) => revised.format()); // => ["£80,600.00", "£4,400.00"]
 * within; // => false
 * ```
 */
export function virementLimit<C extends CurrencyCode>(
  budget: readonly BudgetHeading<C>[],
  rule: VirementRule,
  moves: readonly Virement<C>[] = [],
): VirementLimit<C> {
  refuseWrongList("budget", budget);
  refuseWrongSubject("rule", rule);
  refuseWrongList("moves", moves);
  refuseUnknown("of", rule.of, ["heading", "budget"]);
  const share = shareOf(rule.share);
  const [first] = budget;
  if (first === undefined) throw moneyFailure("money.no-amounts", {});
  const { currency } = first.amount;
  refuseUnusable(budget, moves);
  const sum = (parts: readonly { readonly amount: Money<C> }[]) =>
    Money.sumBy(parts, ({ amount }) => amount, currency);
  const total = sum(budget);
  const ofBudget = total.times(share, "down");
  const rows = budget.map(({ heading, amount }): VirementRow<C> => {
    const limit = rule.of === "budget" ? ofBudget : amount.times(share, "down");
    const movedOut = sum(moves.filter(({ from }) => from === heading));
    const movedIn = sum(moves.filter(({ to }) => to === heading));
    const revised = amount.minus(movedOut).plus(movedIn);
    const within = !movedOut.greaterThan(limit) && !revised.isNegative();
    return { heading, budget: amount, limit, movedOut, movedIn, revised, within };
  });
  const limit = rule.of === "budget" ? ofBudget : Money.sumBy(rows, (row) => row.limit, currency);
  const moved = sum(moves);
  const within = rows.every((row) => row.within) && !moved.greaterThan(limit);
  return { basis: "commitment", total, limit, moved, within, rows };
}

function refuseUnusable(budget: readonly BudgetHeading[], moves: readonly Virement[]): void {
  const headings = new Set(budget.map(({ heading }) => heading));
  if (headings.size < budget.length) throw virementFailure("virement.heading-twice", {});
  for (const { amount } of budget) refuseNegative(amount, "budget");
  for (const { from, to, amount } of moves) {
    if (!headings.has(from) || !headings.has(to))
      throw virementFailure("virement.heading-unknown", {});
    if (from === to) throw virementFailure("virement.same-heading", {});
    refuseNegative(amount, "move");
  }
}
