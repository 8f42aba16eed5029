import {
  checkLocalityPlan,
  type LocalityPlan,
  localityPlanSchema,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { localityPlan } from "../support/build.ts";
import { minimalLocalityPlan, poundsFigure, poundsJson } from "../support/entities.ts";

function problems(changes: object): readonly [string, string][] {
  const result = read(localityPlanSchema, { ...minimalLocalityPlan, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

const found = (changes: Partial<Wire<LocalityPlan>>) =>
  checkLocalityPlan(localityPlan(changes)).map(({ rule, severity, path }) => [
    rule,
    severity,
    path.join("."),
  ]);

describe("the areas of a plan", () => {
  test.each(["E06000001", "E07000001", "E08000010", "E09000001", "E10000001"])(
    "may be %s: a code of a local authority, of Greater Manchester or not",
    (area) => {
      expect(problems({ areas: [area] })).toEqual([]);
    },
  );

  test("are at least one, each once, and local authorities", () => {
    expect(problems({ areas: [] })).toEqual([["schema.too-small", "areas"]]);
    expect(problems({ areas: ["E08000001", "E08000001"] })).toEqual([
      ["locality-plan.area-twice", "areas"],
    ]);
    expect(problems({ areas: ["E54000007"] })).toEqual([["identifier.form", "areas.0"]]);
    expect(problems({ areas: ["Bolton"] }).map(([, path]) => path)).toEqual(["areas.0"]);
  });
});

describe("the amounts of a plan", () => {
  const euros = { amount: "1.00", currency: "EUR" };
  const award = { figure: poundsFigure("1.00") };

  test.each<[string, object]>([
    ["agreement", { agreement: { amount: euros } }],
    ["match", { localMatch: { value: euros, qualifier: "exact", asStated: "€1" } }],
    ["payment", { payments: [{ paidOn: "2017-04-01", amount: euros }] }],
    ["gap", { financialGap: { figure: { value: euros, qualifier: "exact", asStated: "€1" } } }],
    [
      "milestone",
      {
        agreement: {
          amount: poundsJson("1.00"),
          milestones: [{ id: "a", amount: euros, status: "met" }],
        },
      },
    ],
    [
      "variation",
      {
        agreement: {
          amount: poundsJson("1.00"),
          variations: [{ on: "2017-04-01", change: euros }],
        },
      },
    ],
  ])("are in one currency: a %s in another is refused", (_, changes) => {
    expect(problems({ award, ...changes })).toEqual([["locality-plan.currencies-differ", ""]]);
  });

  test("name each milestone once", () => {
    const milestone = { id: "a", amount: poundsJson("1.00"), status: "met" };
    const agreement = { amount: poundsJson("2.00"), milestones: [milestone, milestone] };
    expect(problems({ agreement })).toEqual([
      ["locality-plan.milestone-twice", "agreement.milestones"],
    ]);
  });
});

describe("an application", () => {
  const rule = ["locality-plan.joint-application", "info", "application.partners"];
  const applied = (partners: readonly string[], organisations?: readonly string[]) =>
    found({ application: { partners }, ...(organisations && { footprint: { organisations } }) });

  test("by all partners of the footprint, and perhaps others, is joint", () => {
    expect(applied(["a", "b"], ["b", "a"])).toEqual([]);
    expect(applied(["a", "b", "c"], ["a", "b"])).toEqual([]);
    expect(applied(["a", "b"])).toEqual([]);
  });

  test("by one partner, or without one of the footprint, is noted", () => {
    expect(applied(["a"])).toEqual([rule]);
    expect(applied(["a", "a"])).toEqual([rule]);
    expect(applied(["a", "b"], ["a", "b", "c"])).toEqual([rule]);
  });

  test("whose partners are not known is not judged", () => {
    expect(found({ application: {} })).toEqual([]);
    expect(applied([], ["a", "b"])).toEqual([]);
  });
});

describe("a plan that was approved while people were being asked", () => {
  const rule = "locality-plan.approved-during-engagement";
  // Three months from Wednesday 13 January 2016.
  const engagement = { start: "2016-01-13", end: "2016-04-12" };
  const approved = (approvedOn: string) =>
    found({ approvedOn, engagement }).map(([id, severity]) => [id, severity]);

  test.each([
    ["2016-04-13", []],
    ["2016-05", []],
    ["2016-04-12", [[rule, "warning"]]],
    ["2016-01-12", [[rule, "warning"]]],
    ["2015", [[rule, "warning"]]],
    ["2016-03", [[rule, "warning"]]],
    ["2016-04", [[rule, "info"]]],
    ["2016", [[rule, "info"]]],
  ])("approved %s", (day, expected) => {
    expect(approved(day)).toEqual(expected);
  });

  test("is not judged where one of the dates is missing", () => {
    expect(found({ approvedOn: "2016" })).toEqual([]);
    expect(found({ engagement })).toEqual([]);
  });
});

test("both histories of a plan are checked, each at its own place", () => {
  expect(
    found({
      status: "in-delivery",
      history: [{ from: "draft", to: "approved", on: "2016-04-01" }],
      fundingStatus: "agreed",
      fundingHistory: [
        { from: "none", to: "applied", on: "2016-04-01" },
        { from: "applied", to: "agreed", on: "2016-03-31" },
      ],
    }),
  ).toEqual([
    ["lifecycle.illegal-transition", "error", "history.0"],
    ["lifecycle.status-differs", "error", "status"],
    ["lifecycle.illegal-transition", "error", "fundingHistory.1"],
    ["lifecycle.out-of-order", "error", "fundingHistory.1.on"],
  ]);
});
