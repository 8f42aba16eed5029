import {
  checkMemberships,
  checkOrganisations,
  checkPartnership,
  checkSector,
  checkSupersessions,
  membersAt,
  membershipWithinLife,
  type Organisation,
  organisationIdentifiersAt,
  organisationNameAt,
  organisationSchema,
  parseFigure,
  read,
  type Severity,
} from "concordat";
import { gmCcgs, gmCouncils, gmPartnership } from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import { organisation, sector, supersession } from "../support/build.ts";
import { minimalOrganisation, poundsJson } from "../support/entities.ts";
import { date } from "../support/values.ts";

describe("names and codes over time (domain facts, section 4.1 and edge case 6)", () => {
  test("a trust kept its code and changed its name on the day", () => {
    const trust = organisation({
      id: "RM3",
      names: [
        { name: "Salford Royal NHS Foundation Trust", validity: { to: "2021-09-30" } },
        { name: "Northern Care Alliance NHS Foundation Trust", validity: { from: "2021-10-01" } },
      ],
      identifiers: [{ scheme: "ODS", id: "RM3" }],
    });
    expect(organisationNameAt(trust, date("2021-09-30"))).toBe(
      "Salford Royal NHS Foundation Trust",
    );
    expect(organisationNameAt(trust, date("2021-10-01"))).toBe(
      "Northern Care Alliance NHS Foundation Trust",
    );
    for (const day of ["2021-09-30", "2021-10-01"]) {
      expect(organisationIdentifiersAt(trust, date(day)).map(({ id }) => id)).toEqual(["RM3"]);
    }
    expect(checkOrganisations([trust], { asOf: date("2021-10-01") })).toEqual([]);
  });

  test("C7: counts go stale: twelve groups become ten, and 37 is true for a day only", () => {
    const merged = ["central-manchester-ccg", "north-manchester-ccg", "south-manchester-ccg"];
    const groups = gmCcgs.map(({ id }) => ({
      organisation: id,
      category: "clinical-commissioning-group" as const,
      ...(merged.includes(id) && { validity: { to: date("2017-03-31") } }),
      ...(id === "manchester-ccg" && { validity: { from: date("2017-04-01") } }),
    }));
    const councils = gmCouncils.map(({ id }) => ({
      organisation: id,
      category: "local-authority" as const,
    }));
    const providers = Array.from({ length: 15 }, (_, index) => ({
      organisation: `provider-${index + 1}`,
      category: "nhs-provider" as const,
    }));
    const { budget: _, ...stated } = gmPartnership;
    const counted = { ...stated, members: [...groups, ...providers, ...councils] };
    const before = date("2017-03-31");
    const after = date("2017-04-01");
    expect(counted.declared?.total).toBe(37);
    expect(membersAt(counted.members, before)).toHaveLength(37);
    expect(membersAt(counted.members, after)).toHaveLength(35);
    expect(checkPartnership(counted, { asOf: before })).toEqual([]);
    expect(checkPartnership(counted, { asOf: after })).toMatchObject([
      {
        rule: "partnership.counts-stale",
        values: {
          declared: [{ category: "clinical-commissioning-group", count: 12 }],
          listed: [{ category: "clinical-commissioning-group", count: 10 }],
          asOf: "2017-04-01",
        },
      },
    ]);
    // Without a day there is nothing to count them for.
    expect(checkPartnership(counted)).toEqual([]);
    const merger = supersession({
      predecessors: merged,
      successors: ["manchester-ccg"],
      actual: "2017-04-01",
    });
    expect(checkSupersessions([merger], { organisations: gmCcgs })).toEqual([]);
  });

  test("a merger gave the group of a city a new code, which holds while the group does", () => {
    const city = organisation({
      id: "city",
      identifiers: [
        { scheme: "ODS", id: "X01", validity: { from: "2018-10-01", to: "2022-06-30" } },
        { scheme: "GSS", id: "E38000999", validity: { from: "2018-10-01" } },
      ],
    });
    expect(organisationIdentifiersAt(city, date("2018-09-30"))).toEqual([]);
    expect(organisationIdentifiersAt(city, date("2018-10-01")).map(({ id }) => id)).toEqual([
      "X01",
      "E38000999",
    ]);
    expect(organisationIdentifiersAt(city, date("2022-07-01")).map(({ id }) => id)).toEqual([
      "E38000999",
    ]);
  });

  test("a trust that others merged into has a code of its own, and theirs stay theirs", () => {
    const trust = (code: string, name: string) =>
      organisation({ id: code, names: [{ name }], identifiers: [{ scheme: "ODS", id: code }] });
    const organisations = [
      trust("RW3", "Central Manchester University Hospitals"),
      trust("RM2", "University Hospital of South Manchester"),
      trust("R0A", "Manchester University NHS Foundation Trust"),
    ];
    const merger = supersession({
      kind: "merger",
      predecessors: ["RW3", "RM2"],
      successors: ["R0A"],
    });
    const codes = organisations.flatMap((one) =>
      organisationIdentifiersAt(one, date("2018-06-07")),
    );
    expect(codes.map(({ id }) => id)).toEqual(["RW3", "RM2", "R0A"]);
    expect(checkOrganisations(organisations, { asOf: date("2018-06-07") })).toEqual([]);
    expect(checkSupersessions([merger], { organisations })).toEqual([]);
  });

  test.each([
    ["heywood-middleton-rochdale-ccg", "rochdale", "E38000080", "E08000005"],
    ["wigan-borough-ccg", "wigan", "E38000205", "E08000010"],
  ])(
    "%s and its borough have different names; codes tell them apart",
    (ccg, borough, own, area) => {
      const group = gmCcgs.find(({ id }) => id === ccg) as Organisation;
      const council = gmCouncils.find(({ id }) => id.startsWith(borough)) as Organisation;
      const day = date("2018-06-07");
      expect(organisationNameAt(group, day)).not.toBe(organisationNameAt(council, day));
      const gssOf = (one: Organisation) =>
        organisationIdentifiersAt(one, day).flatMap(({ scheme, id }) =>
          scheme === "GSS" ? [id] : [],
        );
      expect([gssOf(group), gssOf(council)]).toEqual([[own], [area]]);
    },
  );

  test("the name that began last is taken, and one without a beginning last of all", () => {
    const names = [
      { name: "Long known" },
      { name: "Old", validity: { from: "2001-01-01" } },
      { name: "New", validity: { from: "2011-01-01" } },
    ];
    expect(organisationNameAt(organisation({ names }), date("2000-12-31"))).toBe("Long known");
    expect(organisationNameAt(organisation({ names }), date("2010-12-31"))).toBe("Old");
    expect(organisationNameAt(organisation({ names }), date("2011-01-01"))).toBe("New");
  });

  test("no name is asked of a body that does not exist on the day, or without a day", () => {
    const past = organisation({
      names: [{ name: "A", validity: { to: "2011-03-31" } }],
      validity: { to: "2011-03-31" },
    });
    expect(checkOrganisations([past], { asOf: date("2018-06-07") })).toEqual([]);
    expect(checkOrganisations([past])).toEqual([]);
  });
});

