import { poundsJson } from "./entities.ts";

/** An aggregate that has every property that there is, as another process would write it. */
export const aggregateJson = {
  settings: {
    by: "months",
    reading: "strict",
    consortia: "lead",
    months: true,
    asOf: "2018-06-07",
  },
  entities: { memoranda: 1, grants: 2, publishedAwards: 2 },
  cells: [
    {
      list: "grants",
      financialYears: ["2012/13"],
      programme: "example-programme",
      funder: "example-department",
      recipient: "example-charity",
      themes: ["prevention"],
      currency: "GBP",
      basis: "award",
      amount: {
        lower: { value: poundsJson("1.00"), included: true },
        upper: { value: poundsJson("2.00"), included: false },
      },
      rows: 2,
    },
    {
      list: "publishedAwards",
      financialYears: [],
      funder: "example-department",
      funders: ["example-network"],
      recipientName: "Example Choir",
      currency: "GBP",
      basis: "award",
      derivation: "not-dated",
      apart: ["loan", "regrant"],
      statedYear: "2017/19",
      amount: { lower: { value: poundsJson("1.00"), included: true } },
      rows: 1,
    },
    {
      list: "publishedAwards",
      financialYears: ["2012/13"],
      recipients: ["example-charity"],
      recipientNames: ["Example Band", "Example Choir"],
      currency: "GBP",
      basis: "stated",
      derivation: "stated-year",
      amount: { lower: { value: poundsJson("1.00"), included: true } },
      rows: 1,
    },
  ],
  monthCells: [
    {
      list: "grants",
      financialYears: ["2012/13"],
      programme: "example-programme",
      months: ["2012-04", "2012-05"],
      currency: "GBP",
      derivation: "spread-from-award-date",
      apart: ["spread-from-award-date"],
      amount: { lower: { value: poundsJson("1.00"), included: true } },
      rows: 1,
    },
  ],
  draws: [{ fund: "example-fund", currency: "GBP", apart: ["loan"], amount: {}, draws: 1 }],
} as const;
