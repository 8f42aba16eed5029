import { type Figure, Money, perHead } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, gbp, notation, pounds } from "../support/values.ts";

describe("a plain amount a head of plain people", () => {
  test.each([
    ["6000000000", "2142.86"],
    ["22000000000", "7857.14"],
  ])("£%s over 2.8 million people is £%s (exact answers of the model)", (amount, each) => {
    expect(perHead(gbp(amount), 2_800_000, "half-even")).toEqual(gbp(each));
  });

  test("needs people, and a rounding where pennies do not go round", () => {
    expect(() => perHead(gbp("1"), 0, "half-up")).toThrow(
      expect.objectContaining({ code: "arithmetic.division-by-zero" }),
    );
    expect(() => perHead(gbp("1"), -1, "half-up")).toThrow(
      expect.objectContaining({ code: "funding.negative-amount" }),
    );
    expect(() => perHead(gbp("1"), 1.5, "half-up")).toThrow(
      expect.objectContaining({ code: "rate.invalid" }),
    );
    expect(() => perHead(gbp("1"), 3, "unnecessary")).toThrow();
    expect(perHead(gbp("9"), 3, "unnecessary")).toEqual(gbp("3"));
    expect(() => perHead(gbp("9"), 3, "about" as never)).toThrow(
      expect.objectContaining({ code: "rounding.unknown-mode" }),
    );
  });
});

describe("a published figure on either side stays a bound", () => {
  type People = number | Figure<number>;
  test.each<[string, Figure<Money<"GBP">>, People, string]>([
    ["at least £9 for 3", pounds("9", "at-least"), 3, "[3.00, -)"],
    ["over £9 for 3", pounds("9", "more-than"), 3, "(3.00, -)"],
    ["almost £9 for 3", pounds("9", "less-than"), 3, "[0.00, 3.00)"],
    ["up to £9 for 3", pounds("9", "up-to"), 3, "[0.00, 3.00]"],
    ["about £9 for 3", pounds("9", "circa"), 3, "[0.00, -)"],
    ["£9 for over 3", pounds("9"), count(3, "more-than"), "(0.00, 3.00)"],
    ["£9 for at least 3", pounds("9"), count(3, "at-least"), "(0.00, 3.00]"],
    ["£9 for under 3", pounds("9"), count(3, "less-than"), "(3.00, -)"],
    ["£9 for up to 3", pounds("9"), count(3, "up-to"), "[3.00, -)"],
    ["£9 for about 3", pounds("9"), count(3, "circa"), "(0.00, -)"],
    ["over £9 for over 3", pounds("9", "more-than"), count(3, "more-than"), "(0.00, -)"],
    ["over £9 for up to 3", pounds("9", "more-than"), count(3, "up-to"), "(3.00, -)"],
    ["up to £9 for at least 3", pounds("9", "up-to"), count(3, "at-least"), "[0.00, 3.00]"],
    ["nothing for under 3", pounds("0"), count(3, "less-than"), "[0.00, -)"],
  ])("%s", (_, amount, people, expected) => {
    expect(notation(perHead(amount, people as number))).toBe(expected);
  });

  test("also where the amount is a plain one", () => {
    expect(notation(perHead(gbp("9"), count(3, "more-than")))).toBe("(0.00, 3.00)");
  });

  test("and an end that is no whole number of pence moves outward", () => {
    expect(notation(perHead(pounds("6000000000"), count(2_800_000)))).toBe("(2142.85, 2142.86)");
    expect(notation(perHead(pounds("100", "at-least"), 3))).toBe("(33.33, -)");
  });

  test("takes no amount or people below zero, no part of a person, and not nobody", () => {
    expect(() => perHead(pounds("-1"), 3)).toThrow(
      expect.objectContaining({ code: "funding.negative-amount" }),
    );
    expect(() => perHead(gbp("-1"), count(3))).toThrow(
      expect.objectContaining({ code: "funding.negative-amount" }),
    );
    expect(() => perHead(gbp("1"), count(-3))).toThrow(
      expect.objectContaining({ code: "funding.negative-amount" }),
    );
    expect(() => perHead(gbp("1"), count(1.5))).toThrow(
      expect.objectContaining({ code: "rate.invalid" }),
    );
    expect(() => perHead(gbp("1"), count(0))).toThrow(
      expect.objectContaining({ code: "arithmetic.division-by-zero" }),
    );
    expect(() => perHead(pounds("1"), 0)).toThrow(
      expect.objectContaining({ code: "arithmetic.division-by-zero" }),
    );
  });

  test("and exact figures hold the exact quotient within a penny (law)", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.integer({ min: 1, max: 5_000_000 }),
        (pence, people) => {
          const amount = Money.ofMinor(pence, "GBP");
          const { lower, upper } = perHead(amount, count(people));
          expect(lower?.value).toEqual(perHead(amount, people, "floor"));
          expect(upper?.value).toEqual(perHead(amount, people, "ceiling"));
        },
      ),
    );
  });
});
