import * as time from "concordat/time";
import { type CalendarLibrary, months, termYears, workingDays } from "./CalendarLibrary.ts";

/** This library, of one build of it. */
export function concordatOf(
  build: Omit<typeof time, "isDomainError">,
  name: string,
): CalendarLibrary {
  const { addMonths, addWorkingDays, daysBetween, englandAndWales } = build;
  const { financialYearOf, localDate, splitRange, termEnd } = build;
  return {
    name,
    text: (day: string) => day,
    workOn(texts) {
      const dates = texts.map(localDate);
      const ends = [...dates].reverse();
      const terms = dates.map((start) => ({ start, end: termEnd(start, { years: termYears }) }));
      return {
        parse: () => texts.map((text) => localDate(text)),
        daysBetween: () => dates.map((date, index) => daysBetween(date, ends[index] ?? date)),
        addMonths: () => dates.map((date) => addMonths(date, months)),
        financialYear: () => dates.map((date) => financialYearOf(date)),
        splitTerm: () => terms.map((term) => [...splitRange(term, "financial-year")]),
        addWorkingDays: () =>
          dates.map((date) => addWorkingDays(date, workingDays, englandAndWales)),
      };
    },
  };
}

export const concordat: CalendarLibrary = concordatOf(time, "concordat");
