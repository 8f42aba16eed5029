import { formatDate } from "./formatDate.ts";
import { isLocalDate } from "./LocalDate.ts";

/**
 * A date for a message: "1 February 2017", "February 2017" for a month and "2017" for a year. The values of
 * a finding hold dates as plain text; text that is not a date stays as it is.
 */
export function dateInWords(text: string): string {
  const month = `${text}-01`;
  if (isLocalDate(month)) return formatDate(month).slice(2);
  return isLocalDate(text) ? formatDate(text) : text;
}

/** The same with its preposition: "on 1 February 2017", "in February 2017", "in 2017". */
export function whenInWords(text: string): string {
  return `${isLocalDate(text) ? "on" : "in"} ${dateInWords(text)}`;
}
