import {
  addDays,
  dateRange,
  daysInRange,
  financialYear,
  financialYearRange,
  financialYearsIn,
  type LocalDate,
  localDate,
  partialDate,
  partialDateRange,
  rangeEncloses,
  splitRange,
  termEnd,
} from "concordat";
import { expect, test } from "vitest";

/* The checks of the domain facts, section 3, that the calendar decides; each expected value is theirs. */

const range = (start: string, end: string) => dateRange(localDate(start), localDate(end));

test("C10: 2009/10, 2010/11, 2011/12 and 2012/13 are the four years from 2009", () => {
  const four = range("2009-04-01", "2013-03-31");
  expect(financialYearsIn(four)).toEqual(["2009/10", "2010/11", "2011/12", "2012/13"]);
});

test('C11: "until 2012/13" ends on 31 March 2013, within "between now and March 2013"', () => {
  const { end } = financialYearRange(financialYear("2012/13"));
  expect(end).toBe("2013-03-31");
  expect(rangeEncloses(partialDateRange(partialDate("2013-03")), range(end, end))).toBe(true);
});

test("C12: five years from 1 February 2017 end on 31 January 2022 and touch six financial years", () => {
  const start = localDate("2017-02-01");
  const term = dateRange(start, termEnd(start, { years: 5 }));
  expect(term.end).toBe("2022-01-31");
  expect(daysInRange(term)).toBe(1826);
  expect(splitRange(term, "financial-year").map(daysInRange)).toEqual([
    59, 365, 365, 366, 365, 306,
  ]);
});

test("C13: funding until 2021 ends 1 to 13 months before 31 January 2022, by how it is read", () => {
  const { start, end } = partialDateRange(partialDate("2021"));
  const unfundedFrom = (day: LocalDate) => dateRange(day, localDate("2022-01-31"));
  expect(splitRange(unfundedFrom(addDays(end, 1)), "month")).toHaveLength(1);
  expect(splitRange(unfundedFrom(start), "month")).toHaveLength(13);
});

test("C15: five years from the public signing on 12 May 2017 would end on 11 May 2022", () => {
  expect(termEnd(localDate("2017-05-12"), { years: 5 })).toBe("2022-05-11");
});
