import { DateTime } from "luxon";
import { type CalendarLibrary, months, termYears, workingDays } from "./CalendarLibrary.ts";

// In UTC, where luxon is fastest and loses no hour.
const zone = "utc";
const read = (text: string): DateTime => DateTime.fromISO(text, { zone });

const startYear = (date: DateTime): number => (date.month >= 4 ? date.year : date.year - 1);

function financialYear(date: DateTime): string {
  const year = startYear(date);
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function split(start: DateTime, end: DateTime): { start: DateTime; end: DateTime }[] {
  const pieces: { start: DateTime; end: DateTime }[] = [];
  let from = start;
  for (let year = startYear(start) + 1; ; year++) {
    const next = DateTime.utc(year, 4, 1);
    if (next > end) break;
    pieces.push({ start: from, end: next.minus({ days: 1 }) });
    from = next;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function addWorkingDays(date: DateTime, count: number, holidays: ReadonlySet<number>): DateTime {
  let day = date;
  for (let left = count; left > 0; ) {
    day = day.plus({ days: 1 });
    if (day.weekday < 6 && !holidays.has(day.toMillis())) left--;
  }
  return day;
}

export const luxon: CalendarLibrary = {
  name: "luxon",
  text: (day: DateTime) => day.toISODate() ?? "",
  workOn(texts, holidayTexts) {
    const dates = texts.map(read);
    const ends = [...dates].reverse();
    const terms = dates.map((start) => ({
      start,
      end: start.plus({ years: termYears }).minus({ days: 1 }),
    }));
    const holidays = new Set(holidayTexts.map((text) => read(text).toMillis()));
    return {
      parse: () => texts.map((text) => read(text)),
      daysBetween: () => dates.map((date, index) => (ends[index] ?? date).diff(date, "days").days),
      addMonths: () => dates.map((date) => date.plus({ months })),
      financialYear: () => dates.map((date) => financialYear(date)),
      splitTerm: () => terms.map(({ start, end }) => split(start, end)),
      addWorkingDays: () => dates.map((date) => addWorkingDays(date, workingDays, holidays)),
    };
  },
};
