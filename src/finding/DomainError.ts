/**
 * What every error that this library throws is. Each failure has a class of its own that carries
 * the values that caused it, so that a program never has to read a message.
 *
 * The library throws for a value that cannot exist (31 April, £1.005). Values that can exist but do
 * not add up are never thrown: a check returns them as {@link Finding}s.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, Money } from "concordat";
 *
 * let code = "";
 * try {
 *   Money.parse("£1.1m").plus(Money.of("1", "USD"));
 * } catch (error) {
 *   if (isDomainError(error)) code = error.code;
 * }
 * code; // => "money.currency-mismatch"
 * ```
 */
export abstract class DomainError extends Error {
  /** The name of the class, also where a bundler renames it. */
  declare readonly name: string;
  /** Which failure this is: `family.kebab-case`, the same in every version and language. */
  declare readonly code: string;

  /**
   * @param code - which failure this is
   * @param message - the failure and the remedy, for people, without raw input text
   * @param name - the name of the class, if it does not follow from the code
   */
  constructor(code: string, message: string, name: string = nameOf(code)) {
    super(message);
    this.name = name;
    this.code = code;
  }

  /** The library that threw it: always `"concordat"`, also for an error from a second copy of it. */
  get library(): "concordat" {
    return "concordat";
  }
}

/**
 * Tells whether a caught value is an error of this library, from this copy of it or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link DomainError} of any class
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError } from "concordat";
 *
 * isDomainError(new TypeError("not ours")); // => false
 * ```
 */
export function isDomainError(value: unknown): value is DomainError {
  return value instanceof Error && (value as Partial<DomainError>).library === "concordat";
}

/** The name of the class for most codes: `NoAmountsError` for `money.no-amounts`. */
function nameOf(code: string): string {
  return `${code.replace(/(?:^.*\.|-)(.)/g, (_, letter) => letter.toUpperCase())}Error`;
}
