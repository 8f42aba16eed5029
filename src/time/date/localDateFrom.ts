import { millisecondsInDay } from "date-fns/constants";
import { FIRST_DAY, LAST_DAY, withCivil } from "./civil.ts";
import { instantFailure } from "./instantFailures.ts";
import { dateText, type LocalDate } from "./LocalDate.ts";
import { FIRST_CLOCK_INSTANT, londonOffset } from "./londonClock.ts";

/**
 * The time zones in which the date of an instant can be found.
 *
 * @category Time
 */
export type ClockZone = "Europe/London" | "UTC";

/**
 * Returns the date at an instant, in London or in UTC. It never depends on the time zone in which the
 * program runs.
 *
 * @param instant - the instant
 * @param zone - the time zone of the date: `Europe/London` if omitted
 * @returns the date
 * @throws {@link DomainError} of {@link InstantFailures} if the instant is not a valid `Date`, is outside
 * the years 0001 to 9999 or, for London, before 1972, or if it is another zone
 * @category Time
 * @example
 * ```ts
 * import { localDateFrom } from "concordat";
 *
 * const instant = new Date("2018-06-29T23:30:00Z");
 * localDateFrom(instant); // => "2018-06-30"
 * localDateFrom(instant, "UTC"); // => "2018-06-29"
 * ```
 */
export function localDateFrom(instant: Date, zone: ClockZone = "Europe/London"): LocalDate {
  const milliseconds = millisecondsOf(instant);
  return withCivil(dayOf(milliseconds, zone), dateText);
}

/** The milliseconds of a `Date`, even from another realm, whose dates are not instances of this `Date`. */
export function millisecondsOf(instant: Date): number {
  let milliseconds: number;
  try {
    milliseconds = Date.prototype.getTime.call(instant);
  } catch {
    throw instantFailure("instant.not-a-date", {});
  }
  if (Number.isNaN(milliseconds)) throw instantFailure("instant.not-a-date", {});
  return milliseconds;
}

function dayOf(milliseconds: number, zone: ClockZone): number {
  const inUtc = zone === "UTC";
  if (!inUtc && zone !== "Europe/London") throw instantFailure("instant.zone", {});
  if (!inUtc && milliseconds < FIRST_CLOCK_INSTANT) throw instantFailure("instant.before-1972", {});
  const shown = inUtc ? milliseconds : milliseconds + londonOffset(milliseconds);
  const day = Math.floor(shown / millisecondsInDay);
  if (day < FIRST_DAY || day > LAST_DAY) throw instantFailure("instant.out-of-range", {});
  return day;
}
