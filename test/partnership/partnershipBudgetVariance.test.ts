import {
  checkPartnership,
  Money,
  type Partnership,
  partnershipBudgetVariance,
  perHead,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { partnership } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { gbp, notation, pounds } from "../support/values.ts";

type BudgetJson = NonNullable<Wire<Partnership>["budget"]>;

const noMore = poundsFigure("6000000000.00", "up-to", "no more than that");
const budgetOf = (budget: Partial<BudgetJson>) =>
  partnership({ budget: { per: "not-stated", ...budget } }).budget ?? { per: "not-stated" };

test("a forecast a year is not compared with a ceiling for the whole, nor the other way", () => {
  const yearly = { ...noMore, per: "year" };
  const forecast = { ...pounds("5000000000"), per: "year" };
  expect(partnershipBudgetVariance(budgetOf({ ceiling: noMore }), forecast)).toBeUndefined();
  expect(
    partnershipBudgetVariance(budgetOf({ ceiling: yearly }), pounds("5000000000")),
  ).toBeUndefined();
  expect(partnershipBudgetVariance(budgetOf({ ceiling: yearly }), forecast)?.kind).toBe(
    "underspend",
  );
});

describe("a forecast against a ceiling", () => {
  const budget = budgetOf({ ceiling: noMore });

  test.each([
    ["5999999999.99", "yes", "[0.01, 0.01]"],
    ["6000000000.00", "yes", "[0.00, 0.00]"],
    ["6000000000.01", "no", "[-0.01, -0.01]"],
    ["8000000000.00", "no", "[-2000000000.00, -2000000000.00]"],
  ])("of £%s: within %s, variance %s", (amount, within, variance) => {
    const result = partnershipBudgetVariance(budget, gbp(amount));
    expect(result?.against).toBe("ceiling");
    expect(result?.within).toBe(within);
    expect(notation(result?.variance)).toBe(variance);
  });

  test("that is a bound stays a bound, and is unknown where it cannot be told", () => {
    const over = partnershipBudgetVariance(
      budget,
      pounds("6000000000", "more-than", "over £6 billion"),
    );
    expect([over?.within, notation(over?.variance)]).toEqual(["no", "(-, 0.00)"]);
    const some = partnershipBudgetVariance(
      budget,
      pounds("5000000000", "more-than", "over £5 billion"),
    );
    expect([some?.within, notation(some?.variance)]).toEqual(["unknown", "(-, 1000000000.00)"]);
    const most = partnershipBudgetVariance(
      budget,
      pounds("6000000000", "up-to", "up to £6 billion"),
    );
    expect([most?.within, notation(most?.variance)]).toEqual(["yes", "[0.00, 6000000000.00]"]);
    const about = partnershipBudgetVariance(
      budget,
      pounds("5000000000", "circa", "about £5 billion"),
    );
    expect(about?.within).toBe("unknown");
  });

  test("that is itself not reached does not allow spending that equals it", () => {
    const under = budgetOf({ ceiling: { ...noMore, qualifier: "less-than" } });
    expect(partnershipBudgetVariance(under, gbp("6000000000"))?.within).toBe("no");
    expect(partnershipBudgetVariance(under, gbp("5999999999.99"))?.within).toBe("yes");
  });

  test("that has no upper end is unknown above it", () => {
    const least = budgetOf({ ceiling: { ...noMore, qualifier: "at-least" } });
    expect(partnershipBudgetVariance(least, gbp("6000000000"))?.within).toBe("yes");
    expect(partnershipBudgetVariance(least, gbp("6000000000.01"))?.within).toBe("unknown");
  });
});

test("a forecast is held against the devolved money where there is no ceiling", () => {
  const budget = budgetOf({ devolved: poundsFigure("6000000000.00", "exact", "£6 billion") });
  const result = partnershipBudgetVariance(budget, gbp("5900000000"));
  expect(result).toMatchObject({ against: "devolved", within: "yes" });
  expect(notation(result?.variance)).toBe("[100000000.00, 100000000.00]");
});

test("without a forecast, or without a budget, there is nothing to compare", () => {
  expect(partnershipBudgetVariance(budgetOf({ ceiling: noMore }))).toBeUndefined();
  expect(partnershipBudgetVariance(budgetOf({}), gbp("1"))).toBeUndefined();
});

test("the forecast of the budget itself is taken where none is given", () => {
  const budget = budgetOf({ ceiling: noMore, forecast: poundsFigure("6000000000.01") });
  expect(partnershipBudgetVariance(budget)?.within).toBe("no");
  expect(partnershipBudgetVariance(budget, gbp("1"))?.within).toBe("yes");
});

test("a forecast in another currency is refused", () => {
  let thrown: unknown;
  try {
    partnershipBudgetVariance(budgetOf({ ceiling: noMore }), Money.of("1", "EUR"));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: "money.currency-mismatch" });
});

describe("the rule partnership.over-ceiling", () => {
  const found = (budget: Partial<BudgetJson>) =>
    checkPartnership(partnership({ budget: { per: "not-stated", ...budget } })).map(
      ({ rule, severity, path }) => [rule, severity, path.join(".")],
    );

  test("is an error over the ceiling, a note where nobody can tell, and else silent", () => {
    const at = ["partnership.over-ceiling", "budget.forecast"] as const;
    expect(found({ ceiling: noMore, forecast: poundsFigure("8000000000.00") })).toEqual([
      [at[0], "error", at[1]],
    ]);
    expect(found({ ceiling: noMore, forecast: poundsFigure("5000000000.00", "at-least") })).toEqual(
      [[at[0], "info", at[1]]],
    );
    expect(found({ ceiling: noMore, forecast: poundsFigure("6000000000.00") })).toEqual([]);
    expect(found({ ceiling: noMore })).toEqual([]);
  });

  test("says by how much at least", () => {
    const [finding] = checkPartnership(
      partnership({
        budget: { per: "year", ceiling: noMore, forecast: poundsFigure("8000000000.00") },
      }),
    );
    expect(finding?.message).toContain("by at least £2,000,000,000.00");
  });
});

test("£6bn and £22bn a head of 2.8 million people, for a period that is not stated", () => {
  expect(perHead(gbp("6000000000"), 2_800_000, "half-even").toDecimalString()).toBe("2142.86");
  expect(perHead(gbp("22000000000"), 2_800_000, "half-even").toDecimalString()).toBe("7857.14");
});
