import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { RemainderPolicy } from "./allocation.ts";
import type { CurrencyCode } from "./Currency.ts";

/**
 * Whether and how an amount may be rounded.
 *
 * @category Money
 */
export interface RoundingOption {
  /** The rounding mode; `"unnecessary"` if omitted, which refuses a result that is not exact. */
  readonly rounding?: RoundingMode | undefined;
}

/**
 * The currency of text that need not name it.
 *
 * @typeParam C - the code of the currency
 * @category Money
 */
export interface CurrencyOption<C extends CurrencyCode> {
  /** The code of the currency; a mark in the text must agree with it. */
  readonly currency?: C | undefined;
}

/**
 * Who gets the odd pennies.
 *
 * @category Money
 */
export interface RemainderOption {
  /** The policy; `"largest-remainder"` if omitted. */
  readonly remainder?: RemainderPolicy | undefined;
}
