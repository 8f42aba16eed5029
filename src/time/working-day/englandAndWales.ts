import { localDate } from "../date/LocalDate.ts";
import { expectedBankHolidays } from "./expectedBankHolidays.ts";
import { type WorkingDayCalendar, workingDayCalendar } from "./WorkingDayCalendar.ts";

/*
 * The bank holidays of England and Wales as GOV.UK lists them (www.gov.uk/bank-holidays): where one
 * falls at a weekend, the day taken in its place stands here. 2012 to 2028 are the lists that were
 * published; 2009 to 2011 follow the same rules, with the proclaimed 29 April 2011.
 *
 * Contains public sector information licensed under the Open Government Licence v3.0.
 */
const HOLIDAYS: Readonly<Record<string, string>> = {
  2009: "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
  2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2013: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2014: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
};

/**
 * The working days of England and Wales: Monday to Friday without the bank holidays, which are known for
 * 2009 to 2028. Outside these years, where {@link isProjected} is `true`, it expects the eight usual bank
 * holidays by today's rules. It cannot know a proclaimed holiday, such as 19 September 2022.
 *
 * Source: the lists of bank holidays that GOV.UK publishes.
 *
 * @category Time
 * @example
 * ```ts
 * import { addWorkingDays, englandAndWales, localDate } from "concordat";
 *
 * englandAndWales.validTo; // => "2028-12-31"
 * addWorkingDays(localDate("2026-12-24"), 1, englandAndWales); // => "2026-12-29"
 * ```
 */
export const englandAndWales: WorkingDayCalendar = /* @__PURE__ */ publishedCalendar();

function publishedCalendar(): WorkingDayCalendar {
  return workingDayCalendar({
    name: "England and Wales",
    holidays: Object.entries(HOLIDAYS).flatMap(([year, days]) =>
      days.split(" ").map((day) => localDate(`${year}-${day}`)),
    ),
    source: {
      document: "GOV.UK, UK bank holidays: England and Wales",
      evidence: "external",
      url: "https://www.gov.uk/bank-holidays",
    },
    project: expectedBankHolidays,
  });
}
