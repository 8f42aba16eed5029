import {
  checkLocalityPlanCoverage,
  checkLocalityPlans,
  type LocalityPlan,
  localAuthorityCodeSchema,
  localityPlansInForce,
  type Organisation,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { localityPlan, organisation, partnership, strategicPlan } from "../support/build.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");
const bolton = "E08000001";
const bury = "E08000002";
const plan = (id: string, changes: Partial<Wire<LocalityPlan>> = {}) =>
  localityPlan({ id, areas: [bolton], ...changes });
const during = (start: string, end: string) => ({ period: { start, end } });

describe("two plans for one area", () => {
  const found = (
    first: Partial<Wire<LocalityPlan>>,
    second: Partial<Wire<LocalityPlan>>,
    context: Parameters<typeof checkLocalityPlans>[1] = {},
  ) =>
    checkLocalityPlans([plan("first", first), plan("second", second)], context).map(
      ({ severity, path, values }) => [severity, path.join("."), "on" in values ? values.on : ""],
    );
  const at = "1.areas.0";
  const before = during("2016-04-01", "2020-03-31");
  const after = during("2020-04-01", "2025-03-31");

  test("are an error on a day on which both are in force, and not a day later", () => {
    expect(found(before, after)).toEqual([]);
    expect(found(before, during("2020-03-31", "2025-03-31"))).toEqual([
      ["error", at, "2020-03-31"],
    ]);
    expect(found({ ...before, status: "approved" }, before)).toEqual([["error", at, "2016-04-01"]]);
  });

  test.each(["draft", "engagement", "refreshed", "completed", "withdrawn"] as const)(
    "are none where one is %s",
    (status) => {
      expect(found({ ...before, status }, before)).toEqual([]);
      expect(found(before, { ...before, status })).toEqual([]);
    },
  );

  test("that do not say when: in force together on a day that is asked for, else nobody can tell", () => {
    expect(found({}, {})).toEqual([["info", at, ""]]);
    expect(found(before, {})).toEqual([["info", at, ""]]);
    expect(found({}, {}, { asOf })).toEqual([["error", at, "2018-06-07"]]);
    expect(found(before, {}, { asOf })).toEqual([["error", at, "2018-06-07"]]);
    expect(found(after, {}, { asOf })).toEqual([]);
  });

  test("are none where they share no area; where they share two, each is found", () => {
    expect(found(before, { ...before, areas: [bury] })).toEqual([]);
    const both = { ...before, areas: [bolton, bury] };
    expect(found(both, both).map(([, path]) => path)).toEqual(["1.areas.0", "1.areas.1"]);
  });

  test("of three, the second and the third are found", () => {
    const plans = ["a", "b", "c"].map((id) => plan(id, before));
    expect(checkLocalityPlans(plans).map(({ path }) => path[0])).toEqual([1, 2]);
  });
});

describe("the plans in force", () => {
  const inForce = (changes: Partial<Wire<LocalityPlan>>, day: string) =>
    localityPlansInForce([plan("a", changes)], localAuthorityCodeSchema.parse(bolton), date(day))
      .length;

  test("are approved or in delivery, within their period, both days included", () => {
    const stated = during("2016-04-01", "2021-03-31");
    expect(inForce({ ...stated, status: "approved" }, "2016-04-01")).toBe(1);
    expect(inForce(stated, "2021-03-31")).toBe(1);
    expect(inForce(stated, "2021-04-01")).toBe(0);
    expect(inForce({ ...stated, status: "completed" }, "2016-04-01")).toBe(0);
    expect(inForce({ areas: [bury] }, "2016-04-01")).toBe(0);
  });

  test("go by the history where there is one", () => {
    const refreshed = {
      status: "refreshed",
      history: [
        { from: "approved", to: "in-delivery", on: "2016-04-01" },
        { from: "in-delivery", to: "refreshed", on: "2020-07-01" },
      ],
    } as const;
    expect(inForce(refreshed, "2020-06-30")).toBe(1);
    expect(inForce(refreshed, "2020-07-01")).toBe(0);
  });
});

