import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when the odd pennies of a split are to go to an organisation that is no part of it.
 *
 * @category Errors
 * @example
 * ```ts
 * import { consortiumSplit, Money } from "concordat";
 *
 * const members = [{ organisation: "example-charity", share: 1 }];
 * consortiumSplit(Money.parse("£1"), members, { oddPenniesTo: "example-other" }); // throws NotAMemberError
 * ```
 */
export class NotAMemberError extends DomainError {
  /** Always `"NotAMemberError"`, also where a bundler renames the class. */
  declare readonly name: "NotAMemberError";
  /** Always `funding.not-a-member`. */
  declare readonly code: "funding.not-a-member";

  /** Takes nothing. */
  constructor() {
    super(
      "funding.not-a-member",
      "The odd pennies go to an organisation that is not among the members: name one of them.",
      "NotAMemberError",
    );
  }
}

/**
 * Tells whether a caught value is a {@link NotAMemberError}, from this copy of the library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a NotAMemberError
 * @category Errors
 */
export function isNotAMemberError(value: unknown): value is NotAMemberError {
  return isDomainError(value) && value.name === "NotAMemberError";
}
