import { formatDate, localDate } from "concordat/time";
import { setDefaultOptions } from "date-fns";
import { fr } from "date-fns/locale/fr";
import { afterEach, expect, test } from "vitest";

afterEach(() => setDefaultOptions({}));

// Written out by hand from the calendar.
test.each([
  ["2018-06-07", "7 June 2018", "7 Jun 2018"],
  ["2017-02-01", "1 February 2017", "1 Feb 2017"],
  ["2012-02-29", "29 February 2012", "29 Feb 2012"],
  ["2013-09-30", "30 September 2013", "30 Sep 2013"],
  ["2011-12-30", "30 December 2011", "30 Dec 2011"],
  ["2018-11-04", "4 November 2018", "4 Nov 2018"],
  ["0050-01-01", "1 January 50", "1 Jan 50"],
  ["9999-12-31", "31 December 9999", "31 Dec 9999"],
])("%s is written %j and %j", (text, long, short) => {
  expect(formatDate(localDate(text))).toBe(long);
  expect(formatDate(localDate(text), "long")).toBe(long);
  expect(formatDate(localDate(text), "short")).toBe(short);
});

test("a locale that the application has set for date-fns changes nothing", () => {
  setDefaultOptions({ locale: fr });
  expect(formatDate(localDate("2018-06-07"))).toBe("7 June 2018");
});
