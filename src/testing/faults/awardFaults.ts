import { either, type Fault, found, refused } from "./Fault.ts";
import { adding, euros, omitted, organisation, pounds } from "./faultJson.ts";

/** The same award as £100.00 to nobody in particular, of which no date is known. */
const bareAward = [
  "PublishedAward",
  {
    ...omitted(
      `recipients awardedOn appliedOn planned actual fundingType years statedYear appliedFor paid
      regrant programme`,
    ),
    amount: pounds("100.00"),
  },
] as const;

const year = (financialYear: string, amount: string) => ({
  financialYear,
  amount: pounds(amount),
});

const oneRecipient = (about: object) => ({ recipients: [{ kind: "organisation", ...about }] });

const award = (id: string, parts: object = {}) => ({
  id,
  title: "Example award",
  funder: "fault-funder",
  amount: pounds("100.00"),
  ...parts,
});

/** Adds awards and the organisation that gives them. */
const awards = (...added: readonly object[]) =>
  adding({
    organisations: [organisation("fault-funder")],
    publishedAwards: added as never,
  });

/** Adds an award to a charity that the register knows under a number, with another beside it. */
const numbered = (known: string, charityNumber: string) =>
  adding({
    organisations: [
      organisation("fault-funder"),
      organisation("fault-recipient", { identifiers: [{ scheme: "GB-CHC", id: known }] }),
    ],
    publishedAwards: [
      award("fault-award", oneRecipient({ organisation: "fault-recipient", charityNumber })),
    ] as never,
  });

/** A list of places in which the first or the second says nothing. */
const nowhere = (subject: "PublishedAward" | "StrategicPartnerGrant", field: string) =>
  [0, 1].flatMap((index) =>
    refused(subject, "location.no-place", [field, index], {
      [`place ${index + 1} without name and area`]: either(
        {},
        { name: "Exampleshire" },
        (place) => ({
          [field]: index === 0 ? [place] : [{ area: "E08000999" }, place],
        }),
      ),
    }),
  );