describe("codes that two bodies have", () => {
  const coded = (id: string, scheme: string, code: string, life = {}) =>
    organisation({ id, identifiers: [{ scheme, id: code }], validity: life });
  const shared = (...bodies: readonly Organisation[]) =>
    checkOrganisations(bodies).filter(({ rule }) => rule === "organisation.identifier-shared");

  test("are two codes if their registers differ, and one body may have its code twice", () => {
    const same = { scheme: "A", id: "1" };
    expect(shared(coded("a", "A", "1"), coded("b", "B", "1"))).toEqual([]);
    expect(shared(organisation({ identifiers: [same, same] }))).toEqual([]);
    expect(shared(coded("a", "A", "B1"), coded("b", "AB", "1"))).toEqual([]);
  });

  test("without dates hold for the life of their body", () => {
    const bodies = [
      coded("a", "A", "1", { to: "2018-09-30" }),
      coded("b", "A", "1", { from: "2018-10-01" }),
      coded("c", "A", "1", { from: "2020-01-01" }),
    ];
    expect(shared(...bodies).map(({ path, values }) => [path, values])).toEqual([
      [[2, "identifiers", 0], { scheme: "A", identifier: "1", organisation: "c", first: "b" }],
    ]);
  });
});

describe("memberships and the lives of their bodies", () => {
  const group = organisation({ id: "group", validity: { from: "2013-04-01", to: "2018-09-30" } });
  const member = (validity?: { readonly from?: string; readonly to?: string }) => ({
    organisation: "group",
    category: "clinical-commissioning-group" as const,
    ...(validity && {
      validity: {
        ...(validity.from && { from: date(validity.from) }),
        ...(validity.to && { to: date(validity.to) }),
      },
    }),
  });

  test("one without an end outlives a body that has one, and says so in its message", () => {
    const [found] = checkMemberships([member()], { organisations: [group] });
    expect(found?.values).toEqual({ organisation: "group", ended: "2018-09-30" });
    expect(found?.message).toContain("has no end");
    expect(checkMemberships([member()], { organisations: [] })).toEqual([]);
    expect(
      checkMemberships([member()], { organisations: [organisation({ id: "group" })] }),
    ).toEqual([]);
  });

  test.each([
    [undefined, { from: "2013-04-01", to: "2018-09-30" }],
    [{ from: "2016-04-01" }, { from: "2016-04-01", to: "2018-09-30" }],
    [
      { from: "2010-01-01", to: "2014-01-01" },
      { from: "2013-04-01", to: "2014-01-01" },
    ],
  ])("%j is cut to %j", (validity, expected) => {
    expect(membershipWithinLife(member(validity), group)?.validity).toEqual(expected);
  });

  test("one that begins after the end leaves no day, and no life cuts nothing", () => {
    expect(membershipWithinLife(member({ from: "2018-10-01" }), group)).toBeUndefined();
    expect(membershipWithinLife(member(), {})).toEqual(member());
  });
});

