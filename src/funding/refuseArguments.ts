import { asFigure, type Figure, type Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { isShare } from "../money/isShare.ts";
import type { Money } from "../money/Money.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { fundingFailure } from "./fundingFailures.ts";

/** An amount that must be a whole, not an amount a year or per anything else. */
export function totalOf<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  const figure = asFigure(amount);
  if ("qualifier" in amount && amount.per !== undefined)
    throw fundingFailure("funding.not-a-total", { per: amount.per });
  return figure;
}

/** Refuses two amounts unless both are wholes, or both per the same: a year and a year. */
export function refuseDifferentPer(a: Money | Figure<Money>, b: Money | Figure<Money>): void {
  const per = perOf(a) ?? perOf(b);
  if (per !== undefined && (perOf(a) !== per || perOf(b) !== per))
    throw fundingFailure("funding.not-a-total", { per });
}

const perOf = (amount: Money | Figure<Money>): string | undefined =>
  "qualifier" in amount ? amount.per : undefined;

/** An amount that must be one a year: what is per a week would be a fiftieth of it. */
export function yearlyOf<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  const figure = asFigure(amount);
  if ("qualifier" in amount && amount.per !== undefined) {
    refuseUnknown("per", amount.per, ["year"]);
  }
  return figure;
}

/** A rate that must be a share of a whole. */
export function shareOf(value: RateInput): Rate {
  const share = Rate.of(value);
  if (!isShare(share)) throw fundingFailure("funding.not-a-share", { share: share.toString() });
  return share;
}

/** Refuses a name that an option does not have; the compiler cannot, where it comes from outside. */
export function refuseUnknown(option: string, name: string, allowed: readonly string[]): void {
  if (!allowed.includes(name)) throw fundingFailure("funding.unknown-option", { option, allowed });
}

/**
 * Refuses an unknown rounding mode, also where nothing comes to be rounded: a half is, in every mode
 * but the one that refuses to.
 */
export function refuseUnknownRounding(mode: RoundingMode): void {
  if (mode !== "unnecessary") Rate.ratio(1, 2).toDecimalString(0, mode);
}

/** Refuses an amount below zero; `of` names it. */
export function refuseNegative(amount: Money | Rate, of: string): void {
  if (amount.isNegative()) throw fundingFailure("funding.negative-amount", { of });
}

/** Refuses a number that is not above zero; `of` names it. */
export function refuseNotPositive(number: RateInput, of: string): void {
  if (!Rate.of(number).isPositive()) throw fundingFailure("funding.not-positive", { of });
}
