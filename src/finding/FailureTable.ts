import { DomainError } from "./DomainError.ts";

/**
 * The failures of a family, by code, each with the function that writes its message.
 *
 * @typeParam Failures - for each code, the values that its error carries
 * @category Errors
 */
export type FailureTable<Failures> = {
  readonly [Code in keyof Failures & string]: (values: Failures[Code]) => string;
};

/** Makes the error for one of several failures. */
export type Failing<Failures> = <Code extends keyof Failures & string>(
  code: Code,
  values: Failures[Code],
) => DomainError<Code, Failures[Code]>;

/** Makes the function that builds the errors of a family from its messages. */
export function failing<Failures>(table: FailureTable<Failures>): Failing<Failures> {
  return (code, values) => new DomainError(code, table[code](values), values);
}

/**
 * The values of a failure, refusal or finding that carries none: its id says everything.
 *
 * @category Findings
 */
export type NoValues = Readonly<Record<string, never>>;
