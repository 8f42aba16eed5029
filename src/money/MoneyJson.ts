/**
 * An amount of money in JSON: `{ "amount": "1100000.00", "currency": "GBP" }`.
 *
 * @category Money
 */
export interface MoneyJson {
  /**
   * The amount in major units (pounds) as decimal text, with exactly as many decimals as the currency has:
   * `"1100000.00"`, `"-5.00"`. There is no grouping, plus sign, leading zero or exponent.
   */
  readonly amount: string;
  /** The currency, by its ISO 4217 code: `"GBP"`. */
  readonly currency: string;
}
