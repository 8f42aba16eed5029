/**
 * The rules by which a schema refuses a value although its JSON Schema lets it through, because JSON
 * Schema has no words for them: one part is compared with another, or a text is asked what it means.
 * A validator of another language that knows {@link jsonSchemas} gives the same verdict as
 * {@link read} on everything else.
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
export const beyondJsonSchema: readonly string[] = /* @__PURE__ */ Object.freeze([
  "aggregate.currencies-differ",
  "aggregate.period-twice",
  "aggregate.settings-missing",
  "aggregate.upper-below-lower",
  "date-range.end-before-start",
  "deadline.skipped-hour",
  "extensions.reserved-key",
  "extensions.too-deep",
  "fund.currencies-differ",
  "grant.currencies-differ",
  "grant.held-without-reason",
  "grant.paid-without-date",
  "identifier.no-id",
  "identifier.not-canonical",
  "locality.area-twice",
  "locality.currencies-differ",
  "locality.milestone-twice",
  "memorandum.currencies-differ",
  "memorandum.term-beyond-calendar",
  "memorandum.year-twice",
  "money.non-canonical-amount",
  "mutual.contract-beyond-calendar",
  "mutual.currencies-differ",
  "mutual.surplus-states-nothing",
  "mutual.surplus-use-twice",
  "organisation.currencies-differ",
  "partnership.category-twice",
  "partnership.currencies-differ",
  "plan.cycle-end-before-start",
  "programme.currencies-differ",
  "programme.year-states-nothing",
  "programme.year-twice",
  "rate.not-a-share",
  "term.not-positive",
  "validity.end-before-start",
]);
