import { checkGrant, formatFindings, grantSchema, Rate, readJson } from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant } from "../support/entities.ts";

/** Shares of about the most characters that are read, with nothing in common below the line. */
function longShares(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `1/${"7".repeat(990)}${10_001 + 2 * index}`);
}

describe("rates of a thousand digits below the line", () => {
  test("are added without a search through all their digits", { timeout: 60_000 }, () => {
    const shares = longShares(120).map(Rate.parse);
    const sum = Rate.sum(shares);
    expect(sum.minus(Rate.sum(shares.slice(1))).equals(shares[0] as Rate)).toBe(true);
  });

  test("compound, and are worked on with short ones", { timeout: 60_000 }, () => {
    const growth = Rate.parse(`1/${"7".repeat(900)}`).compound(200);
    const factor = growth.plus(1);
    expect(factor.minus(1)).toEqual(growth);
    expect(factor.times(3).dividedBy(3)).toEqual(factor);
    expect(growth.format({ digits: 2 })).toBe("0.00%");
  });

  test("as the shares of a thousand members are summed up", { timeout: 60_000 }, () => {
    const members = longShares(1_000).map((share, index) => ({
      organisation: `m-${index}`,
      share,
    }));
    const grant = readJson(grantSchema, JSON.stringify({ ...minimalGrant, lead: "m-0", members }));
    const findings = grant.ok ? checkGrant(grant.value) : [];
    const [found] = findings.filter(({ rule }) => rule === "grant.shares-sum-to-one");
    expect(found?.values).toEqual({ sum: `0.${"0".repeat(100)}` });
    expect(formatFindings(findings).length).toBeLessThanOrEqual(10_000);
  });
});