describe("who follows whom", () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, index) =>
      supersession({ predecessors: [`o${index}`], successors: [`o${index + 1}`] }),
    );

  test("a body that follows itself is a cycle of one", () => {
    const acquired = supersession({ predecessors: ["RM3", "RW6"], successors: ["RM3"] });
    expect(checkSupersessions([acquired]).map(({ rule, values }) => [rule, values])).toEqual([
      ["supersession.cycle", { organisations: ["RM3"] }],
    ]);
  });

  test("a long way round is found, and a long way is none", () => {
    const back = supersession({ predecessors: ["o20000"], successors: ["o19999"] });
    expect(checkSupersessions(chain(20_000))).toEqual([]);
    expect(checkSupersessions([...chain(20_000), back]).map(({ path }) => path)).toEqual([
      [20_000, "successors"],
    ]);
  });

  test("of those that all follow one another one cycle is found, a short one", () => {
    const cycles = (...followed: readonly (readonly [string, string])[]) =>
      checkSupersessions(
        followed.map(([before, after]) =>
          supersession({ predecessors: [before], successors: [after] }),
        ),
      ).map(({ path, values }) => [path[0], values]);
    const ring = [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
      ["d", "a"],
    ] as const;
    expect(cycles(...ring)).toEqual([[3, { organisations: ["a", "b", "c", "d"] }]]);
    expect(cycles(...ring, ["b", "a"])).toEqual([[4, { organisations: ["a", "b"] }]]);
    expect(cycles(...ring, ["c", "c"])).toEqual([[4, { organisations: ["c"] }]]);
    expect(cycles(["x", "a"], ...ring, ["a", "y"], ["y", "z"], ["z", "y"])).toEqual([
      [4, { organisations: ["a", "b", "c", "d"] }],
      [7, { organisations: ["y", "z"] }],
    ]);
  });

  test("many that follow themselves and one another make one finding, and are checked in no time", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `o${index}`);
    const all = supersession({ predecessors: ids, successors: ids });
    expect(checkSupersessions([all]).map(({ path, values }) => [path, values])).toEqual([
      [[0, "successors"], { organisations: ["o0"] }],
    ]);
    const there = supersession({ predecessors: ids, successors: ["hub"] });
    const back = supersession({ predecessors: ["hub"], successors: ids });
    expect(checkSupersessions([there, back]).map(({ path, values }) => [path, values])).toEqual([
      [[1, "successors"], { organisations: ["o0", "hub"] }],
    ]);
  });

  test("a cycle of one names no other, of two one other, and of three two others", () => {
    const message = (length: number) =>
      checkSupersessions([
        ...chain(length - 1),
        supersession({ predecessors: [`o${length - 1}`], successors: ["o0"] }),
      ]).map((found) => found.message.replace(/:.*/, ""));
    expect(message(1)).toEqual(["o0 is said to follow itself"]);
    expect(message(2)).toEqual(["o0 is said to follow itself through 1 other"]);
    expect(message(3)).toEqual(["o0 is said to follow itself through 2 others"]);
  });

  test("of several that follow several each that overlaps is named, and not every pair", () => {
    const ended = [
      ["p", "2012-03-31"],
      ["q", "2012-06-30"],
      ["r", "2012-05-31"],
    ] as const;
    const began = [
      ["x", "2012-05-01"],
      ["y", "2012-04-01"],
      ["z", "2012-07-01"],
    ] as const;
    const organisations = [
      ...ended.map(([id, to]) => organisation({ id, validity: { to } })),
      ...began.map(([id, from]) => organisation({ id, validity: { from } })),
    ];
    const follows = supersession({ predecessors: ["p", "q", "r"], successors: ["x", "y", "z"] });
    const found = checkSupersessions([follows], { organisations });
    expect(found.map(({ path, values }) => [path[2], values])).toEqual([
      [0, { successor: "x", began: "2012-05-01", predecessor: "q", ended: "2012-06-30" }],
      [1, { successor: "y", began: "2012-04-01", predecessor: "q", ended: "2012-06-30" }],
      [1, { successor: "y", began: "2012-04-01", predecessor: "r", ended: "2012-05-31" }],
    ]);
    const many = Array.from({ length: 2_000 }, (_, index) =>
      organisation({ id: `o${index}`, validity: { from: "2001-01-01", to: "2012-03-31" } }),
    );
    const ids = many.map(({ id }) => id);
    const tangled = supersession({ predecessors: ids, successors: ids });
    expect(checkSupersessions([tangled], { organisations: many }).length).toBeLessThan(4_001);
  });

  test("a transfer passes to bodies that were there before", () => {
    const bodies = [
      organisation({ id: "small-trust", validity: { to: "2021-09-30" } }),
      organisation({ id: "large-trust", validity: { from: "2006-08-01" } }),
    ];
    const follows = { predecessors: ["small-trust"], successors: ["large-trust"] };
    const rules = (kind: "merger" | "transfer") =>
      checkSupersessions([supersession({ ...follows, kind })], { organisations: bodies }).map(
        ({ rule }) => rule,
      );
    expect(rules("transfer")).toEqual([]);
    expect(rules("merger")).toEqual(["supersession.overlap"]);
  });

  // Second calculation: April 2012 to 1 April 2013 is 365 days from its first day, 336 from its last.
  test.each([
    ["2012-04", "2013-04-01", [336, 365]],
    ["2012-04-01", "2013-04-01", [365, 365]],
    ["2012", "2013", [1, 730]],
    ["2012-04", "2012-04-30", undefined],
    ["2012-04", "2012", undefined],
  ])("planned for %s, it came on %s", (planned, actual, days) => {
    const [found] = checkSupersessions([supersession({ planned, actual })]);
    const late = found?.rule === "supersession.late" ? found.values : undefined;
    expect(late && [late.daysLateAtLeast, late.daysLateAtMost]).toEqual(days);
  });
});

