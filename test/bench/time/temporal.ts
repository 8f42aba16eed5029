import { Temporal } from "temporal-polyfill";
import { type CalendarLibrary, months, termYears, workingDays } from "./CalendarLibrary.ts";

type Day = Temporal.PlainDate;

const startYear = (date: Day): number => (date.month >= 4 ? date.year : date.year - 1);

function financialYear(date: Day): string {
  const year = startYear(date);
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function split(start: Day, end: Day): { start: Day; end: Day }[] {
  const pieces: { start: Day; end: Day }[] = [];
  let from = start;
  for (let year = startYear(start) + 1; ; year++) {
    const next = new Temporal.PlainDate(year, 4, 1);
    if (Temporal.PlainDate.compare(next, end) > 0) break;
    pieces.push({ start: from, end: next.subtract({ days: 1 }) });
    from = next;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function addWorkingDays(date: Day, count: number, holidays: ReadonlySet<string>): Day {
  let day = date;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < 6 && !holidays.has(day.toString())) left--;
  }
  return day;
}

export const temporal: CalendarLibrary = {
  name: "temporal-polyfill",
  text: (day: Day) => day.toString(),
  workOn(texts, holidayTexts) {
    const dates = texts.map((text) => Temporal.PlainDate.from(text));
    const ends = [...dates].reverse();
    const terms = dates.map((start) => ({
      start,
      end: start.add({ years: termYears }).subtract({ days: 1 }),
    }));
    const holidays = new Set(holidayTexts);
    return {
      parse: () => texts.map((text) => Temporal.PlainDate.from(text)),
      daysBetween: () => dates.map((date, index) => date.until(ends[index] ?? date).days),
      addMonths: () => dates.map((date) => date.add({ months })),
      financialYear: () => dates.map((date) => financialYear(date)),
      splitTerm: () => terms.map(({ start, end }) => split(start, end)),
      addWorkingDays: () => dates.map((date) => addWorkingDays(date, workingDays, holidays)),
    };
  },
};
