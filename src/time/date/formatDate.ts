import { UTCDateMini } from "@date-fns/utc/date/mini";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { midnightOf } from "./arithmetic.ts";
import type { LocalDate } from "./LocalDate.ts";

/**
 * The style of a date for people: `long` is "7 June 2018", `short` is "7 Jun 2018".
 *
 * @category Time
 */
export type DateStyle = "long" | "short";

/**
 * Writes a date for people, in English, the same on every runtime. Programs use the date itself, which is a
 * string.
 *
 * @param date - the date
 * @param style - the name of the month in full (`long`, the default) or in three letters (`short`)
 * @returns the date in words
 * @category Time
 * @example
 * ```ts
 * import { formatDate, localDate } from "concordat";
 *
 * formatDate(localDate("2018-06-07")); // => "7 June 2018"
 * formatDate(localDate("2018-06-07"), "short"); // => "7 Jun 2018"
 * ```
 */
export function formatDate(date: LocalDate, style: DateStyle = "long"): string {
  const midnight = new UTCDateMini(midnightOf(date));
  // The locale is named, because date-fns would otherwise use one that the application has set globally.
  return format(midnight, style === "short" ? "d MMM y" : "d MMMM y", { locale: enGB });
}
