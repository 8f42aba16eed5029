import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

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
 * The failures of an argument that its type does not allow, which a cast, plain JavaScript or data that
 * was not read can bring, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface ArgumentFailures {
  /** Not a day of the calendar in the form YYYY-MM-DD. */
  readonly "argument.not-a-day": WrongArgument;
  /** Not a range of two days. */
  readonly "argument.not-a-range": WrongArgument;
  /** Not a financial year in the form YYYY/YY. */
  readonly "argument.not-a-year": WrongArgument;
  /** Not an array. */
  readonly "argument.not-a-list": WrongArgument;
  /** Not an object. */
  readonly "argument.not-an-object": WrongArgument;
  /** An object without a property that is needed. */
  readonly "argument.incomplete": WrongArgument & {
    /** The name of the property. */
    readonly missing: string;
  };
  /** Text, such as JSON that nobody has read. */
  readonly "argument.text": WrongArgument;
  /** The JSON form of a value, in place of the value. */
  readonly "argument.json-form": WrongArgument & {
    /** Where the first amount in the JSON form stands, as in "awards[0].amount". */
    readonly path: string;
  };
}

/**
 * The message of each failure of an argument, by its code.
 *
 * @category Errors
 */
export const argumentFailures: FailureTable<ArgumentFailures> = /* @__PURE__ */ Object.freeze({
  "argument.not-a-day": ({ of }: WrongArgument) =>
    `"${of}" is not a day of the calendar in the form YYYY-MM-DD: make it with localDate, or parse it first.`,
  "argument.not-a-range": ({ of }: WrongArgument) =>
    `"${of}" is not a range of two days of the calendar: make it with dateRange or parseDateRange.`,
  "argument.not-a-year": ({ of }: WrongArgument) =>
    `"${of}" is not a financial year in the form YYYY/YY: make it with financialYear.`,
  "argument.not-a-list": ({ of }: WrongArgument) => `"${of}" is not an array: give one.`,
  "argument.not-an-object": ({ of }: WrongArgument) => `"${of}" is not an object: give one.`,
  "argument.incomplete": ({ of, missing }: ArgumentFailures["argument.incomplete"]) =>
    `"${of}" has no "${missing}": add it, or read the data with its schema.`,
  "argument.text": ({ of }: WrongArgument) =>
    `"${of}" is text: read it first, with readJson and the schema of the entity, such as portfolioSchema.`,
  "argument.json-form": ({ of, path }: ArgumentFailures["argument.json-form"]) =>
    `"${of}" is the JSON form, as its "${path}" shows: read it first, with readJson or read and the schema of the entity, such as portfolioSchema.`,
});

/** Makes the error of a failure of an argument. */
export const argumentFailure: Failing<ArgumentFailures> = /* @__PURE__ */ failing(argumentFailures);
