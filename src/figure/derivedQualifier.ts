import type { Qualifier } from "./Figure.ts";

/**
 * The qualifier of a part or a multiple of a figure. The number in "more than" and "less than" is not
 * itself reached, but a part of it, rounded to the penny, may be. So these become `at-least` and `up-to`;
 * the others stay as they are.
 *
 * @param qualifier - the qualifier of the figure
 * @returns the qualifier of the part or multiple
 * @category Figures
 * @example
 * ```ts
 * import { derivedQualifier } from "concordat";
 *
 * derivedQualifier("more-than"); // => "at-least"
 * derivedQualifier("exact"); // => "exact"
 * ```
 */
export function derivedQualifier(qualifier: Qualifier): Qualifier {
  if (qualifier === "more-than") return "at-least";
  return qualifier === "less-than" ? "up-to" : qualifier;
}
