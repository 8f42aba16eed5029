import { bounds, crossCheck, type Figure, Money, type Qualifier, Rate } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, gbp, notation, pounds } from "../support/values.ts";

describe("the qualifiers of the domain facts, section 2, read strictly and conventionally", () => {
  test.each<[text: string, Figure, strict: string | undefined, conventional: string | undefined]>([
    [
      "over £1.1m",
      pounds("1100000", "more-than", "over £1.1m"),
      "(1100000.00, -)",
      "(1100000.00, 1200000.00)",
    ],
    [
      "£450m pot",
      pounds("450000000", "exact", "a £450m pot"),
      "[450000000.00, 450000000.00]",
      "[449500000.00, 450500000.00)",
    ],
    [
      "more than £3.5m",
      pounds("3500000", "more-than", "more than £3.5m"),
      "(3500000.00, -)",
      "(3500000.00, 3600000.00)",
    ],
    [
      "almost £11.8m",
      pounds("11800000", "less-than", "almost £11.8m"),
      "[0.00, 11800000.00)",
      "[11750000.00, 11800000.00)",
    ],
    [
      "at least £10 million additional",
      pounds("10000000", "at-least", "at least £10 million additional"),
      "[10000000.00, -)",
      "[10000000.00, -)",
    ],
    [
      "up to £30,000",
      pounds("30000", "up-to", "up to £30,000"),
      "[0.00, 30000.00]",
      "[0.00, 30000.00]",
    ],
    ["nearly 15,000", count(15000, "less-than", "nearly 15,000"), "[0, 15000)", "[14500, 15000)"],
    ["nearly 15, 000", count(15000, "less-than", "nearly 15, 000"), "[0, 15000)", "[14500, 15000)"],
    ["c5, 000", count(5000, "circa", "c5, 000"), undefined, "[4500, 5500)"],
    ["c4, 000", count(4000, "circa", "c4, 000"), undefined, "[3500, 4500)"],
    ["over 400 (C16)", count(400, "more-than", "over 400"), "(400, -)", "(400, 500)"],
    [
      "over half a million",
      count(500000, "more-than", "over half a million"),
      "(500000, -)",
      "(500000, -)",
    ],
  ])("%s", (_, figure, strict, conventional) => {
    expect(notation(bounds(figure, "strict"))).toBe(strict);
    expect(notation(bounds(figure, "conventional"))).toBe(conventional);
  });
});

describe("the strict reading", () => {
  test.each<[Qualifier, string | undefined]>([
    ["exact", "[0, 0]"],
    ["more-than", "(0, -)"],
    ["at-least", "[0, -)"],
    ["less-than", "(-, 0)"],
    ["up-to", "[0, 0]"],
    ["circa", undefined],
  ])("of %s nothing holds what the words allow", (qualifier, expected) => {
    expect(notation(bounds(count(0, qualifier), "strict"))).toBe(expected);
  });

  test("of a negative figure takes no floor of zero", () => {
    expect(notation(bounds(pounds("-5", "up-to"), "strict"))).toBe("(-, -5.00]");
    expect(notation(bounds(pounds("-5", "less-than"), "strict"))).toBe("(-, -5.00)");
    expect(notation(bounds(pounds("-5", "more-than"), "strict"))).toBe("(-5.00, -)");
  });

  test("of a share is in shares", () => {
    const share: Figure<Rate> = { value: Rate.of("0.38"), qualifier: "up-to", asStated: "38%" };
    expect(notation(bounds(share, "strict"))).toBe("[0, 19/50]");
  });
});

