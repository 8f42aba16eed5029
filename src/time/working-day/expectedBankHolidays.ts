import { dateAt } from "../date/arithmetic.ts";
import { dayNumber, weekdayOfDay } from "../date/civil.ts";
import { type LocalDate, localDateOf } from "../date/LocalDate.ts";

const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/**
 * The eight bank holidays of England and Wales to be expected in a year without special proclamations, by
 * today's rules.
 */
export function expectedBankHolidays(year: number): readonly LocalDate[] {
  const newYear = localDateOf(year, 1, 1);
  const easter = easterSunday(year);
  return [
    substituteFor(dayNumber(year, 1, 1)),
    easter - 2,
    easter + 1,
    mondayFrom(dayNumber(year, 5, 1)),
    mondayFrom(dayNumber(year, 5, 25)),
    mondayFrom(dayNumber(year, 8, 25)),
    ...christmas(dayNumber(year, 12, 25)),
  ].map((number) => dateAt(number, newYear));
}

/** The day on which a holiday is taken: the Monday if it falls at a weekend. */
function substituteFor(number: number): number {
  return weekdayOfDay(number) >= SATURDAY ? mondayFrom(number) : number;
}

/** The days on which Christmas Day and Boxing Day are taken: at a weekend, the next free weekdays. */
function christmas(day: number): readonly number[] {
  switch (weekdayOfDay(day)) {
    case FRIDAY:
      return [day, day + 3];
    case SATURDAY:
      return [day + 2, day + 3];
    case SUNDAY:
      return [day + 1, day + 2];
    default:
      return [day, day + 1];
  }
}

/** The first Monday on or after a day. */
function mondayFrom(number: number): number {
  return number + ((8 - weekdayOfDay(number)) % 7);
}

/** Easter Sunday, by the anonymous Gregorian computus. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonShift + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  return dayNumber(year, 3, 22) + epact + weekdayShift - 7 * correction;
}
