import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * The options of {@link Money.format}: British English, the same on every runtime, or another locale.
 *
 * @category Money
 */
export type MoneyFormat = BritishMoneyFormat | LocaleMoneyFormat;

/**
 * The options for every locale.
 *
 * @category Money
 */
export interface CommonMoneyFormat {
  /**
   * How the currency is shown. `true` (the default): with its sign, in British English `£5.00` and
   * `US$5.00`. `"code"`: with its code and a no-break space, `GBP 5.00`. `false`: not at all, `5.00`. A
   * currency without a sign is always shown by its code.
   */
  readonly symbol?: boolean | "code" | undefined;
  /** Whether a whole amount shows its decimals: `"always"` (the default) or `"when-needed"`, `£5`. */
  readonly decimals?: "always" | "when-needed" | undefined;
  /** How a negative amount is shown: `"minus"` (the default), `-£5.00`, or `"brackets"`, `(£5.00)`. */
  readonly negative?: "minus" | "brackets" | undefined;
  /**
   * The amounts that carry a sign, as in Intl: `"auto"` (the default) negative amounts; `"always"` all,
   * `+£5.00`; `"exceptZero"` all but zero; `"never"` none. Brackets replace the minus sign, around the
   * amount as the locale writes it without one, unless this is `"never"`.
   */
  readonly sign?: "auto" | "always" | "exceptZero" | "never" | undefined;
}

/**
 * The options of {@link Money.format} in British English.
 *
 * @category Money
 */
export interface BritishMoneyFormat extends CommonMoneyFormat {
  /** British English, also if omitted. */
  readonly locale?: "en-GB" | undefined;
  /**
   * Whether a scale word is used from a thousand on: `£450k`, `£1.1m`, `£6bn`, `£2tn`. `true` writes as
   * many decimals as the exact amount needs; a {@link CompactFormat} rounds. Below a thousand the amount is
   * written in full, without decimals if it is whole.
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
  /** The largest number of decimals before the scale word: a whole number from 0 to 100. */
  readonly digits: number;
  /** How the amount is rounded to those decimals. */
  readonly rounding: RoundingMode;
}

/**
 * The options of {@link Money.format} in another locale. The Intl of the runtime writes the amount, so the
 * result can differ from one runtime to another.
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
