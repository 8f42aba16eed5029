import { DomainError } from "./DomainError.ts";

/**
 * The failures of a family, by code: how each says what is wrong and what to do about it.
 *
 * @typeParam Failures - for each code, the values that its error carries
 * @category Errors
 */
export type FailureTable<Failures> = {
  readonly [Code in keyof Failures & string]: (values: Failures[Code]) => string;
};

/** Makes the error of one of several failures. */
export type Failing<Failures> = <Code extends keyof Failures & string>(
  code: Code,
  values: Failures[Code],
) => DomainError<Code, Failures[Code]>;

/**
 * A failure that its code says all about.
 *
 * @category Errors
 */
export type NoValues = Readonly<Record<string, never>>;

/** Ties what each failure of a family carries to how it is said. */
export function failing<Failures>(table: FailureTable<Failures>): Failing<Failures> {
  return (code, values) => new DomainError(code, table[code](values), values);
}
