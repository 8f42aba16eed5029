import {
  checkLocalityPlans,
  type LocalityPlan,
  localAuthorityCodeSchema,
  localityPlansInForce,
  rangeContains,
  statusOn,
  type Wire,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localityPlan } from "../support/build.ts";
import { date } from "../support/values.ts";

const area = localAuthorityCodeSchema.parse("E08000001");
const plan = (id: string, changes: Partial<Wire<LocalityPlan>> = {}) =>
  localityPlan({ id, areas: [area], ...changes });
const asOf = date("2018-06-07");

/** The days on which the check says that two plans are in force; `""` where it notes that they may be. */
const clashes = (plans: readonly LocalityPlan[], day?: string) =>
  checkLocalityPlans(plans, day === undefined ? {} : { asOf: date(day) }).map(({ values }) =>
    "on" in values ? values.on : "",
  );

describe("plans with a history clash on the days on which it has them in force", () => {
  const refreshed = plan("a", {
    status: "refreshed",
    period: { start: "2016-04-01", end: "2021-03-31" },
    history: [
      { from: "engagement", to: "approved", on: "2016-04-01" },
      { from: "approved", to: "in-delivery", on: "2016-10-01" },
      { from: "in-delivery", to: "refreshed", on: "2019-04-01" },
    ],
  });
  const next = (approved: string) =>
    plan("b", {
      status: "in-delivery",
      period: { start: "2018-04-01", end: "2023-03-31" },
      history: [
        { from: "engagement", to: "approved", on: approved },
        { from: "approved", to: "in-delivery", on: approved },
      ],
    });

  test("also where one of them is refreshed by now", () => {
    const both = [refreshed, next("2018-04-01")];
    expect(localityPlansInForce(both, area, asOf)).toEqual(both);
    expect(clashes(both)).toEqual(["2018-04-01"]);
    expect(clashes([...both].reverse(), "2018-06-07")).toEqual(["2018-04-01"]);
  });

  test("until the day before the one is refreshed", () => {
    expect(clashes([refreshed, next("2019-03-31")])).toEqual(["2019-03-31"]);
    expect(clashes([refreshed, next("2019-04-01")])).toEqual([]);
  });

  test("and not before the other is approved, whatever their periods say", () => {
    const delivered = plan("a", { period: { start: "2016-04-01", end: "2021-03-31" } });
    const approvedOn = (on: string) =>
      plan("b", {
        status: "approved",
        period: { start: "2020-04-01", end: "2025-03-31" },
        history: [{ from: "engagement", to: "approved", on }],
      });
    expect(clashes([delivered, approvedOn("2021-04-15")])).toEqual([]);
    expect(clashes([delivered, approvedOn("2021-03-31")])).toEqual(["2021-03-31"]);
    expect(clashes([delivered, approvedOn("2020-01-01")])).toEqual(["2020-04-01"]);
  });

  test("and are not noted where one states no period, but their histories keep them apart", () => {
    const open = (on: string) =>
      plan("b", { status: "approved", history: [{ from: "engagement", to: "approved", on }] });
    expect(clashes([refreshed, open("2019-04-01")])).toEqual([]);
    expect(clashes([refreshed, open("2019-03-31")])).toEqual([""]);
    expect(clashes([refreshed, open("2019-03-31")], "2019-03-31")).toEqual(["2019-03-31"]);
    expect(clashes([refreshed, open("2019-03-31")], "2019-03-30")).toEqual([]);
  });
});

describe("the check, localityPlansInForce and statusOn agree", () => {
  const days = Array.from({ length: 9 }, (_, index) => date(`2018-04-0${index + 1}`));
  const aDay = fc.constantFrom(...days.slice(1, -1));
  const aStatus = fc.constantFrom(
    "draft" as const,
    "engagement" as const,
    "approved" as const,
    "in-delivery" as const,
    "refreshed" as const,
  );
  const aPeriod = fc
    .tuple(aDay, aDay)
    .map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a }));
  /** Histories in any order, also such as cannot be: the two must agree about these as well. */
  const changes = fc.record(
    {
      period: aPeriod,
      status: aStatus,
      history: fc.array(fc.record({ from: aStatus, to: aStatus, on: aDay }), { maxLength: 4 }),
    },
    { requiredKeys: ["status"] },
  );
  const twoPlans = fc.tuple(changes, changes).map(([a, b]) => [plan("a", a), plan("b", b)]);
  const daysWithTwo = (plans: readonly LocalityPlan[]) =>
    days.filter((day) => localityPlansInForce(plans, area, day).length === 2);

  test("on whether a plan is in force on a day", () => {
    const inForce: readonly unknown[] = ["approved", "in-delivery"];
    fc.assert(
      fc.property(changes, fc.constantFrom(...days), (one, day) => {
        const { history, status, period } = plan("a", one);
        const within = period === undefined || rangeContains(period, day);
        const expected = within && inForce.includes(statusOn(history, day) ?? status);
        expect(localityPlansInForce([plan("a", one)], area, day)).toHaveLength(expected ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });

  test("on the first day on which two plans with periods are in force", () => {
    const dated = twoPlans.filter((plans) => plans.every(({ period }) => period !== undefined));
    fc.assert(
      fc.property(dated, aDay, (plans, day) => {
        const first = daysWithTwo(plans).slice(0, 1);
        expect(clashes(plans)).toEqual(first);
        expect(clashes(plans, day)).toEqual(first);
      }),
      { numRuns: 1000 },
    );
  });

  test("of plans that state no period: on the day that is asked for, and on any for a note", () => {
    const undated = twoPlans.filter((plans) => plans.some(({ period }) => period === undefined));
    fc.assert(
      fc.property(undated, aDay, (plans, day) => {
        const together = daysWithTwo(plans);
        expect(clashes(plans)).toEqual(together.length > 0 ? [""] : []);
        expect(clashes(plans, day)).toEqual(together.includes(day) ? [day] : []);
      }),
      { numRuns: 1000 },
    );
  });
});
