import { checkGrant, grantSchema, Rate, read } from "concordat";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { minimalGrant } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

const consortium = (...members: readonly (readonly [organisation: string, share: string])[]) =>
  checkGrant(
    grant({ members: members.map(([organisation, share]) => ({ organisation, share })) }),
  ).map(({ rule, values }) => [rule, values]);

function problems(changes: object): readonly [string, string][] {
  const result = read(grantSchema, { ...minimalGrant, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("the shares of a consortium sum to exactly one", () => {
  const lead = "example-charity";

  test("as thirds do that are written as thirds", () => {
    expect(consortium([lead, "1/3"], ["b", "1/3"], ["c", "1/3"])).toEqual([]);
  });

  test("as three times 0.33 do not: they are 99/100", () => {
    expect(consortium([lead, "0.33"], ["b", "0.33"], ["c", "0.33"])).toEqual([
      ["grant.shares-sum-to-one", { sum: "99/100" }],
    ]);
  });

  test("as ten times 0.1 do, which binary fractions cannot", () => {
    const members = Array.from({ length: 10 }, (_, index) => [index ? `m${index}` : lead, "0.1"]);
    expect(consortium(...(members as [string, string][]))).toEqual([]);
  });

  test("and not to a hair more or less", () => {
    const hair = "0.500000000000000000001";
    expect(consortium([lead, "0.5"], ["b", hair])).toEqual([
      ["grant.shares-sum-to-one", { sum: Rate.of("0.5").plus(hair).toString() }],
    ]);
  });

  test("and each lies between nothing and one: the schema refuses others", () => {
    const members = [
      { organisation: lead, share: "3/2" },
      { organisation: "b", share: "-1/2" },
      { organisation: "c", share: "0" },
    ];
    expect(problems({ members })).toEqual([
      ["rate.not-a-share", "members.0.share"],
      ["rate.not-a-share", "members.1.share"],
    ]);
  });
});

describe("the lead of a consortium", () => {
  test("is one of its members", () => {
    expect(consortium(["a", "1/2"], ["b", "1/2"])).toEqual([
      ["grant.one-lead", { lead: "example-charity", times: 0 }],
    ]);
  });

  test("is so once", () => {
    expect(consortium(["example-charity", "1/2"], ["example-charity", "1/2"])).toEqual([
      ["grant.one-lead", { lead: "example-charity", times: 2 }],
    ]);
  });
});

describe("a consortium", () => {
  test("of one is a warning, and nothing more if the rest is in order", () => {
    const [found, ...others] = checkGrant(
      grant({ members: [{ organisation: "example-charity", share: "1" }] }),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "grant.consortium-of-one", severity: "warning" });
  });

  test("of none is refused by the schema; a lone partner lists no members", () => {
    expect(problems({ members: [] })).toEqual([["schema.too-small", "members"]]);
    expect(checkGrant(grant())).toEqual([]);
  });

  test("may break every rule at once", () => {
    expect(consortium(["b", "9/10"]).map(([rule]) => rule)).toEqual([
      "grant.shares-sum-to-one",
      "grant.one-lead",
      "grant.consortium-of-one",
    ]);
  });
});

describe("a grant", () => {
  test("has one award or more, each for a financial year", () => {
    expect(grant().awards?.[0]?.amount).toEqual(gbp("194444.44"));
    expect(problems({ awards: [] })).toEqual([["schema.too-small", "awards"]]);
    const award = { financialYear: "2012-13", amount: { amount: "1.00", currency: "GBP" } };
    expect(problems({ awards: [award] })).toEqual([
      ["financial-year.format", "awards.0.financialYear"],
    ]);
  });

  test("has a period that ends no earlier than it begins", () => {
    expect(problems({ period: { start: "2012-04-01", end: "2012-03-31" } })).toEqual([
      ["date-range.end-before-start", "period.end"],
    ]);
  });
});
