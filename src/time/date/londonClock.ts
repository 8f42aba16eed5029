import { millisecondsInDay, millisecondsInHour } from "date-fns/constants";
import { dayNumber, weekdayOfDay, withCivil } from "./civil.ts";

/*
 * The clocks of the United Kingdom since 1972: Greenwich Mean Time, and one hour ahead of it in summer.
 * The rules are those that the time zone database records for Europe/London; the tests compare every
 * change of the clocks with it. Years to come are taken to follow the rule of today.
 */

/** The first year for which the rules below hold: in 1971 it was summer time until 31 October. */
export const FIRST_CLOCK_YEAR = 1972;

/** The first instant that the rules below cover: 1972-01-01T00:00:00Z. */
export const FIRST_CLOCK_INSTANT = 63_072_000_000;

/**
 * The difference between the clocks in London and UTC at an instant, in milliseconds; positive if London is
 * ahead.
 */
export function londonOffset(instant: number): number {
  const year = withCivil(Math.floor(instant / millisecondsInDay), (civilYear) => civilYear);
  return instant >= summerStart(year) && instant < summerEnd(year) ? millisecondsInHour : 0;
}

/**
 * The instant at which the clocks in London show a time, which is given as if it were UTC. If they show it
 * twice, the second counts; if they skip it, `undefined`.
 */
export function londonInstant(shown: number): number | undefined {
  if (londonOffset(shown) === 0) return shown;
  const inSummer = shown - millisecondsInHour;
  return londonOffset(inSummer) > 0 ? inSummer : undefined;
}

function summerStart(year: number): number {
  return year < 1981 ? sundayFrom(year, 3, 16, 2) : sundayFrom(year, 3, 25, 1);
}

function summerEnd(year: number): number {
  if (year < 1981) return sundayFrom(year, 10, 23, 2);
  if (year < 1990) return sundayFrom(year, 10, 23, 1);
  return sundayFrom(year, 10, year < 1996 ? 22 : 25, 1);
}

/** The instant of an hour in UTC on the first Sunday on or after a day of a month. */
function sundayFrom(year: number, month: number, day: number, hour: number): number {
  const from = dayNumber(year, month, day);
  const sunday = from + 7 - weekdayOfDay(from);
  return sunday * millisecondsInDay + hour * millisecondsInHour;
}
