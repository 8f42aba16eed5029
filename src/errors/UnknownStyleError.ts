import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a style is none of the names of {@link DateRangeStyle}. The compiler catches this first, unless the name comes
 * from outside the program.
 *
 * @category Errors
 */
export class UnknownStyleError extends DomainError {
  /** Always `"UnknownStyleError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownStyleError";
  /** Always `date-range.unknown-style`. */
  declare readonly code: "date-range.unknown-style";

  /** Takes nothing. */
  constructor() {
    super(
      "date-range.unknown-style",
      'This is no style for a range of dates: give one of the five names, such as "long".',
    );
  }
}

/**
 * Tells whether a caught value is an {@link UnknownStyleError}, from this copy of the library
 * or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an UnknownStyleError
 * @category Errors
 * @example
 * ```ts
 * import { isUnknownStyleError } from "concordat";
 *
 * isUnknownStyleError(new RangeError("not ours")); // => false
 * ```
 */
export function isUnknownStyleError(value: unknown): value is UnknownStyleError {
  return isDomainError(value) && value.name === "UnknownStyleError";
}
