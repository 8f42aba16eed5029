import { isDomainError, type ReadResult } from "concordat";

/** What a call ends in: the error that it throws or, where a schema refuses, the first problem. */
export interface FailureOutcome {
  readonly id: string;
  readonly message: string;
  readonly values: object;
}

/** Calls and waits for the failure; `undefined` if there is none. */
export function failureOutcome(call: () => unknown): FailureOutcome | undefined {
  try {
    const result = call() as ReadResult<unknown>;
    const [problem] = result.ok ? [] : result.problems;
    return problem && { id: problem.rule, message: problem.message, values: problem.values };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { id: error.code, message: error.message, values: error.values };
  }
}
