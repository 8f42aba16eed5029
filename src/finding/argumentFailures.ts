import { type Failing, type FailureTable, failing } from "./FailureTable.ts";
import type { WrongArgument } from "./typeFailures.ts";

/**
 * The failures of an argument that its type does not allow, which a cast, plain JavaScript or data that
 * was not read can bring, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface ArgumentFailures {
  /** Not a day of the calendar in the form YYYY-MM-DD. */
  readonly "argument.not-a-day": WrongArgument;
  /** Not a financial year in the form YYYY/YY. */
  readonly "argument.not-a-year": WrongArgument;
  /** Not an amount, a rate or a number. */
  readonly "argument.not-a-quantity": WrongArgument;
  /** Not one of the strings that it may be. */
  readonly "argument.not-one-of": WrongArgument & {
    /** The strings that it may be. */
    readonly allowed: readonly string[];
  };
  /** Not a zod schema. */
  readonly "argument.not-a-schema": WrongArgument;
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
  "argument.not-a-year": ({ of }: WrongArgument) =>
    `"${of}" is not a financial year in the form YYYY/YY: make it with financialYear.`,
  "argument.not-a-quantity": ({ of }: WrongArgument) =>
    `"${of}" is not a Money, a Rate or a number: make it with Money.of or Rate.of, or read the data with its schema.`,
  "argument.not-one-of": ({ of, allowed }: ArgumentFailures["argument.not-one-of"]) =>
    `"${of}" must be one of ${allowed.map((name) => `"${name}"`).join(", ")}.`,
  "argument.not-a-schema": ({ of }: WrongArgument) =>
    `"${of}" is not a zod schema: give one of this library, such as portfolioSchema, or one of your own.`,
  "argument.incomplete": ({ of, missing }: ArgumentFailures["argument.incomplete"]) =>
    `"${of}" has no "${missing}": add it, or read the data with its schema.`,
  "argument.text": ({ of }: WrongArgument) =>
    `"${of}" is text: read it first, with readJson and the schema of the entity, such as portfolioSchema.`,
  "argument.json-form": ({ of, path }: ArgumentFailures["argument.json-form"]) =>
    `"${of}" is the JSON form, as its "${path}" shows: read it first, with readJson or read and the schema of the entity, such as portfolioSchema.`,
});

/** Makes the error of a failure of an argument. */
export const argumentFailure: Failing<ArgumentFailures> = /* @__PURE__ */ failing(argumentFailures);
