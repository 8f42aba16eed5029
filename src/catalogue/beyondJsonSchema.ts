import type { Failures } from "./Failures.ts";
import { ruleCatalogue } from "./ruleCatalogue.ts";

/**
 * The ids of the refusals that JSON Schema cannot express, because one part is compared with another or the
 * meaning of a string matters. Here a schema refuses a value that its JSON Schema lets through. On
 * everything else, a validator in another language that uses {@link jsonSchemas} agrees with {@link read}.
 *
 * @category Catalogue
 * @example
 * ```ts
 * import { beyondJsonSchema } from "concordat";
 *
 * beyondJsonSchema.includes("date-range.end-before-start"); // => true
 * beyondJsonSchema.includes("date.not-in-calendar"); // => false
 * ```
 */
export const beyondJsonSchema: readonly string[] = /* @__PURE__ */ (() => {
  const refusals = ruleCatalogue
    .filter(({ id, kind }) => kind === "refusal" && !/^(?:input|json|schema)\./.test(id))
    .map(({ id }) => id);
  // Failures of values that are compared with another part of themselves, or with their canonical form.
  const failures: readonly (keyof Failures)[] = [
    "date-range.end-before-start",
    "deadline.skipped-hour",
    "identifier.no-id",
    "identifier.not-canonical",
    "money.non-canonical-amount",
    "rate.not-a-share",
    "series.year-twice",
    "term.not-positive",
    "validity.end-before-start",
  ];
  return Object.freeze([...refusals, ...failures].sort());
})();
