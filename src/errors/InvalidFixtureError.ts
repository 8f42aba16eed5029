import { DomainError, isDomainError } from "../finding/DomainError.ts";
import type { FindingPath } from "../finding/Finding.ts";

/**
 * A reason why a builder refuses what it is asked for.
 *
 * @category Errors
 */
export interface FixtureProblem {
  /** The rule that the value breaks, such as `"schema.too-small"`. */
  readonly rule: string;
  /** Where, from the root of the entity. */
  readonly path: FindingPath;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/**
 * Thrown by the builders of `concordat/fixtures` for an entity that its schema would refuse: one
 * without a name, say. What merely does not add up is built, because tests want that too.
 *
 * @category Errors
 * @example
 * ```ts
 * import { buildOrganisation, isInvalidFixtureError } from "concordat/fixtures";
 *
 * let found: unknown;
 * try {
 *   buildOrganisation({ names: [] });
 * } catch (error) {
 *   if (isInvalidFixtureError(error)) found = error.problems.map(({ rule, path }) => [rule, path]);
 * }
 * found; // => [["schema.too-small", ["names"]]]
 * ```
 */
export class InvalidFixtureError extends DomainError {
  /** Always `"InvalidFixtureError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidFixtureError";
  declare readonly code: "fixture.invalid";
  /** Why: at least one problem. */
  declare readonly problems: readonly FixtureProblem[];

  /**
   * @param problems - why
   */
  constructor(problems: readonly FixtureProblem[]) {
    const [first] = problems;
    const place =
      first === undefined || first.path.length === 0 ? "" : ` at ${first.path.join(".")}`;
    super(
      "fixture.invalid",
      `No such entity can exist${place}: ${first?.message ?? "its schema refuses it."}`,
      "InvalidFixtureError",
    );
    this.problems = problems;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidFixtureError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidFixtureError}
 * @category Errors
 */
export function isInvalidFixtureError(value: unknown): value is InvalidFixtureError {
  return isDomainError(value) && value.code === "fixture.invalid";
}
