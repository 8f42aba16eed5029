import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when the least, the greatest or the average of no amounts at all is asked for.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.max([]); // throws NoAmountsError
 * ```
 */
export class NoAmountsError extends DomainError {
  /** Always `"NoAmountsError"`, also where a bundler renames the class. */
  declare readonly name: "NoAmountsError";
  declare readonly code: "money.no-amounts";

  /** Takes nothing: there are no amounts. */
  constructor() {
    super("money.no-amounts", "No amounts: give one or more");
  }
}

/**
 * Tells whether a caught value is a {@link NoAmountsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link NoAmountsError}
 * @category Errors
 */
export function isNoAmountsError(value: unknown): value is NoAmountsError {
  return isDomainError(value) && value.code === "money.no-amounts";
}
