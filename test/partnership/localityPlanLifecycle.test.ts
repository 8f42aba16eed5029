import {
  advance,
  advanceLocalityPlanFunding,
  type LocalityPlanFundingMoves,
  type LocalityPlanFundingStatus,
  type LocalityPlanMoves,
  type LocalityPlanStatus,
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
  reachableStatuses,
  statusesOf,
} from "concordat";
import { describe, expect, test } from "vitest";
import { type MovesIn, type Same, testEveryPair } from "../lifecycle/everyPair.ts";
import { localityPlan } from "../support/build.ts";
import { date } from "../support/values.ts";

const on = date("2017-03-01");

describe("the plan", () => {
  // Written out from the model, not read from the table:
  // draft → engagement → approved → in-delivery → refreshed | completed; engagement → draft; any before
  // the end → withdrawn.
  const expected = {
    draft: ["engagement", "withdrawn"],
    engagement: ["approved", "draft", "withdrawn"],
    approved: ["in-delivery", "withdrawn"],
    "in-delivery": ["refreshed", "completed", "withdrawn"],
    refreshed: [],
    completed: [],
    withdrawn: [],
  } as const;

  testEveryPair(localityPlanLifecycle, expected);

  test("has types that allow the same moves as its data", () => {
    const moves: Same<MovesIn<typeof expected>, MovesIn<LocalityPlanMoves>> = true;
    const statuses: Same<keyof LocalityPlanMoves, LocalityPlanStatus> = true;
    expect([moves, statuses]).toEqual([true, true]);
  });

  test("begins as a draft, from which every other status can be reached", () => {
    expect(new Set(["draft", ...reachableStatuses(localityPlanLifecycle, "draft")])).toEqual(
      new Set(statusesOf(localityPlanLifecycle)),
    );
  });

  test("moves without its funding", () => {
    const result = advance(localityPlanLifecycle, localityPlan(), "completed", { on });
    expect(result).toMatchObject({
      ok: true,
      value: { status: "completed", fundingStatus: "none" },
    });
  });
});

describe("its funding", () => {
  // none → applied → awarded → agreed → releasing → reconciled; applied → rejected → applied;
  // releasing → suspended → releasing.
  const expected = {
    none: ["applied"],
    applied: ["awarded", "rejected"],
    rejected: ["applied"],
    awarded: ["agreed"],
    agreed: ["releasing"],
    releasing: ["reconciled", "suspended"],
    suspended: ["releasing"],
    reconciled: [],
  } as const;

  testEveryPair(localityPlanFundingLifecycle, expected);

  test("has types that allow the same moves as its data", () => {
    const moves: Same<MovesIn<typeof expected>, MovesIn<LocalityPlanFundingMoves>> = true;
    const statuses: Same<keyof LocalityPlanFundingMoves, LocalityPlanFundingStatus> = true;
    expect([moves, statuses]).toEqual([true, true]);
  });

  test("begins with none, from which every other status can be reached", () => {
    expect(new Set(["none", ...reachableStatuses(localityPlanFundingLifecycle, "none")])).toEqual(
      new Set(statusesOf(localityPlanFundingLifecycle)),
    );
  });

  test("moves without the plan, and keeps a history of its own", () => {
    const plan = localityPlan({
      history: [{ from: "approved", to: "in-delivery", on: "2016-10-01" }],
    });
    const applied = advanceLocalityPlanFunding(plan, "applied", { on, by: "partnership board" });
    expect(applied).toEqual({
      ok: true,
      value: {
        ...plan,
        fundingStatus: "applied",
        fundingHistory: [{ from: "none", to: "applied", on, by: "partnership board" }],
      },
    });
    expect(plan.fundingStatus).toBe("none");
  });

  test("refuses an illegal move, and one before the last, at its own places", () => {
    const plan = localityPlan({
      fundingStatus: "applied",
      fundingHistory: [{ from: "none", to: "applied", on: "2017-03-02" }],
    });
    expect(advanceLocalityPlanFunding(plan, "agreed", { on: date("2017-03-02") })).toMatchObject({
      ok: false,
      findings: [
        {
          rule: "lifecycle.illegal-transition",
          path: ["fundingStatus"],
          values: { from: "applied", to: "agreed", legal: ["awarded", "rejected"] },
        },
      ],
    });
    expect(advanceLocalityPlanFunding(plan, "awarded", { on })).toMatchObject({
      ok: false,
      findings: [{ rule: "lifecycle.out-of-order", path: ["fundingHistory", 1, "on"] }],
    });
  });

  test("does not compile where the compiler knows that a move is illegal", () => {
    const plan = { ...localityPlan(), fundingStatus: "awarded" } as const;
    const agreed = advanceLocalityPlanFunding(plan, "agreed", { on });
    expect(agreed.ok && agreed.value.fundingStatus).toBe("agreed");
    // @ts-expect-error nothing is released that was not agreed
    expect(advanceLocalityPlanFunding(plan, "releasing", { on }).ok).toBe(false);
  });
});
