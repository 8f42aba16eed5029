import { checkPortfolio, formatPath, type Portfolio, type Wire } from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { organisationJson } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");

const check = (json: Wire<Portfolio>) => checkPortfolio(portfolio(json), { asOf });
const [partnership] = soundPortfolio.partnerships;
const [memorandum] = soundPortfolio.memoranda;
const [programme] = soundPortfolio.programmes;
const [grant] = soundPortfolio.grants;

describe("the findings about each entity begin at the portfolio", () => {
  test("with the list and the position", () => {
    const json: Wire<Portfolio> = {
      ...soundPortfolio,
      partnerships: [partnership, { ...partnership, id: "p2", declared: { counts: [], total: 3 } }],
      memoranda: [
        memorandum,
        { ...memorandum, id: "m2", announcedOn: "2017-02-01", term: { years: 5 } },
      ],
      programmes: [
        programme,
        { ...programme, id: "r2", years: [{ financialYear: "2012/13", sameAs: "2011/12" }] },
      ],
      grants: [
        grant,
        { ...grant, id: "g2", members: [{ organisation: "example-charity", share: "1" }] },
      ],
    };
    expect(check(json).map(({ rule, path }) => [rule, formatPath(path)])).toEqual([
      ["partnership.counts-unchecked", "partnerships[1].members"],
      ["memorandum.start-assumed", "memoranda[1].effectiveFrom"],
      ["programme.same-as-unknown", "programmes[1].years[0].sameAs"],
      ["grant.consortium-of-one", "grants[1].members"],
    ]);
  });

  test("and who follows whom is judged by the lives of the organisations", () => {
    const json = portfolio({
      organisations: [
        { ...organisationJson("network"), validity: { to: "2013-04-01" } },
        {
          ...organisationJson("healthwatch"),
          validity: { from: "2013-04-01" },
          identifiers: [
            { scheme: "ODS", id: "pending registration" },
            { scheme: "GB-GOR", id: "D1198" },
          ],
        },
      ],
      supersessions: [
        {
          id: "healthwatch-begins",
          kind: "replacement",
          predecessors: ["network"],
          successors: ["healthwatch"],
          planned: "2012-04",
          actual: "2013-04-01",
        },
        { id: "back", kind: "transfer", predecessors: ["healthwatch"], successors: ["network"] },
      ],
    });
    const found = checkPortfolio(json, { asOf });
    expect(found.map(({ rule, path }) => [rule, formatPath(path)])).toEqual([
      ["identifier.invalid", "organisations[1].identifiers[0]"],
      ["organisation.identifier-unusual", "organisations[1].identifiers[1]"],
      ["supersession.cycle", "supersessions[1].successors"],
      ["supersession.overlap", "supersessions[0].successors[0]"],
      ["supersession.late", "supersessions[0].actual"],
    ]);
  });

  test("and partnerships are followed as organisations are", () => {
    const body = (id: string, validity: object) => ({ ...partnership, id, validity });
    const json = portfolio({
      partnerships: [body("before", { to: "2022-07-01" }), body("after", { from: "2022-07-01" })],
      supersessions: [
        { id: "follows", kind: "replacement", predecessors: ["before"], successors: ["after"] },
      ],
    });
    expect(
      checkPortfolio(json, { asOf }).map(({ rule, path }) => [rule, formatPath(path)]),
    ).toEqual([["supersession.overlap", "supersessions[0].successors[0]"]]);
  });

  test("and members are counted for the day of the check", () => {
    const members = [
      { organisation: "example-charity", category: "voluntary-sector" },
      {
        organisation: "example-department",
        category: "national-body",
        validity: { to: "2018-06-06" },
      },
    ] as const;
    const declared = { counts: [{ category: "national-body", count: 1 }] } as const;
    const json = portfolio({
      ...soundPortfolio,
      partnerships: [{ ...partnership, members, declared }],
    });
    expect(checkPortfolio(json, { asOf: date("2018-06-06") })).toEqual([]);
    expect(checkPortfolio(json, { asOf }).map(({ rule }) => rule)).toEqual([
      "partnership.counts-stale",
    ]);
  });
});

test("a memorandum does not supersede itself, directly or through others", () => {
  const chain = ["a", "b", "c"].map((id, index, all) => ({
    ...memorandum,
    id,
    supersedes: [all[(index + 1) % 3] ?? ""],
  }));
  const memoranda = [...chain, { ...memorandum, supersedes: [memorandum.id] }];
  expect(
    check({ ...soundPortfolio, memoranda }).map(({ rule, path }) => [rule, formatPath(path)]),
  ).toEqual([
    ["memorandum.supersedes-itself", "memoranda[1].supersedes"],
    ["memorandum.supersedes-itself", "memoranda[3].supersedes"],
  ]);
});

test("grants are held against the standards of another day where the caller says so", () => {
  const running = {
    ...grant,
    period: { start: "2015-04-01", end: "2019-03-31" },
    awards: [{ financialYear: "2015/16", amount: { amount: "1.00", currency: "GBP" } }],
    reviews: [],
  };
  const found = portfolio({ ...soundPortfolio, grants: [running] });
  const rules = (standardsOf?: string) =>
    checkPortfolio(found, {
      asOf: date("2017-06-01"),
      ...(standardsOf !== undefined && { standardsOf: date(standardsOf) }),
    }).flatMap(({ rule, path }) =>
      rule === "grant.annual-review-missing" ? [formatPath(path)] : [],
    );
  expect(rules()).toEqual([]);
  expect(rules("2017-01-01")).toEqual(["grants[0].reviews"]);
});
