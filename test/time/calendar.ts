import { type LocalDate, localDate } from "concordat/time";
import * as fc from "fast-check";

/*
 * A second calendar to test against: that of the engine, through `Date` in UTC only. It is fit for
 * the purpose because the source does not use it.
 */

const DAY = 86_400_000;

/** The text of a day, by its number from 1970-01-01 = 0. */
export function textOfDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The number of a day, from 1970-01-01 = 0. */
export function numberOfDay(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY;
}

const firstNumber = numberOfDay("0001-01-01");
const lastNumber = numberOfDay("9999-12-31");

/** Any day of the calendar. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: firstNumber, max: lastNumber })
  .map((number) => localDate(textOfDay(number)));

/** A day of the centuries in which grants are made, with month ends and leap days often. */
export const modernDate: fc.Arbitrary<LocalDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(28, 29, 30, 31)),
  )
  .map(([year, month, day]) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return localDate(
      new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10),
    );
  });

/** What a function throws, or `undefined`. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
