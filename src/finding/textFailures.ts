import { type Failing, type FailureTable, failing } from "./FailureTable.ts";
import type { WrongArgument } from "./typeFailures.ts";

/**
 * The failures of an argument that is not text, by the code of the error, with the values of each. They
 * stand alone, because the smallest bundles carry them.
 *
 * @category Errors
 */
export interface TextFailures {
  /** Not a string. */
  readonly "argument.not-text": WrongArgument;
}

/** The message of the failure of an argument that is not text; apart, so that dates carry no other. */
export const textFailures: FailureTable<TextFailures> = /* @__PURE__ */ Object.freeze({
  "argument.not-text": ({ of }: WrongArgument) => `"${of}" is not a string: give one.`,
});

/** Makes the error of an argument that is not text. */
export const textFailure: Failing<TextFailures> = /* @__PURE__ */ failing(textFailures);
