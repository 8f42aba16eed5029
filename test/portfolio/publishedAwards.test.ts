import {
  checkAggregate,
  checkPortfolio,
  type DerivationTotal,
  type FundingApart,
  fundingAggregate,
  fundingByFinancialYear,
  fundingByFund,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  fundingCsvRows,
  fundingTotals,
  type Interval,
  type Money,
  mergePortfolios,
  type PublishedAward,
  portfolioDrawsOn,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { minimalAward, organisationJson, poundsFigure, poundsJson } from "../support/entities.ts";
import { fourYearProgramme } from "../support/funding.ts";
import { date, notation } from "../support/values.ts";

type AwardJson = Wire<PublishedAward>;

const award = (id: string, amount: string, parts: Partial<AwardJson> = {}): AwardJson => ({
  ...minimalAward,
  id,
  amount: poundsJson(amount),
  ...parts,
});
const awardedOn = "2012-02-09";

/** One award that is dated in each way, and three that stand apart. */
const publishedAwards = [
  award("years", "3.00", {
    years: [
      { financialYear: "2012/13", amount: poundsJson("1.00") },
      { financialYear: "2013/14", amount: poundsJson("2.00") },
    ],
  }),
  award("year", "10.00", { statedYear: "2012/13", awardedOn }),
  award("spread", "7.30", { planned: { start: "2012-04-01", end: "2014-03-31" } }),
  award("assumed", "3.66", { awardedOn, planned: { months: 12 } }),
  award("date", "100.00", { awardedOn }),
  award("trap", "5000.00", { awardedOn, statedYear: "2017/19" }),
  award("nothing", "0.07"),
  award("loan", "1000.00", { statedYear: "2012/13", fundingType: "Loan" }),
  award("regrant", "2000.00", { statedYear: "2012/13", regrant: { type: "FRG010" } }),
];
const whole = portfolio({ publishedAwards });

interface Total {
  readonly amount: Interval<Money>;
  readonly apart?: readonly FundingApart[];
}

const said = (label: string | undefined, { amount, apart }: Total) =>
  [label, notation(amount), ...(apart ?? [])].filter((part) => part !== undefined).join(" ");
const derivationsOf = ({ derivations }: { readonly derivations: readonly DerivationTotal[] }) =>
  derivations.map((total) => said(total.derivation, total));
const overallOf = ({ overall }: { readonly overall: readonly Total[] }) =>
  overall.map((total) => said(undefined, total));

describe("the funding by year", () => {
  const found = fundingByFinancialYear(whole);

  test("dates awards as they say, and shows apart what is no grant like others", () => {
    expect(found.totals.map((total) => said(total.financialYear, total))).toEqual([
      "2011/12 [100.00, 100.00]",
      "2011/12 [0.52, 0.52] spread-from-award-date",
      "2012/13 [14.65, 14.65]",
      "2012/13 [1000.00, 1000.00] loan",
      "2012/13 [2000.00, 2000.00] regrant",
      "2012/13 [3.14, 3.14] spread-from-award-date",
      "2013/14 [5.65, 5.65]",
    ]);
  });

  test("keeps what has no date, with the year as it was published", () => {
    expect(found.unplaced.map(({ id, statedYear }) => [id, statedYear])).toEqual([
      ["trap", "2017/19"],
      ["nothing", undefined],
    ]);
    expect(overallOf(found)).toEqual([
      "[5120.37, 5120.37]",
      "[1000.00, 1000.00] loan",
      "[2000.00, 2000.00] regrant",
      "[3.66, 3.66] spread-from-award-date",
    ]);
  });

  test("says for every row how its year is known, and on what the amount rests", () => {
    expect(found.rows.map(({ id, derivation, basis }) => `${id} ${derivation} ${basis}`)).toEqual([
      "years stated-years stated",
      "years stated-years stated",
      "year stated-year stated",
      "spread spread-over-period spread",
      "spread spread-over-period spread",
      "assumed spread-from-award-date spread",
      "assumed spread-from-award-date spread",
      "date award-date award",
      "loan stated-year stated",
      "regrant stated-year stated",
    ]);
    expect(found.rows[3]).toMatchObject({ list: "publishedAwards", days: 365 });
  });
});

test("every roll-up says for every pound how it was dated", () => {
  const expected = [
    "award-date [100.00, 100.00]",
    "not-dated [5000.07, 5000.07]",
    "spread-from-award-date [3.66, 3.66] spread-from-award-date",
    "spread-over-period [7.30, 7.30]",
    "stated-year [10.00, 10.00]",
    "stated-year [1000.00, 1000.00] loan",
    "stated-year [2000.00, 2000.00] regrant",
    "stated-years [3.00, 3.00]",
  ];
  const inFund = portfolio({
    publishedAwards: publishedAwards.map((one) => ({ ...one, fund: "example-fund" })),
  });
  for (const rollUp of [
    fundingByFinancialYear(whole),
    fundingByMonth(whole),
    fundingByOrganisation(whole),
    fundingByOrganisation(whole, { role: "funder" }),
    fundingByTheme(whole),
    fundingByFund(inFund),
    fundingTotals(fundingAggregate(whole)),
  ]) {
    expect(derivationsOf(rollUp)).toEqual(expected);
  }
});

describe("the funding by month", () => {
  test("has an award of a known day in its month, and a spread in those of its days", () => {
    const months = (parts: Partial<AwardJson>) =>
      fundingByMonth(portfolio({ publishedAwards: [award("one", "12.00", parts)] }), {
        by: "months",
      }).totals.map((total) => said(total.month, total));
    expect(months({ awardedOn })).toEqual(["2012-02 [12.00, 12.00]"]);
    expect(months({ planned: { start: "2012-03", months: 2 } })).toEqual([
      "2012-03 [6.00, 6.00]",
      "2012-04 [6.00, 6.00]",
    ]);
    expect(months({ statedYear: "2012/13" })).toHaveLength(12);
    expect(months({ statedYear: "2012/14" })).toEqual([]);
  });

  test("divides an award below zero as one above", () => {
    const publishedAwards = [award("one", "-0.10", { statedYear: "2012/13" })];
    const { overall, rows } = fundingByMonth(portfolio({ publishedAwards }));
    expect(overall.map((total) => said(undefined, total))).toEqual(["[-0.10, -0.10]"]);
    expect(rows).toHaveLength(12);
  });
});

describe("the funding by organisation", () => {
  const byRecipient = (...recipients: NonNullable<AwardJson["recipients"]>) =>
    fundingByOrganisation(
      portfolio({ publishedAwards: [award("one", "9.00", { recipients })] }),
    ).totals.map((total) => said(total.organisation ?? total.recipientName ?? "-", total));

  test("knows a recipient by id, by name only, or not at all", () => {
    const choir = { kind: "organisation", name: "Example Choir" } as const;
    expect(byRecipient({ ...choir, organisation: "example-charity" })).toEqual([
      "example-charity [9.00, 9.00]",
    ]);
    expect(byRecipient(choir)).toEqual(["Example Choir [9.00, 9.00]"]);
    expect(byRecipient({ kind: "individual" })).toEqual(["- [9.00, 9.00]"]);
  });

  test("gives each of several recipients between none and all", () => {
    expect(
      byRecipient(
        { kind: "organisation", organisation: "b" },
        { kind: "organisation", organisation: "a" },
        { kind: "organisation", name: "Example Choir" },
      ),
    ).toEqual(["a [0.00, 9.00]", "b [0.00, 9.00]", "Example Choir [0.00, 9.00]"]);
  });

  test("lists ids first, then names, then nobody", () => {
    const found = fundingByOrganisation(
      portfolio({
        publishedAwards: [
          award("one", "1.00"),
          award("two", "1.00", { recipients: [{ kind: "organisation", name: "A Choir" }] }),
          award("three", "1.00", {
            recipients: [{ kind: "organisation", organisation: "z-charity" }],
          }),
        ],
      }),
    );
    expect(found.totals.map((total) => total.organisation ?? total.recipientName)).toEqual([
      "z-charity",
      "A Choir",
      undefined,
    ]);
  });

  test("gives each of several funders between none and all, also below zero", () => {
    const byFunder = (amount: string) =>
      fundingByOrganisation(
        portfolio({ publishedAwards: [award("one", amount, { funders: ["a-trust"] })] }),
        { role: "funder" },
      ).totals.map((total) => said(total.organisation, total));
    expect(byFunder("5.00")).toEqual(["a-trust [0.00, 5.00]", "example-department [0.00, 5.00]"]);
    expect(byFunder("-5.00")).toEqual([
      "a-trust [-5.00, 0.00]",
      "example-department [-5.00, 0.00]",
    ]);
  });
});

describe("an award under a programme", () => {
  const programme = { id: "programme" };
  const of = (parts: Partial<AwardJson>) =>
    portfolio({
      programmes: [fourYearProgramme],
      publishedAwards: [award("one", "5.00", { statedYear: "2012/13", programme, ...parts })],
    });

  test("is within the figure that the programme states for the year", () => {
    const { rows, totals } = fundingByFinancialYear(of({}));
    expect(rows.find(({ id }) => id === "one")?.within).toBe("programme");
    expect(totals.find(({ financialYear }) => financialYear === "2012/13")).toEqual(
      fundingByFinancialYear(portfolio({ programmes: [fourYearProgramme] })).totals.find(
        ({ financialYear }) => financialYear === "2012/13",
      ),
    );
  });

  test("is not within it where it stands apart", () => {
    const { totals } = fundingByFinancialYear(of({ fundingType: "loan" }));
    expect(
      totals.filter(({ apart }) => apart).map((total) => said(total.financialYear, total)),
    ).toEqual(["2012/13 [5.00, 5.00] loan"]);
  });
});

describe("a fund", () => {
  const fund = "example-fund";
  const funds = [{ id: fund, name: "Example Fund", total: poundsFigure("100.00") }];

  test("is drawn on by awards that name it, loans and all, and by no regrant of one", () => {
    const json = {
      funds,
      publishedAwards: [
        award("grant", "60.00", { fund, awardedOn }),
        award("loan", "30.00", { fund, fundingType: "loan" }),
        award("child", "50.00", { fund, regrant: { type: "FRG010", of: "grant" } }),
      ],
    } as const;
    expect(
      portfolioDrawsOn(portfolio(json), fund).map(({ path, on, apart }) => [path[1], on, apart]),
    ).toEqual([
      [0, awardedOn, undefined],
      [1, undefined, ["loan"]],
    ]);
    const { rows, totals } = fundingByFund(portfolio(json));
    expect(notation(rows[0]?.uncommitted)).toBe("[10.00, 10.00]");
    expect(totals.map((total) => said(total.fund, total))).toEqual([
      "example-fund [60.00, 60.00]",
      "example-fund [30.00, 30.00] loan",
    ]);
  });

  test("is overdrawn by grants and loans together, in one piece and in parts", () => {
    const json = {
      funds,
      organisations: [organisationJson("example-department")],
      publishedAwards: [
        award("grant", "60.00", { fund }),
        award("loan", "40.01", { fund, fundingType: "loan" }),
      ],
    } as const;
    const rules = checkPortfolio(portfolio(json), { asOf: date("2018-06-07") });
    expect(rules.map(({ rule }) => rule)).toContain("fund.overdrawn");
    const found = checkAggregate(fundingAggregate(portfolio(json)), portfolio({ funds }));
    expect(found.map(({ rule }) => rule)).toEqual(["fund.overdrawn"]);
    const enough = { ...json, publishedAwards: [json.publishedAwards[0]] };
    expect(checkAggregate(fundingAggregate(portfolio(enough)), portfolio({ funds }))).toEqual([]);
  });
});

describe("a portfolio of awards", () => {
  test("is put together like any other, and an id twice is found with what differs", () => {
    const first = portfolio({ publishedAwards: [award("one", "1.00")] });
    const second = portfolio({ publishedAwards: [award("one", "2.00")] });
    const both = mergePortfolios([first, second]);
    expect(both.publishedAwards).toHaveLength(2);
    const [found, ...others] = checkPortfolio(both, {
      asOf: date("2018-06-07"),
      references: "partial",
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: "award.id-twice-differs",
      path: ["publishedAwards", 1, "id"],
      values: { fields: ["amount"] },
    });
  });

  test("of which a part is held reports no id that lies elsewhere", () => {
    const one = portfolio({
      publishedAwards: [award("one", "1.00", { regrant: { type: "FRG010", of: "elsewhere" } })],
    });
    const rules = (references: "complete" | "partial") =>
      checkPortfolio(one, { asOf: date("2018-06-07"), references }).map(({ path }) =>
        path.slice(2),
      );
    expect(rules("partial")).toEqual([]);
    expect(rules("complete")).toEqual([["funder"], ["regrant", "of"]]);
  });
});

test("rows and derivations are flat records for a spreadsheet", () => {
  const { rows, unplaced, derivations } = fundingByFinancialYear(whole);
  const [record] = fundingCsvRows([...rows, ...unplaced, ...derivations]).filter(
    ({ id }) => id === "trap",
  );
  expect(record).toMatchObject({
    derivation: "not-dated",
    statedYear: "2017/19",
    apart: "",
    amount: "5000.00",
  });
  const loans = fundingCsvRows(derivations).filter(({ apart }) => apart === "loan");
  expect(loans.map(({ derivation, amount }) => [derivation, amount])).toEqual([
    ["stated-year", "1000.00"],
  ]);
});