/** Faults of published awards. */
export const awardFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(bareAward, "award.amount-not-positive", ["amount"], {
    "an award of nothing": either("0.00", "0.01", (amount) => ({ amount: pounds(amount) })),
    "an award below zero": either("-5.00", "5.00", (amount) => ({ amount: pounds(amount) })),
  }),
  ...found(bareAward, "award.above-applied", ["amount"], {
    "a penny more than was applied for": either("99.99", "100.00", (appliedFor) => ({
      appliedFor: pounds(appliedFor),
    })),
  }),
  ...found(bareAward, "award.years-sum", ["years"], {
    "years that leave a penny out": either("39.99", "40.00", (second) => ({
      years: [year("2012/13", "60.00"), year("2013/14", second)],
    })),
  }),
  ...found(bareAward, "award.end-before-start", ["planned", "end"], {
    "an end on the day before the start": either("2018-03-31", "2018-04-01", (end) => ({
      planned: { start: "2018-04-01", end },
    })),
    "an end in the month before the start": either("2018-03", "2018-04", (end) => ({
      planned: { start: "2018-04-15", end },
    })),
  }),
  ...found(bareAward, "award.end-before-start", ["actual", "end"], {
    "work that ended before it began": either("2017", "2018", (end) => ({
      actual: { start: "2018-01-01", end },
    })),
  }),
  ...found(bareAward, "award.months-differ", ["planned", "months"], {
    "a year that is said to be 13 months": either(13, 12, (months) => ({
      planned: { start: "2017-04-01", end: "2018-03-31", months },
    })),
    "a year and a day that is said to be 14 months": either(14, 13, (months) => ({
      planned: { start: "2017-04-01", end: "2018-04-01", months },
    })),
  }),
  ...found(bareAward, "award.months-differ", ["actual", "months"], {
    "months that no days of these two can be apart": either(9, 10, (months) => ({
      actual: { start: "2017-04", end: "2018-03", months },
    })),
  }),
  ...found(bareAward, "award.year-not-financial", ["statedYear"], {
    "two years in one label": either("2017/19", "2017/18", (statedYear) => ({ statedYear })),
    "a stray mark before the year": either("`2017/18", "2017/18", (statedYear) => ({ statedYear })),
    "a calendar year": either("2017", "2017-18", (statedYear) => ({ statedYear })),
  }),
  ...found(bareAward, "award.year-outside-dates", ["statedYear"], {
    "work that begins a day after the stated year": either("2018-04-01", "2018-03-31", (start) => ({
      statedYear: "2017/18",
      planned: { start, end: "2018-12-31" },
    })),
  }),
  ...found(bareAward, "award.identifier-number-differs", ["recipients", 0, "charityNumber"], {
    "a charity number with a digit more than the id": either(
      "GB-CHC-137129",
      "GB-CHC-1137129",
      (id) => oneRecipient({ organisation: id, charityNumber: "1137129" }),
    ),
  }),
  ...found(bareAward, "award.identifier-number-differs", ["recipients", 0, "companyNumber"], {
    "the number of another company": either("GB-COH-00212481", "GB-COH-03591512", (id) =>
      oneRecipient({ organisation: id, companyNumber: "3591512" }),
    ),
  }),
  ...found(
    "Portfolio",
    "award.identifier-number-differs",
    ["publishedAwards", 0, "recipients", 0, "charityNumber"],
    {
      "a number that the organisation does not have": [
        numbered("1137129", "1164883"),
        numbered("1137129", "1137129"),
      ],
    },
  ),
  ...found(bareAward, "award.recipient-name-only", ["recipients", 0], {
    "a recipient by name only": [
      oneRecipient({ name: "Example Choir" }),
      oneRecipient({ name: "Example Choir", organisation: "fault-choir" }),
    ],
  }),
  ...found(bareAward, "award.end-long-past", ["planned"], {
    "an end two years and a day ago": either("2016-06-06", "2016-06-07", (end) => ({
      planned: { start: "2015-04-01", end },
    })),
    "a year from an award more than three years ago": either(
      "2015-06-07",
      "2015-06-08",
      (awardedOn) => ({ awardedOn, planned: { months: 12 } }),
    ),
  }),
  ...found("Portfolio", "award.id-twice", ["publishedAwards", 1, "id"], {
    "the same award twice": [
      awards(award("fault-award"), award("fault-award")),
      awards(award("fault-award"), award("fault-other-award")),
    ],
  }),
  ...found("Portfolio", "award.id-twice-differs", ["publishedAwards", 1, "id"], {
    "the same id with another amount": [
      awards(award("fault-award"), award("fault-award", { amount: pounds("90.00") })),
      awards(award("fault-award"), award("fault-other-award", { amount: pounds("90.00") })),
    ],
  }),
  ...found("Portfolio", "award.regrant-counted-twice", ["publishedAwards", 1, "regrant", "of"], {
    "the money of an award that stands beside it": [
      awards(
        award("fault-award"),
        award("fault-regrant", { regrant: { type: "FRG010", of: "fault-award" } }),
      ),
      awards(award("fault-award"), award("fault-regrant", { regrant: { type: "FRG010" } })),
    ],
  }),
  ...refused(bareAward, "award.currencies-differ", [], {
    "applied for in another currency": [
      { appliedFor: euros("100.00") },
      { appliedFor: pounds("100.00") },
    ],
  }),
  ...refused("AwardRecipient", "award.recipient-unknown", [], {
    "an organisation of which nothing is known": [
      () => ({ kind: "organisation" }),
      () => ({ kind: "individual" }),
    ],
  }),
  ...refused("AwardRecipient", "award.individual-described", [], {
    "an individual with a name": [
      () => ({ kind: "individual", name: "Example" }),
      () => ({ kind: "organisation", name: "Example" }),
    ],
  }),
  ...refused(bareAward, "award.programme-empty", ["programme"], {
    "a programme of which nothing is said": [{ programme: {} }, { programme: { code: "ESP" } }],
  }),
  ...refused(bareAward, "award.classification-empty", ["classifications", 0], {
    "a class without code and title": [
      { classifications: [{ vocabulary: "Example themes" }] },
      { classifications: [{ vocabulary: "Example themes", code: "T1" }] },
    ],
  }),
  ...refused("BeneficiaryLocation", "location.no-place", [], {
    "a place without name and area": [() => ({}), () => ({ area: "E08000999" })],
  }),
  ...nowhere("PublishedAward", "locations"),
  ...nowhere("StrategicPartnerGrant", "beneficiaryLocations"),
  ...refused("AwardDates", "schema.too-small", ["months"], {
    "no months at all": { months: 0 },
  }),
])();
