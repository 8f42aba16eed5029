import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when something else stands where a {@link Money} is wanted, such as its JSON form. The compiler
 * catches this first, unless the value comes from outside the program.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * const fromJson = JSON.parse('{"currency":"GBP","minor":500}');
 * Money.of("10", "GBP").plus(fromJson); // throws NotMoneyError
 * ```
 */
export class NotMoneyError extends DomainError {
  /** Always `"NotMoneyError"`, also where a bundler renames the class. */
  declare readonly name: "NotMoneyError";
  declare readonly code: "money.not-money";

  /** Takes nothing. */
  constructor() {
    super("money.not-money", "No Money: make one with Money.fromJSON()");
  }
}

/**
 * Tells whether a caught value is a {@link NotMoneyError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link NotMoneyError}
 * @category Errors
 */
export function isNotMoneyError(value: unknown): value is NotMoneyError {
  return isDomainError(value) && value.code === "money.not-money";
}
