import { consortiumSplit, Money, populationSplit, Rate } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gbp, pounds } from "../support/values.ts";

const thirds = ["a", "b", "c"].map((id) => ({ organisation: `example-${id}`, share: 1 }));
const text = (rows: readonly { readonly amount: Money }[]) =>
  rows.map(({ amount }) => amount.toDecimalString());

describe("a consortium's split", () => {
  test("keeps the exact shares beside the amounts", () => {
    const { basis, rows } = consortiumSplit(gbp("100"), [
      { organisation: "example-lead", share: "0.5" },
      { organisation: "example-member", share: Rate.ratio(1, 2) },
    ]);
    expect(basis).toBe("commitment");
    expect(rows).toEqual([
      { organisation: "example-lead", share: Rate.ratio(1, 2), amount: gbp("50") },
      { organisation: "example-member", share: Rate.ratio(1, 2), amount: gbp("50") },
    ]);
  });

  test("hands the odd pennies out by policy, or all to one member", () => {
    expect(text(consortiumSplit(gbp("200"), thirds).rows)).toEqual(["66.67", "66.67", "66.66"]);
    expect(text(consortiumSplit(gbp("200"), thirds, { remainder: "last" }).rows)).toEqual([
      "66.66",
      "66.67",
      "66.67",
    ]);
    expect(text(consortiumSplit(gbp("200"), thirds, { oddPenniesTo: "example-c" }).rows)).toEqual([
      "66.66",
      "66.66",
      "66.68",
    ]);
  });

  test("needs a member for the odd pennies", () => {
    expect(() => consortiumSplit(gbp("1"), thirds, { oddPenniesTo: "example-z" })).toThrow(
      expect.objectContaining({ code: "funding.not-a-member" }),
    );
    expect(() => consortiumSplit(gbp("1"), [])).toThrow(
      expect.objectContaining({ code: "money.invalid-weights" }),
    );
  });

  test("of a bound is a bound", () => {
    const { qualifier } = consortiumSplit(pounds("3500000", "more-than"), thirds);
    expect(qualifier).toBe("at-least");
  });
});

describe("a split by population", () => {
  test("gives nothing to an area without people", () => {
    const areas = [
      { area: "Exampleton", population: 3 },
      { area: "Nowhere", population: 0 },
      { area: "Sampleford", population: 1 },
    ];
    const { rows, population } = populationSplit(gbp("1"), areas);
    expect(population).toBe(4);
    expect(rows.map(({ share }) => share.toString())).toEqual(["3/4", "0", "1/4"]);
    expect(text(rows)).toEqual(["0.75", "0.00", "0.25"]);
  });

  test.each([[[]], [[0]], [[-1, 2]], [[1.5]]])("of %j people is refused", (people) => {
    const areas = people.map((population, at) => ({ area: `Area ${at}`, population }));
    expect(() => populationSplit(gbp("1"), areas)).toThrow(
      expect.objectContaining({ code: "money.invalid-weights" }),
    );
  });
});

test("every split sums to the total to the penny, and the shares to one (law)", () => {
  const anyWeights = fc
    .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 })
    .filter((weights) => weights.some((weight) => weight > 0));
  fc.assert(
    fc.property(fc.integer(), anyWeights, fc.nat(), (pence, weights, pick) => {
      const total = Money.ofMinor(pence, "GBP");
      const members = weights.map((share, at) => ({ organisation: `example-${at}`, share }));
      const lead = `example-${pick % weights.length}`;
      for (const { rows } of [
        consortiumSplit(total, members),
        consortiumSplit(total, members, { oddPenniesTo: lead }),
        populationSplit(
          total,
          weights.map((population, at) => ({ area: `Area ${at}`, population })),
        ),
      ]) {
        const amounts = rows.map(({ amount }) => amount);
        expect(Money.sum(amounts, "GBP")).toEqual(total);
        expect(Rate.sum(rows.map(({ share }) => share)).equals(1)).toBe(true);
      }
    }),
  );
});
