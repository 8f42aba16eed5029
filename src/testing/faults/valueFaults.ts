import type { Qualifier } from "../../figure/Figure.ts";
import { type Fault, found, refused } from "./Fault.ts";
import { pounds } from "./faultJson.ts";

/** Faults of single values that cannot exist. */
export const valueFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...refused("LocalDate", "date.not-in-calendar", [], {
    "the 31st of a month of 30 days": "2011-04-31",
    "29 February in a common year": "2011-02-29",
  }),
  ...refused("LocalDate", "date.format", [], {
    "a date in British order": "01/02/2017",
    "a date with a time": "2017-02-01T00:00:00Z",
  }),
  ...refused("PartialDate", "date.not-in-calendar", [], { "a thirteenth month": "2017-13" }),
  ...refused("DateRange", "date-range.end-before-start", ["end"], {
    "an end before the start": { start: "2017-04-01", end: "2017-03-31" },
  }),
  ...refused("Validity", "validity.end-before-start", ["to"], {
    "a last day before the first": { from: "2017-04-01", to: "2017-03-31" },
  }),
  ...refused("Term", "term.not-positive", [], { "a term of no length": () => ({ years: 0 }) }),
  ...refused("Term", "schema.too-large", ["days"], {
    "a term of eight digits": [() => ({ days: 10_000_000 }), () => ({ days: 9_999_999 })],
  }),
  ...refused("FinancialYear", "financial-year.not-consecutive", [], {
    "a cycle of two years": "2018/20",
  }),
  ...refused("Deadline", "deadline.time", [], { "a time that no clock shows": "2018-06-29T24:00" }),
  ...refused("Deadline", "deadline.skipped-hour", [], {
    "an hour that the clocks skipped": "2018-03-25T01:30",
  }),
  ...refused("Money", "money.non-canonical-amount", ["amount"], {
    "an amount without pence": pounds("5"),
    "an amount with a comma": pounds("1,000.00"),
    "half a penny": pounds("0.005"),
  }),
  ...refused("Money", "money.unknown-currency", ["currency"], {
    "an unknown currency": { amount: "5.00", currency: "ZZZ" },
  }),
  ...refused("Rate", "rate.invalid", [], { "a share in words": "two per cent" }),
])();

/** A figure, in place of what there was. */
const figure = (value: unknown, qualifier: Qualifier, asStated: string) => () => ({
  value,
  qualifier,
  asStated,
});

/** Faults of published figures. */
export const figureFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("MoneyFigure", "figure.as-stated-differs", [], {
    "ten times what the words say": figure(pounds("11000000.00"), "more-than", "over £1.1m"),
    "a bound recorded as the amount": figure(pounds("1100000.00"), "exact", "over £1.1m"),
    "what is additional recorded as the whole": figure(
      pounds("10000000.00"),
      "at-least",
      "at least £10 million additional",
    ),
  }),
  ...found("CountFigure", "figure.as-stated-differs", [], {
    "a circa that got lost": figure(5000, "exact", "c5, 000"),
  }),
  ...found("RateFigure", "figure.as-stated-differs", [], {
    "a percentage recorded as a fraction of it": figure("19/5000", "exact", "38%"),
  }),
])();

/** Faults of identifiers. */
export const identifierFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("OrganisationIdentifier", "identifier.unusual", [], {
    "an identifier of a retired list": "GB-GOR-D1198",
    "an identifier of a deprecated list": "GB-GOVUK-1",
  }),
  ...found("CharityNumber", "identifier.unusual", [], {
    "the number of a linked charity": "1164883-1",
  }),
  ...found("CompanyNumber", "identifier.unusual", [], {
    "a number that ends in letters": "IP000CUS",
  }),
  ...found("OdsCode", "identifier.unusual", [], { "a code of one character": "X" }),
  ...refused("OrganisationIdentifier", "identifier.no-id", [], {
    "a list without an identifier": "GB-CHC-",
  }),
  ...refused("OrganisationIdentifier", "identifier.no-list", [], {
    "an identifier without a list": "1164883",
  }),
  ...refused("CompanyNumber", "identifier.not-canonical", [], {
    "a company number without its zeros": "9506232",
  }),
  ...refused("CharityNumber", "identifier.form", [], {
    "words where a number belongs": "pending",
  }),
  ...refused("GssCode", "identifier.form", [], { "the name of an area": "Bolton" }),
])();