describe("a member authority without a plan", () => {
  const council = (id: string, area: string): Wire<Organisation> => ({
    id,
    kind: "local-authority",
    names: [{ name: id }],
    area,
  });
  const organisations = [
    council("bolton", bolton),
    council("bury", bury),
    council("elsewhere", "Exampleshire"),
  ].map((json) => organisation(json));
  const member = (id: string, to?: string) => ({
    organisation: id,
    category: "local-authority" as const,
    ...(to && { validity: { to } }),
  });
  const found = (members: readonly object[], plans = [plan("a")]) =>
    checkLocalityPlanCoverage(partnership({ members: members as [] }), {
      plans,
      asOf,
      organisations,
    }).map(({ rule, severity, path, values }) => [rule, severity, path.join("."), values]);

  test("is a warning at the member", () => {
    expect(found([member("bolton"), member("bury")])).toEqual([
      [
        "locality-plan.one-plan-in-force",
        "warning",
        "members.1",
        { area: bury, plans: [], on: "2018-06-07", organisation: "bury", verdict: "no" },
      ],
    ]);
  });

  test("is found by the day: a plan that is over does not count, a member that has left neither", () => {
    const over = plan("a", during("2016-04-01", "2018-06-06"));
    expect(found([member("bolton"), member("bury", "2018-06-06")], [over])).toHaveLength(1);
  });

  test("is not looked for where its area is no code, or it is not known", () => {
    expect(found([member("elsewhere"), member("unknown")])).toEqual([]);
    const trust = { organisation: "bury", category: "nhs-provider" };
    expect(found([member("bolton"), trust])).toEqual([]);
  });

  test("is not looked for where the partnership has no locality plan at all", () => {
    expect(found([member("bolton"), member("bury")], [])).toEqual([]);
    expect(
      found([member("bolton"), member("bury")], [plan("a", { partnership: "another" })]),
    ).toEqual([]);
  });
});

describe("a plan within the period of the wider plan", () => {
  const vision = strategicPlan(during("2016-04-01", "2021-03-31"));
  const found = (changes: Partial<Wire<LocalityPlan>>, strategicPlans = [vision]) =>
    checkLocalityPlans([plan("a", { strategicPlan: "example-vision", ...changes })], {
      strategicPlans,
    }).map(({ rule, severity, path }) => [rule, severity, path.join(".")]);
  const outside = [["locality-plan.parent-period", "warning", "0.period"]];

  test("may fill it, and a day more is a warning", () => {
    expect(found(during("2016-04-01", "2021-03-31"))).toEqual([]);
    expect(found(during("2016-03-31", "2021-03-31"))).toEqual(outside);
    expect(found(during("2016-04-01", "2021-04-01"))).toEqual(outside);
  });

  test("is not judged where a period or the wider plan is not there", () => {
    expect(found({})).toEqual([]);
    expect(found(during("2016-04-01", "2025-03-31"), [])).toEqual([]);
    expect(found(during("2016-04-01", "2025-03-31"), [strategicPlan()])).toEqual([]);
  });
});

describe("the versions of a plan", () => {
  const version = (id: string, number: number, changes: Partial<Wire<LocalityPlan>> = {}) =>
    plan(id, { version: number, status: "completed", ...changes });
  const found = (...plans: readonly ReturnType<typeof plan>[]) =>
    checkLocalityPlans(plans).map(({ rule, path }) => [rule, path.join(".")]);

  test("follow each other by one, in whatever order they are listed", () => {
    expect(found(version("a", 2), version("b", 1), version("c", 3))).toEqual([]);
    expect(found(version("a", 1), version("b", 1))).toEqual([
      ["locality-plan.version-gap", "1.version"],
    ]);
    expect(found(version("c", 4), version("a", 1), version("b", 2))).toEqual([
      ["locality-plan.version-gap", "0.version"],
    ]);
  });

  test("of other areas, or of another partnership, are another plan's", () => {
    expect(found(version("a", 1), version("b", 3, { areas: [bury] }))).toEqual([]);
    expect(found(version("a", 1), version("b", 3, { partnership: "another" }))).toEqual([]);
    const both = [bolton, bury];
    expect(
      found(version("a", 1, { areas: both }), version("b", 3, { areas: [...both].reverse() })),
    ).toEqual([["locality-plan.version-gap", "1.version"]]);
  });

  test("leave no day between them, and may overlap", () => {
    const first = version("a", 1, during("2016-04-01", "2020-03-31"));
    const next = (start: string) => version("b", 2, during(start, "2025-03-31"));
    expect(found(first, next("2020-04-01"))).toEqual([]);
    expect(found(first, next("2019-04-01"))).toEqual([]);
    expect(found(first, next("2020-04-02"))).toEqual([["locality-plan.version-gap", "1.period"]]);
    const early = version("b", 2, during("2010-04-01", "2011-03-31"));
    expect(found(first, early)).toEqual([]);
  });

  test("that are not numbered are not judged", () => {
    expect(found(plan("a", { status: "completed" }), version("b", 3))).toEqual([]);
  });
});
