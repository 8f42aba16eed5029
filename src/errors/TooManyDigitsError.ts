import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when an {@link ExactAmount} would need more digits than it can hold exactly. It is never cut
 * silently.
 *
 * @category Errors
 * @example
 * ```ts
 * import { ExactAmount } from "concordat/exact";
 *
 * const growth = 10n ** 900n + 1n;
 * ExactAmount.of(growth, "GBP").times(growth); // throws TooManyDigitsError
 * ```
 */
export class TooManyDigitsError extends DomainError {
  /** Always `"TooManyDigitsError"`, also where a bundler renames the class. */
  declare readonly name: "TooManyDigitsError";
  declare readonly code: "exact.too-many-digits";
  /** The most digits that can be held. */
  declare readonly limit: number;

  /** @param limit - the most digits that can be held */
  constructor(limit: number) {
    super(
      "exact.too-many-digits",
      `The exact result has more than ${limit} digits: round to money before going on`,
    );
    this.limit = limit;
  }
}

/**
 * Tells whether a caught value is a {@link TooManyDigitsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link TooManyDigitsError}
 * @category Errors
 */
export function isTooManyDigitsError(value: unknown): value is TooManyDigitsError {
  return isDomainError(value) && value.code === "exact.too-many-digits";
}
