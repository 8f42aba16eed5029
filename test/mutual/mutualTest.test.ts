import {
  type MutualTestOptions,
  mutualTest,
  type RightToProvideMutual,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { mutual } from "../support/build.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");
const limb = (
  index: 0 | 1 | 2,
  changes: Partial<Wire<RightToProvideMutual>>,
  options: Partial<MutualTestOptions> = {},
) => mutualTest(mutual(changes), { asOf, ...options }).limbs[index];
const running = { startsOn: "2017-04-01", term: { years: 5 } };

test("the answer is three limbs with reasons, and never one word", () => {
  const { limbs } = mutualTest(mutual(), { asOf });
  expect(limbs.map((result) => result.limb)).toEqual([
    "has-left-the-public-sector",
    "delivers-public-services-for-social-impact",
    "staff-influence-or-control",
  ]);
  for (const { shown, reasons } of limbs) {
    expect(shown).toBe("unknown");
    expect(reasons.length).toBeGreaterThan(0);
  }
});

describe("leaving the public sector", () => {
  test.each([
    ["2018-06-07", "yes"],
    ["2018-06", "unknown"],
    ["2018-06-08", "no"],
    ["2010", "yes"],
  ])("is shown by a transfer on %s: %s", (on, shown) => {
    expect(limb(0, { transfer: { on } }).shown).toBe(shown);
  });
});

describe("delivering public services for social impact", () => {
  test("needs a contract of the day and a social aim", () => {
    const aims: readonly Partial<Wire<RightToProvideMutual>>[] = [
      { legalForm: "community-interest-company-by-guarantee" },
      { surplusPolicy: { purpose: "local grants" } },
      { surplusPolicy: { shares: [{ use: "community", share: "1" }] } },
    ];
    for (const aim of aims) {
      expect(limb(1, { ...aim, contract: running }).shown).toBe("yes");
      expect(limb(1, { ...aim, contracts: [running] }).shown).toBe("yes");
    }
    expect(limb(1, { contract: running }).shown).toBe("unknown");
    expect(limb(1, { contract: running, legalForm: "employee-owned-company" }).shown).toBe(
      "unknown",
    );
  });

  test("is not shown when it is wound up, or when no contract runs", () => {
    expect(limb(1, { status: "wound-up", contract: running }).shown).toBe("no");
    expect(limb(1, { contract: running }, { asOf: date("2022-04-01") }).shown).toBe("no");
    expect(limb(1, { contract: { term: { years: 5 } } }).shown).toBe("unknown");
  });

  test("is shown on a day before it was wound up", () => {
    const json: Partial<Wire<RightToProvideMutual>> = {
      status: "wound-up",
      history: [{ from: "live", to: "wound-up", on: "2019-01-01" }],
      contract: running,
      surplusPolicy: { purpose: "Grants for local projects" },
    };
    expect(limb(1, json).shown).toBe("yes");
    expect(limb(1, json, { asOf: date("2019-01-01") }).shown).toBe("no");
  });
});

describe("staff influence or control", () => {
  const staff = { votes: { value: "0.6", qualifier: "exact", asStated: "60%" } } as const;

  test("is held against the caller's threshold, for there is no other", () => {
    expect(limb(2, { staff }).reasons[0]).toContain("no percentage");
    expect(limb(2, { staff }, { staffControl: { votes: "0.5" } }).shown).toBe("yes");
    expect(limb(2, { staff }, { staffControl: { votes: "0.75" } }).shown).toBe("no");
    expect(limb(2, { staff }, { staffControl: { votes: "0.75", board: "0.5" } }).shown).toBe(
      "unknown",
    );
    expect(limb(2, { staff }, { staffControl: { votes: "0.5", board: "0.5" } }).shown).toBe("yes");
  });
});
