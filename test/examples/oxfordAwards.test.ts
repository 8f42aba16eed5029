import { readFileSync } from "node:fs";
import {
  checkPortfolio,
  formatPath,
  fundingAggregate,
  fundingByFinancialYear,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  fundingTotals,
  Money,
  portfolioSchema,
  readJson,
  writeJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import { awardOfRow, rowsOf } from "../support/publishedFiles.ts";
import { date, notation } from "../support/values.ts";

const file = new URL("../../examples/data/published/oxford-city-council.csv", import.meta.url);
const rows = rowsOf(readFileSync(file, "utf8"));
const portfolio = portfolioSchema.parse({ publishedAwards: rows.map(awardOfRow) });
const awards = portfolio.publishedAwards ?? [];

test("all 105 awards are held, and come to £1,255,243.00", () => {
  expect(awards).toHaveLength(105);
  const total = Money.sumBy(awards, ({ amount }) => amount, "GBP");
  expect(total.format()).toBe("£1,255,243.00");
});

test("each is its row, cell by cell, and nothing is in it that is not in the row", () => {
  rows.forEach((row, index) => {
    const award = awards[index];
    const [recipient] = award?.recipients ?? [];
    const [location] = award?.locations ?? [];
    const { minor = 0, currency } = award?.amount ?? {};
    const cells = {
      "Grant reference": award?.extensions?.["Grant reference"],
      Identifier: award?.identifier ?? award?.id,
      "Recipient Org:Name": recipient?.name,
      "Recipient Org:Charity Number": recipient?.charityNumber ?? "",
      "Recipient Org:Company Number": recipient?.companyNumber ?? "",
      "Recipient Org:Description": award?.extensions?.["Recipient Org:Description"] ?? "",
      "Amount Awarded": String(Number(minor) / 100),
      Currency: currency,
      "Award Date": award?.awardedOn,
      "Award Year": award?.statedYear,
      "How Paid": award?.extensions?.["How Paid"] ?? "",
      Description: award?.description,
      Title: award?.title,
      "Funding Org:Identifier": award?.funder,
      "Funding Org:Name": award?.extensions?.["Funding Org:Name"],
      "Beneficiary Location:Name": location?.name,
      "Beneficiary Location:Geographic Code": location?.area,
      "Beneficiary Location:Geographic Code Type":
        award?.extensions?.["Beneficiary Location:Geographic Code Type"],
      "Last modified": award?.modifiedOn,
      "Data Source": award?.dataSource,
    };
    const { "Recipient Org:Identifier": recipientId = "", ...others } = row;
    expect(cells).toEqual(others);
    expect(recipient?.organisation).toBe(recipientId.replaceAll(" ", "_"));
    const known = [
      "id",
      "identifier",
      "extensions",
      "title",
      "funder",
      "amount",
      "description",
      "recipients",
      "awardedOn",
      "statedYear",
      "locations",
      "dataSource",
      "modifiedOn",
    ];
    expect(Object.keys(award ?? {}).filter((key) => !known.includes(key))).toEqual([]);
    expect([award?.recipients?.length, award?.locations?.length]).toEqual([1, 1]);
  });
});

test("they are written as JSON and read back the same", () => {
  const written = writeJson(portfolioSchema, portfolio);
  expect(written.ok && readJson(portfolioSchema, written.text)).toEqual({
    ok: true,
    value: portfolio,
  });
});

describe("the money of the council", () => {
  const byYear = fundingByFinancialYear(portfolio);

  test("falls in the years of its own column", () => {
    expect(
      byYear.totals.map(({ financialYear, amount }) => [financialYear, notation(amount)]),
    ).toEqual([
      ["2014/15", "[97700.00, 97700.00]"],
      ["2015/16", "[101984.00, 101984.00]"],
      ["2016/17", "[110000.00, 110000.00]"],
      ["2017/18", "[817948.00, 817948.00]"],
    ]);
    expect(byYear.totals.some(({ apart }) => apart !== undefined)).toBe(false);
  });

  test("has no date where the year is not one, and keeps what was written", () => {
    expect(
      byYear.unplaced.map(({ amount, derivation, statedYear }) => [
        notation(amount),
        derivation,
        statedYear,
      ]),
    ).toEqual([
      ["[5000.00, 5000.00]", "not-dated", "2017/19"],
      ["[122611.00, 122611.00]", "not-dated", "`2017/18"],
    ]);
  });

  test("is dated in every roll-up, pound by pound", () => {
    for (const rollUp of [
      byYear,
      fundingByMonth(portfolio),
      fundingByOrganisation(portfolio),
      fundingByOrganisation(portfolio, { role: "funder" }),
      fundingByTheme(portfolio),
      fundingTotals(fundingAggregate(portfolio)),
    ]) {
      expect(
        rollUp.derivations.map(({ derivation, amount }) => [derivation, notation(amount)]),
      ).toEqual([
        ["not-dated", "[127611.00, 127611.00]"],
        ["stated-year", "[1127632.00, 1127632.00]"],
      ]);
      expect(rollUp.overall.map(({ amount }) => notation(amount))).toEqual([
        "[1255243.00, 1255243.00]",
      ]);
    }
  });

  test("was never awarded in the year that it is for", () => {
    const years = awards.map(({ awardedOn, statedYear }) => [awardedOn, statedYear]);
    const earlier = years.filter(
      ([awardedOn = "", statedYear = ""]) =>
        awardedOn < `${statedYear.replace("`", "").slice(0, 4)}-04-01`,
    );
    expect(earlier).toHaveLength(105);
  });
});

test("what does not add up is found: two years and a charity number", () => {
  const found = checkPortfolio(portfolio, { asOf: date("2018-06-07"), references: "partial" });
  const nameOf = (index: unknown) => awards[Number(index)]?.id;
  expect(found.map(({ rule, path }) => [rule, nameOf(path[1]), formatPath(path.slice(2))])).toEqual(
    [
      [
        "award.identifier-number-differs",
        "360G-OxfordCC-2017-18-0067",
        "recipients[0].charityNumber",
      ],
      ["award.year-not-financial", expect.stringContaining("OxfordCC"), "statedYear"],
      ["award.year-not-financial", expect.stringContaining("OxfordCC"), "statedYear"],
    ],
  );
  expect(awards.filter(({ identifier }) => identifier !== undefined)).toMatchObject([
    { id: "360G_-OxfordCC-2017-18-0101", identifier: "360G -OxfordCC-2017-18-0101" },
  ]);
});
