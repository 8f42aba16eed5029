import type { Qualifier } from "./Figure.ts";

/**
 * How a part of a figure, or a multiple of it, is qualified. The number in "more than" and "less than"
 * is not itself reached, but a part of it, rounded to the penny, may be: so these become `at-least` and
 * `up-to`. The others stay as they are.
 *
 * @param qualifier - of the figure
 * @returns the qualifier of what is derived from it
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
