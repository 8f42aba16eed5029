import { refuseNegative } from "../../funding/refuseArguments.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import { Money } from "../../money/Money.ts";
import { Rate, type RateInput } from "../../rate/Rate.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import { type CicDividendRegime, cicDividendRegimeOn } from "./cicDividendRegime.ts";

/**
 * Shares of one kind in a community interest company.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface CicShares<C extends CurrencyCode = CurrencyCode> {
  /** How many shares: a whole number from 0. */
  readonly count: number;
  /** The amount paid up on each: zero or more. */
  readonly paidUp: Money<C>;
  /** The day on which they were issued; a day of the regime of the dividend if omitted. */
  readonly issuedOn?: LocalDate;
}

/**
 * The facts that {@link cicDistributionLimit} needs.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface CicDistributionInput<C extends CurrencyCode = CurrencyCode> {
  /** The day on which the dividend is declared or proposed. */
  readonly declaredOn: LocalDate;
  /** The profits that could be distributed; nothing may be distributed of a loss. */
  readonly distributableProfits: Money<C>;
  /** The shares on which it is paid; they matter for a dividend declared before 1 October 2014. */
  readonly shares?: readonly CicShares<C>[];
  /**
   * The base rate of the Bank of England on the day that counts; it matters for shares in issue before
   * 6 April 2010. A rate, such as `"0.005"` for 0.5%: zero or more.
   */
  readonly baseRate?: RateInput;
}

/**
 * One cap on a dividend, with its working.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface CicCapRow<C extends CurrencyCode = CurrencyCode> {
  /** The object of the cap: each share, or all dividends together. */
  readonly cap: "per-share" | "aggregate";
  /** The most that it allows in all, rounded down; absent where something needed is not given. */
  readonly amount?: Money<C>;
  /** How it is worked out, or what is needed, for people. */
  readonly reason: string;
}

/**
 * The most that a community interest company may distribute as dividends, with the working.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface CicDistributionLimit<C extends CurrencyCode = CurrencyCode> {
  /** Its basis is the declaration, whenever the dividend is paid. */
  readonly basis: "commitment";
  /** The caps of the day of declaration. */
  readonly regime: CicDividendRegime;
  /** Each cap of that day; where there are two, both hold. */
  readonly rows: readonly CicCapRow<C>[];
  /** The least of the caps; absent where one of them could not be worked out. */
  readonly limit?: Money<C>;
  /** Which cap the limit comes from. */
  readonly binding?: "per-share" | "aggregate";
  /** The least that stays in the company: the profits less the limit. */
  readonly keptAtLeast?: Money<C>;
}

/**
 * The most that a community interest company may distribute as dividends, by the caps of the day on
 * which the dividend is declared or proposed. Until 30 September 2014 a cap on each share and a cap on
 * the whole both hold, and the lesser one binds; since then only the cap of 35% on the whole does.
 * Parts of a penny are cut off. It gives figures and reasons, no legal advice.
 *
 * Shares already in issue before 6 April 2010 are outside the cap of 20% that began that day; this
 * takes the former cap to go on for them, which is an inference.
 *
 * @param input - the day, the profits, and what the caps of that day need
 * @returns the limit with its working; no `limit` where the shares or the base rate are needed and not
 * given
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the shares are paid up in another currency
 * @throws {@link DomainError} `funding.negative-amount` if a number of shares, what is paid up on them
 * or the base rate is below zero, and `rate.invalid` for a part of a share; also where the day does not
 * need them
 * @category Mutuals
 * @example
 * ```ts
 * import { cicDistributionLimit, localDate, Money } from "concordat";
 *
 * const distributableProfits = Money.of("500000", "GBP");
 * const today = cicDistributionLimit({ declaredOn: localDate("2015-06-30"), distributableProfits });
 * today.limit?.format(); // => "£175,000.00"
 * today.keptAtLeast?.format(); // => "£325,000.00"
 *
 * const then = cicDistributionLimit({
 *   declaredOn: localDate("2012-06-30"),
 *   distributableProfits,
 *   shares: [{ count: 1200, paidUp: Money.of("1", "GBP") }],
 * });
 * then.limit?.format(); // => "£240.00"
 * then.binding; // => "per-share"
 * ```
 */
