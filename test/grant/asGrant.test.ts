import { asGrant, checkGrant, grantSchema, isDomainError, type PublishedAward } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { award } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { fullAward } from "../support/fullEntities.ts";
import { date, gbp } from "../support/values.ts";

const period = { start: date("2012-04-01"), end: date("2014-03-31") };
const supplement = { period, status: "closed" } as const;

const codeOf = (call: () => unknown): string | undefined => {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code;
  }
};

const known: PublishedAward = award({
  amount: poundsJson("5000.00"),
  recipients: [{ kind: "organisation", organisation: "example-charity", name: "Example Charity" }],
  years: [
    { financialYear: "2012/13", amount: poundsJson("3000.00") },
    { financialYear: "2013/14", amount: poundsJson("2000.00") },
  ],
});

describe("an award that becomes a grant", () => {
  test("brings what it says, and takes the rest from whoever calls", () => {
    expect(z.encode(grantSchema, asGrant(known, supplement))).toEqual({
      id: "example-award",
      title: "Grant to Example Charity",
      funder: "example-department",
      lead: "example-charity",
      period: { start: "2012-04-01", end: "2014-03-31" },
      awards: [
        { financialYear: "2012/13", amount: poundsJson("3000.00") },
        { financialYear: "2013/14", amount: poundsJson("2000.00") },
      ],
      status: "closed",
      total: poundsJson("5000.00"),
    });
  });

  test("keeps what a grant has a place for, and is one that its schema reads", () => {
    const full = award({ ...fullAward, id: "example-award" });
    const grant = asGrant(full, { ...supplement, lead: "example-charity" });
    expect(z.encode(grantSchema, grant)).toMatchObject({
      description: "For a choir.\n\nIt sings.",
      appliedFor: poundsJson("6000.00"),
      appliedOn: "2011-12-01",
      awardedOn: "2012-02-09",
      programme: "example-programme",
      scheme: "example-scheme",
      fund: "example-fund",
      beneficiaryLocations: fullAward.locations,
      dataSource: "https://example.org/awards.csv",
      modifiedAt: "2014-06-07T09:30:00Z",
      extensions: fullAward.extensions,
      sources: fullAward.sources,
    });
    expect(grantSchema.parse(z.encode(grantSchema, grant))).toEqual(grant);
  });

  test("has no time of change where only the day is known", () => {
    expect(asGrant({ ...known, modifiedOn: "2014-06-07" }, supplement)).not.toHaveProperty(
      "modifiedAt",
    );
  });

  test("may be given other amounts by year, of which its check says where they do not add up", () => {
    const [first] = known.years ?? [];
    const awards = first ? [{ ...first, amount: gbp("4999.99") }] : [];
    const grant = asGrant(known, { ...supplement, awards });
    expect(checkGrant(grant).map(({ rule }) => rule)).toEqual(["grant.years-sum"]);
  });
});

test("an award without amounts by year becomes a grant of which only the total is known", () => {
  const { years: _, ...other } = known;
  for (const given of [supplement, { ...supplement, awards: [] }]) {
    const grant = asGrant(other, given);
    expect(grant).not.toHaveProperty("awards");
    expect(grant.total).toEqual(gbp("5000"));
    expect(grantSchema.parse(z.encode(grantSchema, grant))).toEqual(grant);
    expect(checkGrant(grant).map(({ rule }) => rule)).toEqual(["grant.profile-assumed"]);
  }
});

describe("an award that cannot become a grant", () => {
  test.each([
    ["nobody", undefined],
    ["an individual", [{ kind: "individual" }]],
    ["a recipient by name only", [{ kind: "organisation", name: "Example Choir" }]],
    [
      "several recipients by name only",
      [
        { kind: "organisation", name: "Example Choir" },
        { kind: "organisation", name: "Example Band" },
      ],
    ],
    [
      "several recipients with ids, none of which is the lead",
      [
        { kind: "organisation", organisation: "a" },
        { kind: "organisation", organisation: "b" },
      ],
    ],
  ] as const)("goes to %s, until a lead is given", (_, recipients) => {
    const { recipients: _one, ...rest } = known;
    const other = recipients ? { ...rest, recipients } : rest;
    expect(codeOf(() => asGrant(other, supplement))).toBe("award.no-lead");
    expect(asGrant(other, { ...supplement, lead: "example-lead" }).lead).toBe("example-lead");
  });

  test("is a loan", () => {
    expect(codeOf(() => asGrant({ ...known, fundingType: "Loan" }, supplement))).toBe("award.loan");
  });
});
