import { ChronoUnit, DayOfWeek, LocalDate } from "@js-joda/core";
import { type CalendarLibrary, months, termYears, workingDays } from "./CalendarLibrary.ts";

const startYear = (date: LocalDate): number =>
  date.monthValue() >= 4 ? date.year() : date.year() - 1;

function financialYear(date: LocalDate): string {
  const year = startYear(date);
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function split(start: LocalDate, end: LocalDate): { start: LocalDate; end: LocalDate }[] {
  const pieces: { start: LocalDate; end: LocalDate }[] = [];
  let from = start;
  for (let year = startYear(start) + 1; ; year++) {
    const next = LocalDate.of(year, 4, 1);
    if (next.isAfter(end)) break;
    pieces.push({ start: from, end: next.minusDays(1) });
    from = next;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function addWorkingDays(date: LocalDate, count: number, holidays: ReadonlySet<number>): LocalDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = day.plusDays(1);
    const weekday = day.dayOfWeek();
    const weekend = weekday === DayOfWeek.SATURDAY || weekday === DayOfWeek.SUNDAY;
    if (!weekend && !holidays.has(day.toEpochDay())) left--;
  }
  return day;
}

export const jsJoda: CalendarLibrary = {
  name: "js-joda",
  text: (day: LocalDate) => day.toString(),
  workOn(texts, holidayTexts) {
    const dates = texts.map((text) => LocalDate.parse(text));
    const ends = [...dates].reverse();
    const terms = dates.map((start) => ({ start, end: start.plusYears(termYears).minusDays(1) }));
    const holidays = new Set(holidayTexts.map((text) => LocalDate.parse(text).toEpochDay()));
    return {
      parse: () => texts.map((text) => LocalDate.parse(text)),
      daysBetween: () =>
        dates.map((date, index) => ChronoUnit.DAYS.between(date, ends[index] ?? date)),
      addMonths: () => dates.map((date) => date.plusMonths(months)),
      financialYear: () => dates.map((date) => financialYear(date)),
      splitTerm: () => terms.map(({ start, end }) => split(start, end)),
      addWorkingDays: () => dates.map((date) => addWorkingDays(date, workingDays, holidays)),
    };
  },
};
