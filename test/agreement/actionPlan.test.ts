import {
  type ActionPlan,
  actionPlanSchema,
  checkActionPlan,
  financialYear,
  isFinancialYear,
  planCycleSchema,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { actionPlan } from "../support/build.ts";
import { minimalActionPlan } from "../support/entities.ts";

const cycleOf = (cycle: Wire<ActionPlan>["cycle"]) =>
  checkActionPlan(actionPlan(cycle === undefined ? {} : { cycle })).map(({ rule }) => rule);

describe("the cycle 2018-2020", () => {
  test("is no financial year, and no text", () => {
    expect(isFinancialYear("2018-2020")).toBe(false);
    expect(() => financialYear("2018-2020")).toThrow();
    const result = read(actionPlanSchema, { ...minimalActionPlan, cycle: "2018-2020" });
    expect(result).toMatchObject({ ok: false, problems: [{ path: ["cycle"] }] });
  });

  test("can be two years long, but neither one nor three from any day of 2018", () => {
    const cycle = { from: "2018", to: "2020" };
    expect(cycleOf({ ...cycle, length: { years: 2 } })).toEqual([]);
    expect(cycleOf({ ...cycle, length: { years: 1 } })).toEqual(["action-plan.cycle-length"]);
    expect(cycleOf({ ...cycle, length: { years: 3, days: 1 } })).toEqual([
      "action-plan.cycle-length",
    ]);
    expect(cycleOf(cycle)).toEqual([]);
    expect(cycleOf(undefined)).toEqual([]);
  });

  test("between days is exact", () => {
    const days = { from: "2018-09-01", length: { years: 2 } };
    expect(cycleOf({ ...days, to: "2020-08-31" })).toEqual([]);
    expect(cycleOf({ ...days, to: "2020-09-01" })).toEqual(["action-plan.cycle-length"]);
  });

  test("does not end before it begins", () => {
    const result = read(planCycleSchema, { from: "2020-02", to: "2020-01-31" });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ rule: "action-plan.cycle-end-before-start", path: [] }],
    });
    expect(read(planCycleSchema, { from: "2020-02", to: "2020" }).ok).toBe(true);
  });

  test("of any length is checked without an error", () => {
    expect(cycleOf({ from: "2018", to: "9999", length: { years: 9_999_999 } })).toEqual([]);
  });
});

test("who agreed a plan and who adopted it are two relations", () => {
  const both = actionPlan({ agreedBy: ["a", "b"], adoptedBy: ["b", "c"] });
  expect(checkActionPlan(both)).toMatchObject([
    { rule: "action-plan.agreed-and-adopted", path: ["adoptedBy", 0], values: { body: "b" } },
  ]);
  expect(checkActionPlan(actionPlan({ agreedBy: ["a"] }))).toEqual([]);
});
