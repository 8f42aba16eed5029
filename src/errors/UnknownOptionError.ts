import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when an option of a calculator is none of its names. The compiler catches this first, unless the
 * name comes from outside the program.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money, parseDateRange, type SpendBasis, spendProfile } from "concordat";
 *
 * const by = "weeks" as SpendBasis;
 * spendProfile(Money.parse("£1"), parseDateRange("2012-04-01/P1Y"), { by }); // throws UnknownOptionError
 * ```
 */
export class UnknownOptionError extends DomainError {
  /** Always `"UnknownOptionError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownOptionError";
  /** Always `funding.unknown-option`. */
  declare readonly code: "funding.unknown-option";
  /** Which option it is, such as `by`. */
  declare readonly option: string;
  /** The names that it may have. */
  declare readonly allowed: readonly string[];

  /**
   * @param option - which option it is
   * @param allowed - the names that it may have
   */
  constructor(option: string, ...allowed: readonly string[]) {
    super(
      "funding.unknown-option",
      `The option "${option}" has no such name: give ${allowed.map((name) => `"${name}"`).join(" or ")}.`,
      "UnknownOptionError",
    );
    this.option = option;
    this.allowed = allowed;
  }
}

/**
 * Tells whether a caught value is an {@link UnknownOptionError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an UnknownOptionError
 * @category Errors
 */
export function isUnknownOptionError(value: unknown): value is UnknownOptionError {
  return isDomainError(value) && value.name === "UnknownOptionError";
}
