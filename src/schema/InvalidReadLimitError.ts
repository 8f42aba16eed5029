import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown by {@link read} and {@link readJson} where one of their limits is no number of at least 1: it
 * would let through everything or nothing. What is read never makes them throw.
 *
 * @category Errors
 * @example
 * ```ts
 * import { fundSchema, read } from "concordat";
 *
 * read(fundSchema, {}, { problems: 0 }); // throws InvalidReadLimitError
 * ```
 */
export class InvalidReadLimitError extends DomainError {
  /** Always `"InvalidReadLimitError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidReadLimitError";
  /** Always `read.invalid-limit`. */
  declare readonly code: "read.invalid-limit";
  /** Which limit it is, such as `depth`. */
  declare readonly limit: string;

  /**
   * @param limit - which limit it is
   */
  constructor(limit: string) {
    super(
      "read.invalid-limit",
      `The limit "${limit}" is no number of at least 1: give one, or leave it away for the default.`,
      "InvalidReadLimitError",
    );
    this.limit = limit;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidReadLimitError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidReadLimitError}
 * @category Errors
 */
export function isInvalidReadLimitError(value: unknown): value is InvalidReadLimitError {
  return isDomainError(value) && value.code === "read.invalid-limit";
}
