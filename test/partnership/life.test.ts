import {
  bounds,
  checkPartnership,
  checkSupersessions,
  type Membership,
  type Partnership,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { partnership, supersession } from "../support/build.ts";
import { count } from "../support/values.ts";

const trust = { organisation: "trust", category: "nhs-provider" } as const;

describe("a membership outside the life of its partnership", () => {
  const life = { from: "2015-10-01", to: "2022-06-30" };
  const found = (validity: Wire<Membership>["validity"], changes: Partial<Wire<Partnership>>) => {
    const council = { organisation: "council", category: "local-authority", validity } as const;
    const members = [council as Wire<Membership>, trust];
    return checkPartnership(partnership({ members, ...changes })).map(
      ({ rule, severity, values }) => [rule, severity, "date" in values && values.date],
    );
  };
  const warning = (day: string) => ["partnership.member-outside-life", "warning", day];

  test.each<[Wire<Membership>["validity"], readonly string[]]>([
    [{ from: "2015-10-01", to: "2022-06-30" }, []],
    [{ from: "2015-09-30" }, ["2015-09-30"]],
    [{ to: "2022-07-01" }, ["2022-07-01"]],
    [{ from: "2022-07-01" }, ["2022-07-01"]],
    [{ from: "2015-09-30", to: "2022-07-01" }, ["2015-09-30", "2022-07-01"]],
    [{}, []],
  ])("%j is found on %j", (validity, days) => {
    expect(found(validity, { validity: life })).toEqual(days.map(warning));
  });

  test("is judged by the history where no last day is stated", () => {
    const superseded: Partial<Wire<Partnership>> = {
      status: "superseded",
      history: [
        { from: "shadow", to: "live", on: "2016-04-01" },
        { from: "live", to: "superseded", on: "2022-07-01" },
      ],
    };
    expect(found({ to: "2022-06-30" }, superseded)).toEqual([]);
    expect(found({ to: "2022-07-01" }, superseded)).toEqual([warning("2022-07-01")]);
    expect(found({ from: "2016-04-01" }, superseded)).toEqual([]);
  });

  test("is not judged where the life is not known, and no date makes the check throw", () => {
    expect(found({ from: "0001-01-01", to: "9999-12-31" }, {})).toEqual([]);
    const first: Partial<Wire<Partnership>> = {
      status: "withdrawn",
      history: [{ from: "proposed", to: "withdrawn", on: "0001-01-01" }],
    };
    expect(found({ to: "0001-01-01" }, first)).toEqual([]);
  });
});

describe("a partnership that others follow", () => {
  const followed = supersession({
    kind: "replacement",
    predecessors: ["partnership"],
    successors: ["board"],
    actual: "2022-07-01",
  });
  const bodies = (from: string) => [
    partnership({ id: "partnership", validity: { to: "2022-06-30" } }),
    partnership({ id: "board", validity: { from: from as `${number}` } }),
  ];
  const found = (from: string) =>
    checkSupersessions([followed], { organisations: bodies(from) }).map(({ rule }) => rule);

  test("ends before they begin, as an organisation does", () => {
    expect(found("2022-07-01")).toEqual([]);
    expect(found("2022-06-30")).toEqual(["supersession.overlap"]);
  });

  test("does not follow itself", () => {
    const back = supersession({
      id: "back",
      kind: "replacement",
      predecessors: ["board"],
      successors: ["partnership"],
    });
    const rules = checkSupersessions([followed, back]).map(({ rule }) => rule);
    expect(rules).toEqual(["supersession.cycle"]);
  });
});

test("a population that is 'about' so many has no strict bound", () => {
  const footprint = partnership({
    footprint: {
      name: "Exampleshire",
      population: { value: 250000, qualifier: "circa", asStated: "about 250,000 residents" },
    },
  }).footprint;
  expect(footprint.population && bounds(footprint.population, "strict")).toBeUndefined();
  expect(bounds(count(2_800_000), "strict")).toBeDefined();
});
