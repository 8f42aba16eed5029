/**
 * Every error that this library throws: a stable `code` and the values behind it, so that a program never
 * has to read a message. {@link isDomainError} narrows both.
 *
 * The library throws for a value that cannot exist (31 April, £1.005). It never throws for values that can
 * exist but do not add up: a check returns those as {@link Finding}s, which also have an id, values and a
 * message.
 *
 * @typeParam Code - the code of the failure, as far as the compiler knows it
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
  /** Always `"DomainError"`, even where a bundler renames the class. */
  declare readonly name: "DomainError";
  /** The code of the failure, `family.kebab-case`: the same in every version and language. */
  declare readonly code: Code;
  /** The values behind the failure, which depend on `code`: plain JSON, without raw input. */
  declare readonly values: Values;

  /**
   * @param code - the code of the failure
   * @param message - what is wrong and what to do, for people, without raw input
   * @param values - the values behind it
   */
  constructor(code: Code, message: string, values: Values) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.values = values;
  }

  /** The library that threw the error: always `"concordat"`, even from a second copy of it. */
  get library(): "concordat" {
    return "concordat";
  }
}

/**
 * An error of one of several failures: comparing `code` narrows `values`.
 *
 * @typeParam Failures - for each code, the values that its error carries
 * @category Errors
 */
export type DomainErrorOf<Failures> = {
  [Code in keyof Failures & string]: DomainError<Code, Failures[Code]>;
}[keyof Failures & string];

/**
 * The type of `isDomainError`: whether a caught value is an error of this library, from this copy or
 * another. It asks for any failure, or for one by its code. Each entry point exports one that knows the
 * failures of that entry point.
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
   * Whether a caught value is an error of this library with a given code.
   *
   * @param value - anything, as `catch` gives it
   * @param code - the code of the failure
   * @returns `true` for a {@link DomainError} of that code, with its values
   */
  <Code extends keyof Failures & string>(
    value: unknown,
    code: Code,
  ): value is DomainError<Code, Failures[Code]>;
}

/** The guard for every failure; {@link DomainErrorGuard} gives it the types of an entry point. */
export function isAnyDomainError(value: unknown, code?: string): value is DomainError {
  if (!(value instanceof Error) || (value as Partial<DomainError>).library !== "concordat") {
    return false;
  }
  return code === undefined || (value as DomainError).code === code;
}
