import { checkPartnership, type Partnership, partnershipSchema, read, type Wire } from "concordat";
import { describe, expect, test } from "vitest";
import { partnership } from "../support/build.ts";
import { minimalPartnership } from "../support/entities.ts";
import { date } from "../support/values.ts";

type Counts = NonNullable<Wire<Partnership>["declared"]>["counts"];

const counts = (groups: number): Counts => [
  { category: "clinical-commissioning-group", count: groups },
  { category: "nhs-provider", count: 15 },
  { category: "local-authority", count: 10 },
];

function rulesOf(changes: Partial<Wire<Partnership>>, asOf?: string): readonly string[] {
  const context = asOf === undefined ? {} : { asOf: date(asOf) };
  return checkPartnership(partnership(changes), context).map(({ rule }) => rule);
}

function problems(changes: object): readonly [string, string][] {
  const result = read(partnershipSchema, { ...minimalPartnership, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("declared counts", () => {
  test("12 groups, 15 providers and 10 councils are 37 (C1)", () => {
    expect(rulesOf({ declared: { counts: counts(12), total: 37 } })).toEqual([
      "partnership.counts-unchecked",
    ]);
  });

  test("13 groups are not: an error at the total, with both numbers", () => {
    const [found] = checkPartnership(partnership({ declared: { counts: counts(13), total: 37 } }));
    expect(found).toMatchObject({
      rule: "partnership.counts-add-up",
      severity: "error",
      path: ["declared", "total"],
      values: { sum: 38, total: 37 },
    });
    expect(found?.message).toContain("38");
    expect(found?.message).toContain("37");
  });

  test("without a total, or with nothing but a total, have nothing to add up", () => {
    expect(rulesOf({ declared: { counts: counts(13) } })).toEqual(["partnership.counts-unchecked"]);
    expect(rulesOf({ declared: { counts: [], total: 37 } })).toEqual([
      "partnership.counts-unchecked",
    ]);
  });

  test("that nobody can check say how many are declared", () => {
    const unchecked = (declared: NonNullable<Wire<Partnership>["declared"]>) =>
      checkPartnership(partnership({ declared }))[0];
    expect(unchecked({ counts: counts(12), total: 37 })).toMatchObject({
      severity: "warning",
      path: ["members"],
      values: { declared: 37, listed: 0 },
    });
    expect(unchecked({ counts: counts(12) })).toMatchObject({ values: { declared: 37 } });
    expect(rulesOf({})).toEqual([]);
  });

  test("give each category once and in whole numbers", () => {
    const category = "local-authority";
    const declared = (...given: unknown[]) => problems({ declared: { counts: given } });
    expect(declared({ category, count: 4 }, { category, count: 6 })).toEqual([
      ["partnership.category-twice", "declared.counts"],
    ]);
    expect(declared({ category, count: -1 })).toEqual([
      ["schema.too-small", "declared.counts.0.count"],
    ]);
    expect(declared({ category, count: 1.5 })).toEqual([
      ["schema.type", "declared.counts.0.count"],
    ]);
  });
});