describe("the parts of a sector (C9)", () => {
  const figure = (text: string) => parseFigure(text, { as: "count" });
  const found = (total: string | undefined, parts: readonly string[]) =>
    checkSector(
      sector({
        profile: {
          ...(total && { organisations: figure(total) }),
          subSectors: parts.map((text) => ({ name: "a part", organisations: figure(text) })),
        },
      }),
    );

  test("as the memorandum's news states them, bounds cannot tell", () => {
    const [note] = found("nearly 15,000", ["c5, 000", "c5, 000", "c4, 000"]);
    expect(note).toMatchObject({
      severity: "info",
      values: {
        verdict: "unknown",
        parts: { lower: { value: 12500 }, upper: { value: 15500, included: false } },
        total: { lower: { value: 14500 }, upper: { value: 15000, included: false } },
      },
    });
    expect(note?.message).toContain("12,500 to 15,500");
  });

  test.each<[string | undefined, readonly string[], readonly Severity[]]>([
    ["15,000", ["10,000", "5,000"], []],
    ["15,000", ["10,000", "over 5,000"], ["warning"]],
    ["over 15,000", ["10,000", "5,000"], []],
    ["nearly 15,000", ["up to 15,000"], ["info"]],
    ["about 15,000", ["5,000"], ["info"]],
    ["15,000", [], []],
    [undefined, ["5,000"], []],
  ])("%s against %j", (total, parts, expected) => {
    expect(found(total, parts).map(({ severity }) => severity)).toEqual(expected);
  });
});

test("published income is in one currency", () => {
  const json = {
    ...minimalOrganisation,
    publishedIncome: {
      yearEnd: "2012-03-31",
      total: poundsJson("480000.00"),
      fromCentralGovernment: { amount: "1.00", currency: "EUR" },
    },
  };
  const result = read(organisationSchema, json);
  expect(!result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
    ["organisation.currencies-differ", "publishedIncome.fromCentralGovernment"],
  ]);
});