export function cicDistributionLimit<C extends CurrencyCode>(
  input: CicDistributionInput<C>,
): CicDistributionLimit<C> {
  refuseWrongSubject("input", input);
  const { shares = [], baseRate = 0 } = input;
  for (const { count, paidUp } of shares) {
    refuseNegative(Rate.of(count), "count");
    refuseNegative(paidUp, "paidUp");
  }
  refuseNegative(Rate.of(baseRate), "baseRate");
  return distributionLimitOf(input);
}

/** The same for what a schema has read, in which an amount may be of any sign. */
export function distributionLimitOf<C extends CurrencyCode>(
  input: CicDistributionInput<C>,
): CicDistributionLimit<C> {
  const { declaredOn, distributableProfits: profits } = input;
  const regime = cicDividendRegimeOn(declaredOn);
  const nothing = Money.zero(profits.currency);
  const aggregate = Money.max([nothing, profits.times(regime.aggregateCap, "down")]);
  const percentage = regime.aggregateCap.format({ digits: 0 });
  const rows: readonly CicCapRow<C>[] = [
    ...(regime.perShareCap ? [perShareRow(input, regime)] : []),
    {
      cap: "aggregate",
      amount: aggregate,
      reason: `${percentage} of the distributable profits of ${profits.format()}`,
    },
  ];
  const known = rows.flatMap(({ cap, amount }) => (amount ? { cap, amount } : []));
  const caps = { basis: "commitment", regime, rows } as const;
  if (known.length < rows.length) return caps;
  const least = known.reduce((a, b) => (b.amount.lessThan(a.amount) ? b : a));
  const { amount: limit, cap: binding } = least;
  return { ...caps, limit, binding, keptAtLeast: profits.minus(limit) };
}

function perShareRow<C extends CurrencyCode>(
  { distributableProfits, shares, baseRate }: CicDistributionInput<C>,
  regime: CicDividendRegime,
): CicCapRow<C> {
  if (shares === undefined) {
    return { cap: "per-share", reason: "a cap on each share holds: give the shares" };
  }
  if (shares.length === 0) {
    const amount = Money.zero(distributableProfits.currency);
    return { cap: "per-share", amount, reason: "there are no shares to pay a dividend on" };
  }
  const parts = shares.map((holding) => shareCap(holding, regime, baseRate));
  const amounts = parts.flatMap(({ amount }) => (amount ? [amount] : []));
  const reason = parts.map((part) => part.reason).join("; ");
  if (amounts.length < parts.length) return { cap: "per-share", reason };
  return { cap: "per-share", amount: Money.sum(amounts, distributableProfits.currency), reason };
}

function shareCap<C extends CurrencyCode>(
  { count, paidUp, issuedOn }: CicShares<C>,
  regime: CicDividendRegime,
  baseRate: RateInput | undefined,
): { readonly amount?: Money<C>; readonly reason: string } {
  const { from } = regime.validity;
  const former = from !== undefined && issuedOn !== undefined && issuedOn < from;
  const cap = former ? cicDividendRegimeOn(issuedOn).perShareCap : regime.perShareCap;
  if (cap === undefined) return { amount: Money.zero(paidUp.currency), reason: "no cap" };
  const shares = `${count} shares of ${paidUp.format()}`;
  const percentage = cap.rate.format({ digits: 0 });
  if (!cap.overBaseRate) {
    const amount = paidUp.times(cap.rate.times(count), "down");
    return { amount, reason: `${percentage} of what is paid up on ${shares}` };
  }
  const points = `${percentage.slice(0, -1)} points`;
  if (baseRate === undefined) {
    return { reason: `the base rate and ${points} on ${shares}: give the base rate` };
  }
  const base = Rate.of(baseRate);
  const written = base.times(100).toDecimalString(2, "half-even");
  return {
    amount: paidUp.times(base.plus(cap.rate).times(count), "down"),
    reason: `the base rate of ${written}% and ${points} on ${shares}`,
  };
}
