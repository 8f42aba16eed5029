import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when amounts cannot be written in a locale: it is no BCP 47 tag, or this runtime has no Intl.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of("5", "GBP").format({ locale: "de-DE" }); // => "5,00\u00A0£"
 * Money.of("5", "GBP").format({ locale: "deutsch!" }); // throws InvalidLocaleError
 * ```
 */
export class InvalidLocaleError extends DomainError {
  /** Always `"InvalidLocaleError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidLocaleError";
  declare readonly code: "money.invalid-locale";

  /** Takes nothing: what was given is not repeated. */
  constructor() {
    super("money.invalid-locale", 'No such locale: give one such as "de-DE"');
  }
}

/**
 * Tells whether a caught value is an {@link InvalidLocaleError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidLocaleError}
 * @category Errors
 */
export function isInvalidLocaleError(value: unknown): value is InvalidLocaleError {
  return isDomainError(value) && value.code === "money.invalid-locale";
}
