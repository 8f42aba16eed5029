import { addDays, addMonths, localDate, monthsInRange, termEnd } from "concordat/time";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { modernDate, thrownBy } from "./calendar.ts";

// MODEL.md section 5.
test("five years from 1 February 2017 end on 31 January 2022", () => {
  expect(termEnd(localDate("2017-02-01"), { years: 5 })).toBe("2022-01-31");
});

test("five years from 1 April 2017 end on 31 March 2022", () => {
  expect(termEnd(localDate("2017-04-01"), { years: 5 })).toBe("2022-03-31");
});

// DOMAIN.md C15: five years from the public signing.
test("five years from 12 May 2017 end on 11 May 2022", () => {
  expect(termEnd(localDate("2017-05-12"), { years: 5 })).toBe("2022-05-11");
});

// Worked out on the calendar.
test.each([
  ["2016-02-29", { years: 1 }, "2017-02-27"],
  ["2016-02-29", { years: 4 }, "2020-02-28"],
  ["2011-01-31", { months: 1 }, "2011-02-27"],
  ["2011-04-01", { years: 1, months: 6 }, "2012-09-30"],
  ["2018-06-01", { weeks: 12 }, "2018-08-23"],
  ["2018-09-05", { days: 29 }, "2018-10-03"],
  ["2018-09-05", { days: 1 }, "2018-09-05"],
  ["2017-01-31", { months: 1, days: 1 }, "2017-02-28"],
] as const)("a term from %s of %j ends on %s", (start, term, end) => {
  expect(termEnd(localDate(start), term)).toBe(end);
});

test("the day after the end is the start moved by the term", () => {
  fc.assert(
    fc.property(modernDate, fc.integer({ min: 1, max: 600 }), (start, months) => {
      const end = termEnd(start, { months });
      expect(addDays(end, 1)).toBe(addMonths(start, months));
      expect(monthsInRange({ start, end })).toBe(months);
    }),
  );
});

test("a term may end on the last day of the calendar and not after it", () => {
  expect(termEnd(localDate("9999-01-01"), { years: 1 })).toBe("9999-12-31");
  expect(thrownBy(() => termEnd(localDate("9999-01-02"), { years: 1 }))).toMatchObject({
    code: "date.out-of-range",
  });
});

test.each([
  [{}, "not-positive"],
  [{ years: 0 }, "not-positive"],
  [{ years: -1 }, "not-positive"],
  [{ years: 1, months: -1 }, "not-positive"],
  [{ years: 1.5 }, "not-whole"],
  [{ months: Number.NaN }, "not-whole"],
  [{ days: Number.POSITIVE_INFINITY }, "not-whole"],
] as const)("a term of %j is refused as %s", (term, reason) => {
  const error = thrownBy(() => termEnd(localDate("2017-02-01"), term));
  expect(error).toMatchObject({ code: `term.${reason}`, values: {} });
});
