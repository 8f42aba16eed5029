import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a convention is none of the names of {@link WorkingDayConvention}. The compiler catches this first, unless the name comes
 * from outside the program.
 *
 * @category Errors
 */
export class UnknownConventionError extends DomainError {
  /** Always `"UnknownConventionError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownConventionError";
  /** Always `working-day.unknown-convention`. */
  declare readonly code: "working-day.unknown-convention";

  /** Takes nothing. */
  constructor() {
    super(
      "working-day.unknown-convention",
      'This is no convention for working days: give one of the eight names, such as "following".',
    );
  }
}

/**
 * Tells whether a caught value is an {@link UnknownConventionError}, from this copy of the library
 * or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an UnknownConventionError
 * @category Errors
 * @example
 * ```ts
 * import { isUnknownConventionError } from "concordat";
 *
 * isUnknownConventionError(new RangeError("not ours")); // => false
 * ```
 */
export function isUnknownConventionError(value: unknown): value is UnknownConventionError {
  return isDomainError(value) && value.name === "UnknownConventionError";
}