describe("the conventional reading", () => {
  test.each<[Figure, string | undefined]>([
    [{ value: Rate.of("0.38"), qualifier: "exact", asStated: "38%" }, "[3/8, 77/200)"],
    [count(2_800_000, "exact", "2.8 million people"), "[2750000, 2850000)"],
    [count(1_100_000, "exact", "1.1m hours"), "[1050000, 1150000)"],
    [pounds("6000000000", "exact", "£6bn"), "[5500000000.00, 6500000000.00)"],
    [pounds("250000", "more-than", "above £250k"), "(250000.00, 251000.00)"],
    [pounds("1000000000000", "circa", "about £1tn"), "[500000000000.00, 1500000000000.00)"],
    [count(18, "more-than", "over 18 partners"), "(18, -)"],
    [count(20, "more-than", "over 20 partners"), "(20, 30)"],
    [pounds("3.50", "more-than", "over £3.50"), "(3.50, -)"],
    [pounds("3", "more-than", "over £3"), "(3.00, 4.00)"],
    [count(18, "less-than", "nearly 18"), "[0, 18)"],
    [count(18, "circa", "c18"), undefined],
    [pounds("3.50", "circa", "about £3.50"), undefined],
    [{ value: Rate.of("0.01"), qualifier: "more-than", asStated: "over 1%" }, "(1/100, 1/50)"],
  ])("takes the last digit shown: %j", (figure, expected) => {
    expect(notation(bounds(figure, "conventional"))).toBe(expected);
  });

  test("leaves a plain exact number as it was counted", () => {
    expect(notation(bounds(count(12, "exact", "12 groups"), "conventional"))).toBe("[12, 12]");
    expect(notation(bounds(pounds("194444.44", "exact", "£194,444.44"), "conventional"))).toBe(
      "[194444.44, 194444.44]",
    );
  });

  test("is the strict one where the words do not show the number", () => {
    for (const words of ["", "a handful", "over half a million", "£3.5m", "2011/12"]) {
      const figure = pounds("500000", "more-than", words);
      expect(bounds(figure, "conventional")).toEqual(bounds(figure, "strict"));
    }
    expect(bounds(count(5000, "circa", "a handful"), "conventional")).toBeUndefined();
  });

  test("takes the digits of the number itself where other numbers stand beside it", () => {
    const figure = pounds("3500000", "more-than", "in 2011/12 more than £3.5m of £11.8m");
    expect(notation(bounds(figure, "conventional"))).toBe("(3500000.00, 3600000.00)");
  });

  test("never widens a figure past what its kind can hold", () => {
    expect(bounds(count(5, "circa", "about 5"), "conventional")).toBeUndefined();
    expect(notation(bounds(count(1, "less-than", "nearly 1"), "conventional"))).toBe("[0, 1)");
    expect(notation(bounds(pounds("1.01", "less-than", "under £1.01"), "conventional"))).toBe(
      "[0.00, 1.01)",
    );
  });

  test("always allows something: a whole number lies in every interval of counts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom<Qualifier>("exact", "more-than", "at-least", "less-than", "up-to", "circa"),
        (value, qualifier) => {
          const figure = count(value, qualifier, `${value} groups`);
          const unknowns = { groups: figure };
          expect(crossCheck({ unknowns, reading: "conventional" }).ok).toBe(true);
        },
      ),
    );
  });

  test("leaves out an end of a count that is too large to be held exactly", () => {
    const most = count(Number.MAX_SAFE_INTEGER, "circa", "c9,007,199,254,740,991");
    expect(bounds(most, "conventional")).toBeUndefined();
    const rounded = count(9_007_199_254_740_000, "circa", "c9,007,199,254,740,000");
    expect(notation(bounds(rounded, "conventional"))).toBe("[9007199254735000, -)");
    const noughts = count(0, "circa", "0".repeat(30));
    expect(bounds(noughts, "conventional")).toBeUndefined();
  });

  test("reads long hostile words at once", () => {
    const figure = pounds("1", "more-than", `${"1,".repeat(200_000)}${" 1".repeat(200_000)}`);
    expect(notation(bounds(figure, "conventional"))).toBeDefined();
  });
});

test("bounds keep the currency and the kind of the figure", () => {
  const yen = {
    value: Money.of("1200", "JPY"),
    qualifier: "more-than",
    asStated: "over ¥1,200",
  } as const;
  expect(bounds(yen, "conventional")?.upper?.value).toEqual(Money.of("1300", "JPY"));
  expect(bounds(pounds("5", "up-to"), "strict")?.lower?.value).toEqual(gbp("0"));
});
