import { type Failing, type FailureTable, failing } from "../../finding/FailureTable.ts";

/**
 * The failures of {@link read}, {@link readJson}, {@link validate} and {@link writeJson}, by the code of the
 * error, with the values of each. They are mistakes in the call: data never makes these functions throw.
 *
 * @category Errors
 * @example
 * ```ts
 * import { fundSchema, read } from "concordat";
 *
 * read(fundSchema, {}, { problems: 0 }); // throws read.invalid-limit
 * ```
 */
export interface ReadFailures {
  /** A limit that is not a number of at least 1: it would let through everything or nothing. */
  readonly "read.invalid-limit": {
    /** The name of the limit, such as `depth`, or `indent`. */
    readonly limit: string;
  };
}

/** The message of each failure of a call to read, by its code. */
export const readFailures: FailureTable<ReadFailures> = /* @__PURE__ */ Object.freeze({
  "read.invalid-limit": ({ limit }: ReadFailures["read.invalid-limit"]) =>
    `"${limit}" must be a number of at least 1; leave it out for the default.`,
});

/** The error of a failure of a call to read. */
export const readFailure: Failing<ReadFailures> = /* @__PURE__ */ failing(readFailures);
