import { termFailure } from "../date/termFailures.ts";
import { type Duration, lengthOf, parseTerm } from "./Term.ts";

/**
 * Writes a length of time in ISO 8601, as {@link parseTerm} reads it, or in English for people. Parts that
 * are 0 are omitted.
 *
 * @param term - the length of time
 * @param style - `iso` (the default) or `long`
 * @returns the length in that style, the same on every runtime
 * @throws {@link DomainError} of {@link TermFailures} if a part is negative or not whole, or if all are
 * zero
 * @category Time
 * @example
 * ```ts
 * import { formatTerm } from "concordat";
 *
 * formatTerm({ years: 1, months: 6 }); // => "P1Y6M"
 * formatTerm({ years: 1, months: 6 }, "long"); // => "1 year, 6 months"
 * formatTerm("P12W", "long"); // => "12 weeks"
 * ```
 */
export function formatTerm(term: Duration, style: "iso" | "long" = "iso"): string {
  lengthOf(term);
  const parts = typeof term === "string" ? parseTerm(term) : term;
  if (style !== "iso" && style !== "long") throw termFailure("term.format", {});
  const { years = 0, months = 0, weeks = 0, days = 0 } = parts;
  const counts: readonly (readonly [number, string])[] = [
    [years, "year"],
    [months, "month"],
    [weeks, "week"],
    [days, "day"],
  ];
  const written = counts.filter(([count]) => count > 0);
  return style === "long"
    ? written.map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`).join(", ")
    : `P${written.map(([count, unit]) => `${count}${unit.charAt(0).toUpperCase()}`).join("")}`;
}
