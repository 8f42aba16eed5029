import { isAnyDomainError } from "../../src/finding/DomainError.ts";

/** The parts of an error of the library that a test asserts: which failure it is, and the values behind it. */
export interface Failure {
  readonly code: string;
  readonly values: object;
}

/** The code and the values of the error of the library that `work` throws; any other error passes through. */
export function failure(work: () => unknown): Failure {
  let result: unknown;
  try {
    result = work();
  } catch (error) {
    if (!isAnyDomainError(error)) throw error;
    return { code: error.code, values: error.values };
  }
  throw new Error(`Nothing was thrown; the result is ${String(result)}`);
}
