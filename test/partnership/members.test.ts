import {
  checkPartnership,
  type Membership,
  type Partnership,
  partnershipSchema,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { partnership } from "../support/build.ts";
import { minimalPartnership } from "../support/entities.ts";
import { date } from "../support/values.ts";

function rulesOf(changes: Partial<Wire<Partnership>>, asOf?: string): readonly string[] {
  const context = asOf === undefined ? {} : { asOf: date(asOf) };
  return checkPartnership(partnership(changes), context).map(({ rule }) => rule);
}

function problems(changes: object): readonly [string, string][] {
  const result = read(partnershipSchema, { ...minimalPartnership, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("counts go stale (C7): 12 groups, and 10 once three became one", () => {
  const group = (number: number): Wire<Membership> => ({
    organisation: `group-${number}`,
    category: "clinical-commissioning-group",
    ...(number < 3 && { validity: { to: "2018-09-30" } }),
    ...(number === 12 && { validity: { from: "2018-10-01" } }),
  });
  // Three merge into one: 12 before, 10 after.
  const members = Array.from({ length: 13 }, (_, index) => group(index));
  const declared = {
    counts: [{ category: "clinical-commissioning-group", count: 12 }],
  } as const;

  test("on the last day of the old year they agree", () => {
    expect(rulesOf({ members, declared }, "2018-09-30")).toEqual([]);
  });

  test("a day later they do not, and the warning says for which day", () => {
    const [found] = checkPartnership(partnership({ members, declared }), {
      asOf: date("2018-10-01"),
    });
    expect(found).toMatchObject({
      rule: "partnership.counts-stale",
      severity: "warning",
      path: ["members"],
      values: {
        declared: [{ category: "clinical-commissioning-group", count: 12 }],
        listed: [{ category: "clinical-commissioning-group", count: 10 }],
        asOf: "2018-10-01",
      },
    });
    expect(found?.message).toContain("1 October 2018");
  });

  test("a total is held against all that are listed, of whatever category", () => {
    const of = (total: number, counted = 0) =>
      checkPartnership(
        partnership({
          members: members.slice(0, 12),
          declared: {
            counts:
              counted === 0 ? [] : [{ category: "clinical-commissioning-group", count: counted }],
            total,
            asOf: "2016-04",
          },
        }),
        { asOf: date("2018-09-30") },
      );
    expect(of(12)).toEqual([]);
    expect(of(12, 12)).toEqual([]);
    const [found] = of(13);
    expect(found).toMatchObject({
      rule: "partnership.counts-stale",
      values: { declared: [], listed: [], total: 13, listedInAll: 12, declaredFor: "2016-04" },
    });
    expect(found?.message).toContain("the declared counts are for April 2016");
    expect(found?.message).not.toContain("say when");
  });

  test("members of a category that is not counted make the total another one", () => {
    const json = {
      members: [
        ...members.slice(0, 12),
        { organisation: "alliance", category: "voluntary-sector" },
      ],
      declared: { ...declared, total: 12 },
    } as const;
    expect(rulesOf(json, "2018-09-30")).toEqual(["partnership.counts-stale"]);
  });

  test("a declaration that says nothing needs no members", () => {
    expect(rulesOf({ declared: { counts: [] } })).toEqual([]);
  });

  test("without a day they are not compared", () => {
    expect(rulesOf({ members, declared })).toEqual([]);
  });

  test("a declared category without any member counts as none", () => {
    const councils = { counts: [{ category: "local-authority", count: 10 }] } as const;
    const [found] = checkPartnership(partnership({ members, declared: councils }), {
      asOf: date("2018-10-01"),
    });
    expect(found).toMatchObject({
      values: { listed: [{ category: "local-authority", count: 0 }] },
    });
  });
});

describe("a member", () => {
  const council = { organisation: "council", category: "local-authority" } as const;
  const trust = { organisation: "trust", category: "nhs-provider" } as const;
  const during = (from?: string, to?: string): Wire<Membership> => ({
    ...council,
    validity: { ...(from && { from }), ...(to && { to }) },
  });

  test.each<[string, Wire<Membership>, Wire<Membership>, boolean]>([
    ["always, and always", council, council, true],
    ["always, and from a day", council, during("2018-10-01"), true],
    [
      "to a day, and from the day after",
      during(undefined, "2018-09-30"),
      during("2018-10-01"),
      false,
    ],
    ["to a day, and from that day", during(undefined, "2018-10-01"), during("2018-10-01"), true],
    ["two terms apart", during("2012-04-01", "2013-03-31"), during("2015-04-01"), false],
    [
      "a term within another",
      during("2012-04-01", "2018-09-30"),
      during("2014-01-01", "2014-12-31"),
      true,
    ],
    ["both to a day", during(undefined, "2013-03-31"), during(undefined, "2014-03-31"), true],
    ["as something else at the same time", council, { ...council, category: "other" }, true],
  ])("that is listed twice, %s: %j %j", (_, first, second, twice) => {
    for (const members of [
      [first, trust, second],
      [second, trust, first],
    ]) {
      const found = checkPartnership(partnership({ members }));
      expect(found.map(({ rule, path }) => [rule, path.join(".")])).toEqual(
        twice ? [["partnership.member-twice", "members.2"]] : [],
      );
    }
  });

  test("that is listed three times is found twice", () => {
    expect(rulesOf({ members: [council, council, council] })).toEqual([
      "partnership.member-twice",
      "partnership.member-twice",
    ]);
  });

  test("alone makes no partnership: the schema refuses the list", () => {
    expect(problems({ members: [council] })).toEqual([["schema.too-small", "members"]]);
    expect(problems({ members: [] })).toEqual([["schema.too-small", "members"]]);
  });

  test("of ten thousand is found as soon as another", () => {
    const members = Array.from({ length: 10_000 }, (_, index) => ({
      ...council,
      organisation: `council-${index}`,
    }));
    expect(rulesOf({ members: [...members, { ...council, organisation: "council-9" }] })).toEqual([
      "partnership.member-twice",
    ]);
  });
});
