import {
  addMonths,
  addWorkingDays,
  daysBetween,
  englandAndWales,
  financialYearOf,
  localDate,
  splitRange,
  termEnd,
} from "concordat/time";
import { type CalendarLibrary, months, termYears, workingDays } from "./CalendarLibrary.ts";

export const concordat: CalendarLibrary = {
  name: "concordat",
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
      addWorkingDays: () => dates.map((date) => addWorkingDays(date, workingDays, englandAndWales)),
    };
  },
};
