import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a day count is none of the names of {@link DayCount}. The compiler catches this first, unless the name comes
 * from outside the program.
 *
 * @category Errors
 */
export class UnknownDayCountError extends DomainError {
  /** Always `"UnknownDayCountError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownDayCountError";
  /** Always `day-count.unknown`. */
  declare readonly code: "day-count.unknown";

  /** Takes nothing. */
  constructor() {
    super(
      "day-count.unknown",
      'This is no day count: give one of the four names, such as "act/365-fixed".',
      "UnknownDayCountError",
    );
  }
}

/**
 * Tells whether a caught value is an {@link UnknownDayCountError}, from this copy of the library
 * or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an UnknownDayCountError
 * @category Errors
 * @example
 * ```ts
 * import { isUnknownDayCountError } from "concordat";
 *
 * isUnknownDayCountError(new RangeError("not ours")); // => false
 * ```
 */
export function isUnknownDayCountError(value: unknown): value is UnknownDayCountError {
  return isDomainError(value) && value.name === "UnknownDayCountError";
}
