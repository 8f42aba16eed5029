import { type Fault, refused } from "./Fault.ts";

/** Faults of single values that cannot exist. */
export const valueFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...refused("LocalDate", "date.not-in-calendar", [
    ["the 31st of a month of 30 days", [], () => "2011-04-31"],
    ["29 February in a common year", [], () => "2011-02-29"],
  ]),
  ...refused("LocalDate", "date.format", [
    ["a date in British order", [], () => "01/02/2017"],
    ["a date with a time", [], () => "2017-02-01T00:00:00Z"],
  ]),
  ...refused("PartialDate", "date.not-in-calendar", ["a thirteenth month", [], () => "2017-13"]),
  ...refused("DateRange", "date-range.end-before-start", [
    "an end before the start",
    ["end"],
    () => ({ start: "2017-04-01", end: "2017-03-31" }),
  ]),
  ...refused("Validity", "validity.end-before-start", [
    "a last day before the first",
    ["to"],
    () => ({ from: "2017-04-01", to: "2017-03-31" }),
  ]),
  ...refused("Term", "term.not-positive", ["a term of no length", [], () => ({ years: 0 })]),
  ...refused("Term", "schema.too-large", [
    "a term of eight digits",
    ["days"],
    () => ({ days: 10_000_000 }),
    () => ({ days: 9_999_999 }),
  ]),
  ...refused("FinancialYear", "financial-year.not-consecutive", [
    "a cycle of two years",
    [],
    () => "2018/20",
  ]),
  ...refused("Deadline", "deadline.time", [
    "a time that no clock shows",
    [],
    () => "2018-06-29T24:00",
  ]),
  ...refused("Deadline", "deadline.skipped-hour", [
    "an hour that the clocks skipped",
    [],
    () => "2018-03-25T01:30",
  ]),
  ...refused("Money", "money.non-canonical-amount", [
    ["an amount without pence", ["amount"], () => ({ amount: "5", currency: "GBP" })],
    ["an amount with a comma", ["amount"], () => ({ amount: "1,000.00", currency: "GBP" })],
    ["half a penny", ["amount"], () => ({ amount: "0.005", currency: "GBP" })],
  ]),
  ...refused("Money", "money.unknown-currency", [
    "an unknown currency",
    ["currency"],
    () => ({ amount: "5.00", currency: "ZZZ" }),
  ]),
  ...refused("Rate", "rate.invalid", ["a share in words", [], () => "two per cent"]),
])();
