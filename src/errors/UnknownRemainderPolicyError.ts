import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a remainder policy is none of the names of {@link RemainderPolicy}. The compiler catches
 * this first, unless the name comes from outside the program.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money, type RemainderPolicy } from "concordat";
 *
 * const fromConfiguration = "fairest" as RemainderPolicy;
 * Money.of("100", "GBP").allocate([1, 2], { remainder: fromConfiguration }); // throws UnknownRemainderPolicyError
 * ```
 */
export class UnknownRemainderPolicyError extends DomainError {
  /** Always `"UnknownRemainderPolicyError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownRemainderPolicyError";
  declare readonly code: "money.unknown-remainder-policy";

  /** Takes nothing. */
  constructor() {
    super("money.unknown-remainder-policy", 'No such policy: give one such as "largest-remainder"');
  }
}

/**
 * Tells whether a caught value is an {@link UnknownRemainderPolicyError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link UnknownRemainderPolicyError}
 * @category Errors
 */
export function isUnknownRemainderPolicyError(
  value: unknown,
): value is UnknownRemainderPolicyError {
  return isDomainError(value) && value.code === "money.unknown-remainder-policy";
}
