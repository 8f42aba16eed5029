import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why money cannot be withheld as asked.
 *
 * - `above-total`: more than there is, or less than nothing
 * - `too-early`: until a day before the last instalment would be due anyway
 * - `share-and-amount`: it says both a share and an amount
 *
 * @category Errors
 */
export type InvalidWithholdingReason = "above-total" | "too-early" | "share-and-amount";

const remedies: Readonly<Record<InvalidWithholdingReason, string>> = {
  "above-total": "give an amount from zero to the total",
  "too-early": "give a day on or after that on which the last instalment is due",
  "share-and-amount": "give a share or an amount, not both",
};

/**
 * Thrown when {@link instalments} cannot withhold what it is asked to.
 *
 * @category Errors
 * @example
 * ```ts
 * import { instalments, localDate, Money, parseDateRange } from "concordat";
 *
 * const options = { every: "P3M", timing: "in-arrears", adjust: "none" } as const;
 * const year = parseDateRange("2012-04-01/P1Y");
 * const withhold = { until: localDate("2012-12-31") };
 * instalments(Money.parse("£100"), year, { ...options, withhold }); // throws InvalidWithholdingError
 * ```
 */
export class InvalidWithholdingError extends DomainError {
  /** Always `"InvalidWithholdingError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidWithholdingError";
  /** `withholding.` and the reason. */
  declare readonly code: `withholding.${InvalidWithholdingReason}`;
  /** Why it cannot be. */
  declare readonly reason: InvalidWithholdingReason;

  /**
   * @param reason - why it cannot be
   */
  constructor(reason: InvalidWithholdingReason) {
    super(
      `withholding.${reason}`,
      `The money cannot be withheld so: ${remedies[reason]}.`,
      "InvalidWithholdingError",
    );
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidWithholdingError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidWithholdingError
 * @category Errors
 */
export function isInvalidWithholdingError(value: unknown): value is InvalidWithholdingError {
  return isDomainError(value) && value.name === "InvalidWithholdingError";
}
