/*
 * The proleptic Gregorian calendar in integers. Days are counted from 1970-01-01 = 0. The formulas
 * count years from 1 March, so that the leap day comes last ("days_from_civil", Howard Hinnant).
 */

/** The day number of 1970-01-01 when days are counted from 0000-03-01. */
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** The day number of 0001-01-01. */
export const FIRST_DAY = -719_162;
/** The day number of 9999-12-31. */
export const LAST_DAY = 2_932_896;

/** The number of days in a month; `month` is 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether numbers name a day of the years 0001 to 9999; NaN never does. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfMonth(year, month)
  );
}

/** The day number of a date. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const century = Math.floor(marchYear / 100);
  const leapDays = (marchYear >> 2) - century + (century >> 2);
  const dayOfMarchYear = ((153 * marchMonth + 2) / 5) | 0;
  return marchYear * 365 + leapDays + dayOfMarchYear + day - 1 - DAYS_BEFORE_1970;
}

/**
 * The day number of a day in a month, which is counted from January of the year 0. If the month does not
 * have the day, its last day is used.
 */
export function dayNumberInMonth(monthIndex: number, day: number): number {
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return dayNumber(year, month, Math.min(day, lengthOfMonth(year, month)));
}

/** Calls `use` with the year, month and day of a day number, without making an object. */
export function withCivil<Result>(
  number: number,
  use: (year: number, month: number, day: number) => Result,
): Result {
  const days = number + DAYS_BEFORE_1970;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfCycle = days - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfMarchYear =
    dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const day = dayOfMarchYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return use(yearOfCycle + cycle * 400 + (month > 2 ? 0 : 1), month, day);
}

/** The day of the week of a day number, 1 (Monday) to 7 (Sunday). */
export function weekdayOfDay(number: number): number {
  // 0001-01-01 was a Monday.
  return ((number - FIRST_DAY) % 7) + 1;
}
