import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * How {@link Money.format} writes an amount for people: as British English does, the same on every
 * runtime, or as another locale does.
 *
 * @category Money
 */
export type MoneyFormat = BritishMoneyFormat | LocaleMoneyFormat;

/**
 * What can be chosen in every locale.
 *
 * @category Money
 */
export interface CommonMoneyFormat {
  /**
   * How the currency is shown: `true` (if omitted) with its sign, in British English `£5.00` and
   * `US$5.00`; `"code"` with its code and a no-break space, `GBP 5.00`; `false` not at all, `5.00`.
   * A currency without a sign is always shown by its code.
   */
  readonly symbol?: boolean | "code" | undefined;
  /** Whether a whole amount shows its decimals: `"always"` (if omitted) or `"when-needed"`, `£5`. */
  readonly decimals?: "always" | "when-needed" | undefined;
  /** How a negative amount is shown: `"minus"` (if omitted), `-£5.00`, or `"brackets"`, `(£5.00)`. */
  readonly negative?: "minus" | "brackets" | undefined;
  /**
   * Which amounts carry a sign, in the words of Intl: `"auto"` (if omitted) the negative ones;
   * `"always"` all, `+£5.00`; `"exceptZero"` all but zero; `"never"` none. Brackets stand in place of
   * a minus sign, around what the locale writes without it, unless it is `"never"`.
   */
  readonly sign?: "auto" | "always" | "exceptZero" | "never" | undefined;
}

/**
 * How an amount is written in British English.
 *
 * @category Money
 */
export interface BritishMoneyFormat extends CommonMoneyFormat {
  /** British English, if omitted. */
  readonly locale?: "en-GB" | undefined;
  /**
   * Whether a scale word is used from a thousand on: `£450k`, `£1.1m`, `£6bn`, `£2tn`. `true` writes as
   * many decimals as the exact amount needs; {@link CompactFormat} rounds. Below a thousand the amount
   * is written in full, and a whole one without decimals.
   */
  readonly compact?: boolean | CompactFormat | undefined;
  /** Whether amounts of less than a pound are written in pence: `50p`; `false` if omitted. */
  readonly pence?: boolean | undefined;
}

/**
 * How compact amounts are rounded.
 *
 * @category Money
 */
export interface CompactFormat {
  /** How many decimals stand before the scale word at most: a whole number from 0 to 100. */
  readonly digits: number;
  /** How the amount is moved to that many decimals. */
  readonly rounding: RoundingMode;
}

/**
 * How an amount is written in another locale, by the Intl of the runtime: the text may differ from one
 * runtime to the next.
 *
 * @category Money
 */
export interface LocaleMoneyFormat extends CommonMoneyFormat {
  /** A BCP 47 tag, such as `"cy-GB"` or `"de-DE"`. */
  readonly locale: string;
  /** British English only. */
  readonly compact?: undefined;
  /** British English only. */
  readonly pence?: undefined;
}
