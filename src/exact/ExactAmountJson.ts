/**
 * An exact amount in JSON: `{ "amount": "1000/3", "currency": "GBP" }`.
 *
 * @category Money
 */
export interface ExactAmountJson {
  /** The amount in major units (pounds): decimal text, or two whole numbers with a `/` between them. */
  readonly amount: string;
  /** The currency, by its ISO 4217 code: `"GBP"`. */
  readonly currency: string;
}
