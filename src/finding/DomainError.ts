/**
 * What every error that this library throws is: a stable `code`, and the values behind it, so that a
 * program never has to read a message. {@link isDomainError} narrows both.
 *
 * The library throws for a value that cannot exist (31 April, £1.005). Values that can exist but do not
 * add up are never thrown: a check returns them as {@link Finding}s, which have the same shape: an id,
 * its values and a message.
 *
 * @typeParam Code - which failure it is, as far as the compiler knows
 * @typeParam Values - the values behind it
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, Money } from "concordat";
 *
 * let mixed: unknown;
 * try {
 *   Money.parse("£1.1m").plus(Money.of("1", "USD"));
 * } catch (error) {
 *   if (isDomainError(error, "money.currency-mismatch")) mixed = error.values;
 * }
 * mixed; // => { left: "GBP", right: "USD" }
 * ```
 */
export class DomainError<Code extends string = string, Values = object> extends Error {
  /** Always `"DomainError"`, also where a bundler renames the class. */
  declare readonly name: "DomainError";
  /** Which failure it is: `family.kebab-case`, the same in every version and language. */
  declare readonly code: Code;
  /** The values behind it, by code: plain JSON, without raw input. */
  declare readonly values: Values;

  /**
   * @param code - which failure it is
   * @param message - the failure and the remedy, for people, without raw input
   * @param values - the values behind it
   */
  constructor(code: Code, message: string, values: Values) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.values = values;
  }

  /** The library that threw it: always `"concordat"`, also for an error from a second copy of it. */
  get library(): "concordat" {
    return "concordat";
  }
}

/**
 * The error of any of several failures: comparing `code` narrows `values`.
 *
 * @typeParam Failures - for each code, the values that its error carries
 * @category Errors
 */
export type DomainErrorOf<Failures> = {
  [Code in keyof Failures & string]: DomainError<Code, Failures[Code]>;
}[keyof Failures & string];

/**
 * Whether a caught value is an error of this library, from this copy of it or another: of any failure,
 * or of the one that is named. Each entry point exports one that knows the failures that it can throw.
 *
 * @typeParam Failures - for each code, the values that its error carries
 * @category Errors
 */
export interface DomainErrorGuard<Failures> {
  /**
   * Whether a caught value is an error of this library.
   *
   * @param value - anything, as `catch` gives it
   * @returns `true` for a {@link DomainError}; comparing its `code` then narrows its `values`
   */
  (value: unknown): value is DomainErrorOf<Failures>;
  /**
   * Whether a caught value is an error of this library, of one failure.
   *
   * @param value - anything, as `catch` gives it
   * @param code - the failure
   * @returns `true` for a {@link DomainError} of that code, with its values
   */
  <Code extends keyof Failures & string>(
    value: unknown,
    code: Code,
  ): value is DomainError<Code, Failures[Code]>;
}

/** The guard of every failure; {@link DomainErrorGuard} types it by those of an entry point. */
export function isAnyDomainError(value: unknown, code?: string): value is DomainError {
  if (!(value instanceof Error) || (value as Partial<DomainError>).library !== "concordat") {
    return false;
  }
  return code === undefined || (value as DomainError).code === code;
}
