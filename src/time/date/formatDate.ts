import { dayOf, type LocalDate, localDate, monthOf, yearOf } from "./LocalDate.ts";

/**
 * The style of a date for people: `long` is "7 June 2018", `short` is "7 Jun 2018".
 *
 * @category Time
 */
export type DateStyle = "long" | "short";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

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
  const day = localDate(date);
  const month = MONTHS[monthOf(day) - 1] ?? "";
  return `${dayOf(day)} ${style === "short" ? month.slice(0, 3) : month} ${yearOf(day)}`;
}
