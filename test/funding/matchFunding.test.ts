import { type Figure, Money, matchFunding } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gbp, notation, pounds } from "../support/values.ts";

describe("match funding of plain amounts", () => {
  test("£4m beside £19.2m is 5/29 of £23.2m (exact answer of the model)", () => {
    const { basis, rows, total, matchShare } = matchFunding(gbp("19200000"), gbp("4000000"));
    expect(basis).toBe("commitment");
    expect(rows.map(({ part, amount }) => [part, notation(amount)])).toEqual([
      ["award", "[19200000.00, 19200000.00]"],
      ["match", "[4000000.00, 4000000.00]"],
    ]);
    expect(notation(total)).toBe("[23200000.00, 23200000.00]");
    expect(notation(matchShare)).toBe("[5/29, 5/29]");
  });

  test.each([
    // A fifth of the whole is a quarter of the award: 4,800,000.00.
    ["4799999.99", "no"],
    ["4800000.00", "yes"],
    ["4800000.01", "yes"],
  ])("a match of £%s for a required fifth: %s", (match, met) => {
    const { requirement } = matchFunding(gbp("19200000"), gbp(match), { required: "0.2" });
    expect(requirement?.met).toBe(met);
    expect(requirement?.matchNeeded).toEqual(gbp("4800000"));
  });

  test("the match that is needed is rounded up, so that it is enough (law)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 99 }),
        (pence, percent) => {
          const award = Money.ofMinor(pence, "GBP");
          const required = `0.${String(percent).padStart(2, "0")}`;
          const needed = matchFunding(award, award, { required }).requirement?.matchNeeded;
          const met = (match: Money<"GBP">) =>
            matchFunding(award, match, { required }).requirement?.met;
          expect(needed && met(needed)).toBe("yes");
          expect(needed && met(needed.minus(Money.ofMinor(1, "GBP")))).toBe("no");
        },
      ),
    );
  });

  test("nothing beside nothing has no share", () => {
    expect(matchFunding(gbp("0"), gbp("0")).matchShare).toEqual({});
    expect(notation(matchFunding(gbp("0"), gbp("1")).matchShare)).toBe("[1, 1]");
  });
});

describe("match funding of published figures", () => {
  test.each<[string, Figure<Money<"GBP">>, Figure<Money<"GBP">>, string]>([
    ["over £3 beside £1", pounds("3", "more-than"), pounds("1"), "(0, 1/4)"],
    ["£3 beside over £1", pounds("3"), pounds("1", "more-than"), "(1/4, 1)"],
    ["up to £3 beside £1", pounds("3", "up-to"), pounds("1"), "[1/4, 1]"],
    ["£3 beside up to £1", pounds("3"), pounds("1", "up-to"), "[0, 1/4]"],
    ["about £3 beside about £1", pounds("3", "circa"), pounds("1", "circa"), "[0, 1]"],
  ])("%s", (_, award, match, share) => {
    expect(notation(matchFunding(award, match).matchShare)).toBe(share);
  });

  test("an award of nothing asks for no match", () => {
    const { requirement } = matchFunding(gbp("0"), gbp("0"), { required: "0.2" });
    expect([requirement?.met, requirement?.matchNeeded]).toEqual(["yes", gbp("0")]);
  });

  test("where bounds cannot decide, the requirement is unknown", () => {
    const overThree = pounds("3", "more-than");
    const { requirement } = matchFunding(overThree, gbp("1"), { required: "0.1" });
    expect([requirement?.met, requirement?.qualifier]).toEqual(["unknown", "at-least"]);
    // More than £3 leaves £1 less than a quarter.
    expect(matchFunding(overThree, gbp("1"), { required: "0.25" }).requirement?.met).toBe("no");
    expect(
      matchFunding(gbp("3"), pounds("1", "at-least"), { required: "0.25" }).requirement?.met,
    ).toBe("yes");
  });
});

describe("what cannot be", () => {
  test("a negative amount, and a share that is none", () => {
    expect(() => matchFunding(gbp("-1"), gbp("1"))).toThrow(
      expect.objectContaining({ code: "funding.negative-amount" }),
    );
    expect(() => matchFunding(gbp("1"), pounds("-1"))).toThrow('"match"');
    expect(() => matchFunding(gbp("1"), gbp("1"), { required: "20" })).toThrow(
      expect.objectContaining({ code: "funding.not-a-share" }),
    );
    expect(() => matchFunding(gbp("1"), gbp("1"), { required: 1 })).toThrow(
      expect.objectContaining({ code: "arithmetic.division-by-zero" }),
    );
  });
});
