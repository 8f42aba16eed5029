import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { getMonth } from "date-fns/getMonth";
import { getYear } from "date-fns/getYear";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import { type CalendarLibrary, months, termYears, workingDays } from "./CalendarLibrary.ts";

const startYear = (date: Date): number => (getMonth(date) >= 3 ? getYear(date) : getYear(date) - 1);

function financialYear(date: Date): string {
  const year = startYear(date);
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function split(start: Date, end: Date): { start: Date; end: Date }[] {
  const pieces: { start: Date; end: Date }[] = [];
  let from = start;
  for (let next = new Date(startYear(start) + 1, 3, 1); next <= end; next = addYears(next, 1)) {
    pieces.push({ start: from, end: subDays(next, 1) });
    from = next;
  }
  pieces.push({ start: from, end });
  return pieces;
}

// addBusinessDays knows no holidays, so days are counted one by one.
function addWorkingDays(date: Date, count: number, holidays: ReadonlySet<number>): Date {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !holidays.has(day.getTime())) left--;
  }
  return day;
}

export const dateFns: CalendarLibrary = {
  name: "date-fns",
  text: (day: Date) => formatISO(day, { representation: "date" }),
  workOn(texts, holidayTexts) {
    const dates = texts.map((text) => parseISO(text));
    const ends = [...dates].reverse();
    const terms = dates.map((start) => ({ start, end: subDays(addYears(start, termYears), 1) }));
    const holidays = new Set(holidayTexts.map((text) => parseISO(text).getTime()));
    return {
      parse: () => texts.map((text) => parseISO(text)),
      daysBetween: () =>
        dates.map((date, index) => differenceInCalendarDays(ends[index] ?? date, date)),
      addMonths: () => dates.map((date) => addMonths(date, months)),
      financialYear: () => dates.map((date) => financialYear(date)),
      splitTerm: () => terms.map(({ start, end }) => split(start, end)),
      addWorkingDays: () => dates.map((date) => addWorkingDays(date, workingDays, holidays)),
    };
  },
};
