/**
 * How {@link Money.format} writes an amount for people.
 *
 * @category Money
 */
export interface MoneyFormat {
  /**
   * How the currency is shown: `true` (if left away) with its sign as in British English, `£5.00`,
   * `US$5.00`; `"code"` with its code and a no-break space, `GBP 5.00`; `false` not at all, `5.00`.
   * A currency without a sign is always shown by its code.
   */
  readonly symbol?: boolean | "code" | undefined;
  /** Whether a whole amount shows its decimals: `"always"` (if left away) or `"when-needed"`, `£5`. */
  readonly decimals?: "always" | "when-needed" | undefined;
  /** How a negative amount is shown: `"minus"` (if left away), `-£5.00`, or `"brackets"`, `(£5.00)`. */
  readonly negative?: "minus" | "brackets" | undefined;
}
