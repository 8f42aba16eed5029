import { refuseWrongAmount } from "../../figure/Figure.ts";
import { type Failing, type FailureTable, failing } from "../../finding/FailureTable.ts";
import { refuseUnknown } from "../../funding/refuseArguments.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import type { Money } from "../../money/Money.ts";
import { moneyFailure } from "../../money/moneyFailures.ts";
import { Rate } from "../../rate/Rate.ts";
import { sumUnlessOne } from "../../rate/sumUnlessOne.ts";
import { refuseWrongList, refuseWrongOptions } from "../../time/refuseWrong.ts";
import {
  type SurplusShare,
  type SurplusUse,
  surplusUses,
  usesAreDistinct,
} from "../parts/SurplusPolicy.ts";

/**
 * The failures of the calculators for mutuals, by the code of the error, with the values behind each.
 *
 * @category Errors
 */
export interface MutualFailures {
  /** A surplus, or shares of it, that {@link applicationOfSurplus} cannot apply. */
  readonly "mutual.invalid-surplus": {
    /** Why it cannot be applied. */
    readonly reason: InvalidSurplusReason;
  };
}

/**
 * Why a surplus cannot be applied.
 *
 * - `negative`: it is below zero, and a deficit is not applied to uses
 * - `limit`: the limit on what goes to members is below zero
 * - `use-twice`: a use has two shares
 * - `shares`: the shares do not add up to exactly 1, or one of them is below zero
 *
 * @category Errors
 */
export type InvalidSurplusReason = "negative" | "limit" | "use-twice" | "shares";

const remedies: Readonly<Record<InvalidSurplusReason, string>> = {
  negative: "it is below zero: give a surplus of zero or more",
  limit: "the limit for members is below zero: give zero or more",
  "use-twice": "a use has two shares: add them together",
  shares: "the shares do not add up to exactly 1, or one is below zero: correct them",
};

/**
 * How each failure with a mutual is said, by its code.
 *
 * @category Errors
 */
export const mutualFailures: FailureTable<MutualFailures> = /* @__PURE__ */ Object.freeze({
  "mutual.invalid-surplus": ({ reason }) => `The surplus cannot be applied: ${remedies[reason]}.`,
});

/** Makes the error of a failure with a mutual. */
export const mutualFailure: Failing<MutualFailures> = /* @__PURE__ */ failing(mutualFailures);

/**
 * The options of {@link applicationOfSurplus}.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface SurplusOptions<C extends CurrencyCode = CurrencyCode> {
  /**
   * The most that may go to members, such as {@link cicDistributionLimit} gives; what their share would
   * come to above it goes to the reserve.
   */
  readonly membersLimit?: Money<C>;
}

/**
 * The part of a surplus that goes to one use.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface SurplusRow<C extends CurrencyCode = CurrencyCode> {
  /** The use. */
  readonly use: SurplusUse;
  /** Its exact share of the surplus, before any limit. */
  readonly share: Rate;
  /** The amount, to the minor unit. */
  readonly amount: Money<C>;
  /** The amount that a limit moved to it, or away from it (below zero); absent where none did. */
  readonly moved?: Money<C>;
}

/**
 * A surplus by use, with the working.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface SurplusApplication<C extends CurrencyCode = CurrencyCode> {
  /** It says to what the surplus belongs, not when it is paid. */
  readonly basis: "accrual";
  /** The surplus: the amounts of all rows sum to it. */
  readonly total: Money<C>;
  /** One row a use, in order: reserve, community, members, staff. */
  readonly rows: readonly SurplusRow<C>[];
}

/**
 * Applies a surplus to its uses in order: reserve, community, members, staff. The parts sum to the
 * surplus to the penny; odd pennies go to the largest remainders, the earlier use first.
 *
 * @param surplus - the surplus, zero or more
 * @param shares - the share of each use, each use once; they sum to exactly 1
 * @param options - a limit on what goes to members
 * @returns the rows, with what a limit moved
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `mutual.invalid-surplus` if the surplus or the limit is below zero, if a
 * use stands twice, or if the shares do not sum to 1
 * @throws {@link DomainError} `funding.unknown-option` for a use that is not one of the four
 * @throws {@link DomainError} `money.currency-mismatch` if the limit is in another currency than the surplus
 * @category Mutuals
 * @example
 * ```ts
 * import { applicationOfSurplus, Money, Rate } from "concordat";
 *
 * const { rows } = applicationOfSurplus(
 *   Money.of("100000", "GBP"),
 *   [
 *     { use: "members", share: Rate.of("0.4") },
 *     { use: "reserve", share: Rate.of("0.5") },
 *     { use: "community", share: Rate.of("0.1") },
 *   ],
 *   { membersLimit: Money.of("35000", "GBP") },
 * );
 * rows.map(({ use, amount }) => [use, amount.format()]); // => [["reserve", "£55,000.00"], ["community", "£10,000.00"], ["members", "£35,000.00"]]
 * ```
 */
export function applicationOfSurplus<C extends CurrencyCode>(
  surplus: Money<C>,
  shares: readonly SurplusShare[],
  options: SurplusOptions<C> = {},
): SurplusApplication<C> {
  refuseWrongAmount(surplus);
  refuseWrongList("shares", shares);
  refuseWrongOptions("options", options);
  const { membersLimit } = options;
  const refuse = (isInvalid: boolean | undefined, reason: InvalidSurplusReason): void => {
    if (isInvalid) throw mutualFailure("mutual.invalid-surplus", { reason });
  };
  refuse(surplus.isNegative(), "negative");
  refuse(membersLimit?.isNegative(), "limit");
  if (membersLimit !== undefined && membersLimit.currency !== surplus.currency) {
    throw moneyFailure("money.currency-mismatch", {
      left: surplus.currency,
      right: membersLimit.currency,
    });
  }
  for (const { use } of shares) refuseUnknown("use", use, surplusUses);
  refuse(!usesAreDistinct(shares), "use-twice");
  refuse(
    shares.some(({ share }) => share.isNegative()),
    "shares",
  );
  refuse(sumUnlessOne(shares.map(({ share }) => share)) !== undefined, "shares");
  const ordered = surplusUses.flatMap((use) => shares.filter((part) => part.use === use));
  const amounts = surplus.allocate(ordered.map(({ share }) => share));
  const rows = ordered.map(({ use, share }, index) => {
    const amount = amounts[index] as Money<C>;
    return { use, share, amount };
  });
  return { basis: "accrual", total: surplus, rows: withinLimit(rows, membersLimit) };
}

/** The excess over the limit for members stays in the company: it goes to the reserve. */
function withinLimit<C extends CurrencyCode>(
  rows: readonly SurplusRow<C>[],
  limit: Money<C> | undefined,
): readonly SurplusRow<C>[] {
  const members = rows.find(({ use }) => use === "members");
  if (limit === undefined || !members?.amount.greaterThan(limit)) return rows;
  const excess = members.amount.minus(limit);
  const reserve = rows.find(({ use }) => use === "reserve") ?? {
    use: "reserve",
    share: Rate.of(0),
    amount: excess.minus(excess),
  };
  return [
    { ...reserve, amount: reserve.amount.plus(excess), moved: excess },
    ...rows
      .filter(({ use }) => use !== "reserve")
      .map((row) => (row === members ? { ...row, amount: limit, moved: excess.negated() } : row)),
  ];
}
