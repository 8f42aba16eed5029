import { readFileSync } from "node:fs";
import {
  checkPortfolio,
  daysLeft,
  formatDeadline,
  formatPath,
  fundUse,
  isOpen,
  localDate,
  type Portfolio,
  portfolioSchema,
  readJson,
} from "concordat";
import { describe, expect, test } from "vitest";

const file = new URL("../../examples/data/vcse-round-up.json", import.meta.url);

function roundUp(): Portfolio {
  const result = readJson(portfolioSchema, readFileSync(file, "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const now = new Date("2018-06-07T09:00:00Z");

describe("the round-up of June 2018", () => {
  test("adds nothing to the findings but that two closing years were inferred", () => {
    const findings = checkPortfolio(roundUp(), {
      asOf: localDate("2018-06-07"),
      // The department stands in the file of its programme.
      references: "partial",
    });
    expect(findings.map(({ rule, path }) => [rule, formatPath(path)])).toEqual([
      ["scheme.year-inferred", "grantSchemes[0].closes"],
      ["scheme.year-inferred", "grantSchemes[1].closes"],
    ]);
  });

  test("has two schemes that close on 15 June, in 8 days, and a survey that closes in 22", () => {
    const { grantSchemes = [], consultations = [] } = roundUp();
    const what = [...grantSchemes, ...consultations].map(({ closes }) =>
      closes === undefined
        ? undefined
        : [formatDeadline(closes, "short"), daysLeft(closes, now), isOpen(closes, now)],
    );
    expect(what).toEqual([
      ["15 Jun 2018", 8, true],
      ["15 Jun 2018", 8, true],
      ["29 Jun 2018, 17:00 BST", 22, true],
    ]);
  });

  test("does not say how much the fund holds, only what one project may get", () => {
    const [fund] = roundUp().funds ?? [];
    expect(fund?.perProjectCap?.value.format()).toBe("£30,000.00");
    expect(fund && fundUse(fund, []).total).toBeUndefined();
  });

  test("keeps who agreed the action plan apart from who adopted it", () => {
    const plan = roundUp().actionPlans?.find(({ id }) => id === "vcse-review-action-plan");
    expect(plan?.agreedBy).toEqual([
      "nhs-england",
      "public-health-england",
      "department-of-health",
    ]);
    expect(plan?.adoptedBy).toEqual(["health-and-wellbeing-alliance"]);
  });

  test("names a source for everything that it holds", () => {
    const { extensions: _, ...lists } = roundUp();
    const entities = Object.values(lists).flat();
    expect(entities.length).toBeGreaterThan(10);
    for (const { id, sources } of entities) expect(sources?.length, id).toBeGreaterThan(0);
  });
});
