import { type Failing, type FailureTable, failing } from "./FailureTable.ts";

/**
 * The values of an {@link ArgumentFailures | argument failure}: they name the argument that cannot be used.
 *
 * @category Errors
 */
export interface WrongArgument {
  /** The name of the parameter, or the property of one. */
  readonly of: string;
}

/**
 * The failures of an argument that is not even of the right kind, by the code of the error, with the values
 * of each.
 *
 * @category Errors
 */
export interface TypeFailures {
  /** Not an array, or not something else to go through. */
  readonly "argument.not-a-list": WrongArgument;
  /** Not an object. */
  readonly "argument.not-an-object": WrongArgument;
  /** Not a function. */
  readonly "argument.not-a-function": WrongArgument;
}

const isNot =
  (kind: string) =>
  ({ of }: WrongArgument): string =>
    `"${of}" is not ${kind}: give one.`;

/** The message of each failure of an argument that is not of the right kind, by its code. */
export const typeFailures: FailureTable<TypeFailures> = /* @__PURE__ */ (() =>
  Object.freeze({
    "argument.not-a-list": isNot("an array"),
    "argument.not-an-object": isNot("an object"),
    "argument.not-a-function": isNot("a function"),
  }))();

/** Makes the error of an argument that is not of the right kind. */
export const typeFailure: Failing<TypeFailures> = /* @__PURE__ */ failing(typeFailures);
