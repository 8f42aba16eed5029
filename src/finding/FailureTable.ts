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

/** Ties what each failure of a family carries to how it is said. */
export function failing<Failures>(table: FailureTable<Failures>): Failing<Failures> {
  return (code, values) => new DomainError(code, table[code](values), values);
}

/**
 * The values of a failure, refusal or finding that its id says all about.
 *
 * @category Findings
 */
export type NoValues = Readonly<Record<string, never>>;
