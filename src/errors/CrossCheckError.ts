import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why statements cannot be checked against each other.
 *
 * - `unknown-name`: a sum or an equality names what is not among the unknowns
 * - `name-twice`: two statements have one name, so that a clash could not name them
 * - `not-whole`: what a part is multiplied by is no whole number
 * - `different-per`: figures meet that are not per the same, such as an amount a year and a whole one
 *
 * @category Errors
 */
export type CrossCheckReason = "unknown-name" | "name-twice" | "not-whole" | "different-per";

const remedies: Readonly<Record<CrossCheckReason, string>> = {
  "unknown-name": "names something that is not among the unknowns: add it there",
  "name-twice": "has the name of another statement: give it one of its own",
  "not-whole": "multiplies a part by a number that is not whole: use another unit",
  "different-per":
    "holds figures against each other that are not per the same: bring them to one, or give their bounds",
};

/**
 * Thrown by {@link crossCheck} for statements that are not well made. Statements that merely contradict
 * each other are its result.
 *
 * @category Errors
 * @example
 * ```ts
 * import { crossCheck, exactInterval, isCrossCheckError } from "concordat";
 *
 * let found: unknown;
 * try {
 *   const unknowns = { total: exactInterval(37) };
 *   crossCheck({ unknowns, sums: [{ name: "total", total: "total", parts: ["total"] }] });
 * } catch (error) {
 *   if (isCrossCheckError(error)) found = [error.reason, error.statement];
 * }
 * found; // => ["name-twice", "total"]
 * ```
 */
export class CrossCheckError extends DomainError {
  /** Always `"CrossCheckError"`, also where a bundler renames the class. */
  declare readonly name: "CrossCheckError";
  declare readonly code: "figure.cross-check";
  /** Why, as a short code. */
  declare readonly reason: CrossCheckReason;
  /** The name of the statement. */
  declare readonly statement: string;

  /**
   * @param reason - why
   * @param statement - the name of the statement
   */
  constructor(reason: CrossCheckReason, statement: string) {
    super(
      "figure.cross-check",
      `A statement of the cross-check ${remedies[reason]}`,
      "CrossCheckError",
    );
    this.reason = reason;
    this.statement = statement;
  }
}

/**
 * Tells whether a caught value is a {@link CrossCheckError}, from this copy of the library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link CrossCheckError}
 * @category Errors
 */
export function isCrossCheckError(value: unknown): value is CrossCheckError {
  return isDomainError(value) && value.code === "figure.cross-check";
}
