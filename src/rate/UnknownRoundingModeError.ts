import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a rounding mode is none of the eleven names of {@link RoundingMode}. The compiler
 * catches this first, unless the name comes from outside the program.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money, type RoundingMode } from "concordat";
 *
 * const fromConfiguration = "nearest" as RoundingMode;
 * Money.of("1.005", "GBP", { rounding: fromConfiguration }); // throws UnknownRoundingModeError
 * ```
 */
export class UnknownRoundingModeError extends DomainError {
  /** Always `"UnknownRoundingModeError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownRoundingModeError";
  declare readonly code: "rounding.unknown-mode";

  /** Takes nothing: the unknown name is not repeated. */
  constructor() {
    super(
      "rounding.unknown-mode",
      'No such mode: give a rounding mode such as "half-even"',
      "UnknownRoundingModeError",
    );
  }
}

/**
 * Tells whether a caught value is an {@link UnknownRoundingModeError}, from this copy of the library
 * or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link UnknownRoundingModeError}
 * @category Errors
 */
export function isUnknownRoundingModeError(value: unknown): value is UnknownRoundingModeError {
  return isDomainError(value) && value.code === "rounding.unknown-mode";
}
