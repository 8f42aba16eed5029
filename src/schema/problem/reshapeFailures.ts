import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";
import { quotedKey } from "../../finding/formatFindings.ts";

/**
 * The failures of {@link pickFields}, {@link omitFields}, {@link partialFields} and {@link extendFields}, by
 * the code of the error, with the values of each. They are mistakes in the call.
 *
 * @category Errors
 */
export interface ReshapeFailures {
  /** A schema of which the fields are not known. */
  readonly "reshape.other-schema": NoValues;
  /** A name that the schema has no field for. */
  readonly "reshape.unknown-field": {
    /** The name, as it was given. */
    readonly field: string;
    /** The names of the fields that the schema has. */
    readonly fields: readonly string[];
  };
  /** A field to add that the schema already has. */
  readonly "reshape.existing-field": {
    /** The name of the field. */
    readonly field: string;
  };
  /** Fields that are not given as they have to be. */
  readonly "reshape.invalid-fields": {
    /** Whether an array of names was expected, or an object of schemas. */
    readonly expected: "names" | "schemas";
  };
}

/** The message of each failure of a call that reshapes a schema, by its code. */
export const reshapeFailures: FailureTable<ReshapeFailures> = /* @__PURE__ */ Object.freeze({
  "reshape.other-schema": () =>
    "Only the schema of an object of this library can be reshaped, before anything is added to it: reshape it first, then refine, describe or wrap the result. Reshape a zod object of your own with zod.",
  "reshape.unknown-field": ({ field, fields }: ReshapeFailures["reshape.unknown-field"]) =>
    `The schema has no field ${quotedKey(field)}: name one of ${fields.join(", ")}.`,
  "reshape.existing-field": ({ field }: ReshapeFailures["reshape.existing-field"]) =>
    `The schema already has a field ${quotedKey(field)}: choose another name, or leave the field out first with omitFields.`,
  "reshape.invalid-fields": ({ expected }: ReshapeFailures["reshape.invalid-fields"]) =>
    expected === "names"
      ? 'Give the names of fields in an array, such as ["title", "lead"].'
      : "Give an object of zod schemas, such as { projectCode: z.string() }.",
});

/** Makes the error of a failure of a call that reshapes a schema. */
export const reshapeFailure: Failing<ReshapeFailures> = /* @__PURE__ */ failing(reshapeFailures);
