import { NegativeAmountError } from "../errors/NegativeAmountError.ts";
import { NotAShareError } from "../errors/NotAShareError.ts";
import { NotATotalError } from "../errors/NotATotalError.ts";
import { NotPositiveError } from "../errors/NotPositiveError.ts";
import { UnknownOptionError } from "../errors/UnknownOptionError.ts";
import { asFigure } from "../figure/asFigure.ts";
import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { isShare } from "../money/isShare.ts";
import type { Money } from "../money/Money.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";

/** An amount that must be a whole one, and not so much a year or per anything else. */
export function totalOf<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  if ("qualifier" in amount && amount.per !== undefined) throw new NotATotalError(amount.per);
  return asFigure(amount);
}

/** Refuses two amounts unless both are whole ones, or so much per the same: a year against a year. */
export function refuseDifferentPer(a: Money | Figure<Money>, b: Money | Figure<Money>): void {
  const per = perOf(a) ?? perOf(b);
  if (per !== undefined && (perOf(a) !== per || perOf(b) !== per)) throw new NotATotalError(per);
}

const perOf = (amount: Money | Figure<Money>): string | undefined =>
  "qualifier" in amount ? amount.per : undefined;

/** An amount that must be one a year: what is per a week would be a fiftieth of it. */
export function yearlyOf<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  if ("qualifier" in amount && amount.per !== undefined) {
    refuseUnknown("per", amount.per, ["year"]);
  }
  return asFigure(amount);
}

/** A rate that must be a share of a whole. */
export function shareOf(value: RateInput): Rate {
  const share = Rate.of(value);
  if (!isShare(share)) throw new NotAShareError(share.toString());
  return share;
}

/** Refuses a name that an option does not have; the compiler cannot, where it comes from outside. */
export function refuseUnknown(option: string, name: string, allowed: readonly string[]): void {
  if (!allowed.includes(name)) throw new UnknownOptionError(option, ...allowed);
}

/**
 * Refuses a rounding mode that is none, also where nothing comes to be rounded: a half is, in every mode
 * but the one that refuses to.
 */
export function refuseUnknownRounding(mode: RoundingMode): void {
  if (mode !== "unnecessary") Rate.ratio(1, 2).toDecimalString(0, mode);
}

/** Refuses an amount below zero; `of` names it. */
export function refuseNegative(amount: Money | Rate, of: string): void {
  if (amount.isNegative()) throw new NegativeAmountError(of);
}

/** Refuses a number that is not above zero; `of` names it. */
export function refuseNotPositive(number: RateInput, of: string): void {
  if (!Rate.of(number).isPositive()) throw new NotPositiveError(of);
}
