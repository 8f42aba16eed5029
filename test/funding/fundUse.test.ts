import {
  checkFund,
  type Figure,
  type FundDraw,
  fundUse,
  type Money,
  type Qualifier,
} from "concordat";
import { describe, expect, test } from "vitest";
import { fund } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { notation, pounds } from "../support/values.ts";

const pot = fund({ total: poundsFigure("450000000.00", "exact", "a £450m pot") });
const overOneMillion = pounds("1100000", "more-than", "over £1.1m");
const euros = { ...poundsFigure("1.00"), value: { amount: "1.00", currency: "EUR" } };

const drawsOf = (...amounts: readonly Figure<Money>[]): readonly FundDraw[] =>
  amounts.map((amount, index) => ({ amount, path: ["memoranda", index, "investment"] }));
const found = (...amounts: readonly Figure<Money>[]) =>
  checkFund(pot, { draws: drawsOf(...amounts), path: ["funds", 0, "total"] }).map(
    ({ severity, path }) => [severity, path.join(".")],
  );

test("each draw has a row that says what it leaves", () => {
  const use = fundUse(pot, [pounds("23200000"), overOneMillion]);
  expect(use.basis).toBe("commitment");
  expect(use.rows.map(({ draw, left }) => [notation(draw), notation(left)])).toEqual([
    ["[23200000.00, 23200000.00]", "[426800000.00, 426800000.00]"],
    ["(1100000.00, -)", "(-, 425700000.00)"],
  ]);
  expect(fundUse(fund(), [pounds("5")]).rows.map(({ left }) => left)).toEqual([undefined]);
});

describe("what is drawn from a fund of £450m and what is left", () => {
  test.each<[string, readonly Figure<Money>[], drawn: string, left: string, within: string]>([
    ["nothing", [], "[0.00, 0.00]", "[450000000.00, 450000000.00]", "yes"],
    [
      "over £1.1m: less than £448,900,000.00 is left",
      [overOneMillion],
      "(1100000.00, -)",
      "(-, 448900000.00)",
      "unknown",
    ],
    [
      "several draws, one of them a bound",
      [pounds("23200000"), overOneMillion, pounds("16000000", "up-to")],
      "(24300000.00, -)",
      "(-, 425700000.00)",
      "unknown",
    ],
    ["all of it", [pounds("450000000")], "[450000000.00, 450000000.00]", "[0.00, 0.00]", "yes"],
    [
      "more than all of it",
      [pounds("450000000", "more-than")],
      "(450000000.00, -)",
      "(-, 0.00)",
      "no",
    ],
    [
      "about £5m: nothing or more",
      [pounds("5000000", "circa")],
      "[0.00, -)",
      "(-, 450000000.00]",
      "unknown",
    ],
    [
      "the awards found in public sources (C20): £143.37m, £306.63m left",
      ["17000000", "19000000", "23200000", "28800000", "14870000", "21300000", "19200000"].map(
        (amount) => pounds(amount),
      ),
      "[143370000.00, 143370000.00]",
      "[306630000.00, 306630000.00]",
      "yes",
    ],
  ])("%s", (_, draws, drawn, left, within) => {
    const use = fundUse(pot, draws);
    expect(notation(use.drawn)).toBe(drawn);
    expect(notation(use.uncommitted)).toBe(left);
    expect(use.within).toBe(within);
  });

  test("is not known where the total is not, and never guessed", () => {
    for (const total of [undefined, poundsFigure("450000000.00", "circa")]) {
      const use = fundUse(fund(total === undefined ? {} : { total }), [pounds("1000000")]);
      expect(use).toMatchObject({ within: "unknown" });
      expect("total" in use || "uncommitted" in use).toBe(false);
      expect(notation(use.drawn)).toBe("[1000000.00, 1000000.00]");
    }
  });

  test("is a bound where the total is one", () => {
    const additional = fund({
      total: poundsFigure("10000000.00", "at-least", "at least £10 million additional"),
    });
    const use = fundUse(additional, [pounds("2500000")]);
    expect(notation(use.uncommitted)).toBe("[7500000.00, -)");
    expect(use.within).toBe("yes");
    expect(fundUse(additional, [pounds("10000000.01")]).within).toBe("unknown");
  });

  test("knows nothing of a draw below zero in another currency", () => {
    const { drawn } = fundUse(fund({ total: euros }), [pounds("-5")]);
    expect(notation(drawn)).toBe("(-, -)");
  });

  test("holds a draw in another currency as an amount that nobody knows", () => {
    const inEuros = fund({ total: euros });
    expect(notation(fundUse(inEuros, [pounds("5")]).drawn)).toBe("[0.00, -)");
    expect(fundUse(inEuros, [pounds("5")]).within).toBe("unknown");
  });
});

describe("draws against the total of a fund", () => {
  test("over £1.1m of £450m cannot be proved within it: a note, not a warning", () => {
    const [note] = checkFund(pot, { draws: drawsOf(overOneMillion) });
    expect(note).toMatchObject({
      rule: "fund.overdrawn",
      severity: "info",
      path: ["memoranda", 0, "investment"],
      values: {
        fund: "example-fund",
        drawnAtLeast: { amount: "1100000.00", currency: "GBP" },
        totalAtMost: { amount: "450000000.00", currency: "GBP" },
        verdict: "unknown",
      },
    });
    expect(note?.values).not.toHaveProperty("drawnAtMost");
    expect(note?.message).toContain("no upper limit");
  });

  test("exactly £451m is an error that gives both amounts", () => {
    const [error, ...others] = checkFund(pot, { draws: drawsOf(pounds("451000000")) });
    expect(others).toEqual([]);
    expect(error).toMatchObject({ severity: "error", values: { verdict: "no" } });
    expect(error?.message).toContain("£451,000,000.00");
    expect(error?.message).toContain("£450,000,000.00");
  });

  test.each<[string, readonly Figure<Money>[], readonly (readonly [string, string])[]]>([
    ["none", [], []],
    ["all of it", [pounds("450000000")], []],
    ["a penny more", [pounds("450000000.01")], [["error", "memoranda.0.investment"]]],
    ["up to all of it", [pounds("450000000", "up-to")], []],
    [
      "more than all of it",
      [pounds("450000000", "more-than")],
      [["error", "memoranda.0.investment"]],
    ],
    ["up to a penny more", [pounds("450000000.01", "up-to")], [["info", "memoranda.0.investment"]]],
    [
      "two that are each within it, together above",
      [pounds("300000000"), pounds("150000000.01")],
      [["error", "funds.0.total"]],
    ],
    [
      "two that together may be above",
      [pounds("300000000"), pounds("200000000", "up-to")],
      [["info", "funds.0.total"]],
    ],
    [
      "a bound, and others that are above together",
      [overOneMillion, pounds("449000000")],
      [
        ["info", "memoranda.0.investment"],
        ["error", "funds.0.total"],
      ],
    ],
    [
      "one that is above, which the sum need not repeat",
      [pounds("1"), pounds("451000000")],
      [["error", "memoranda.1.investment"]],
    ],
  ])("%s", (_, draws, expected) => {
    expect(found(...draws)).toEqual(expected);
  });

  test("a fund that states no total gives no finding", () => {
    expect(checkFund(fund(), { draws: drawsOf(pounds("451000000"), overOneMillion) })).toEqual([]);
    const about = fund({ total: poundsFigure("450000000.00", "circa") });
    expect(checkFund(about, { draws: drawsOf(pounds("451000000")) })).toEqual([]);
  });

  test("a draw in another currency is named, and the others are checked without it", () => {
    const inEuros = fund({ total: euros });
    const rules = checkFund(inEuros, { draws: drawsOf(pounds("5")) }).map(({ rule }) => rule);
    expect(rules).toEqual(["fund.currency-differs"]);
  });
});

test("money that is additional to an opening total that nobody states sets no upper limit", () => {
  const total = (qualifier: Qualifier) =>
    fund({ total: { ...poundsFigure("10000000.00", qualifier), additional: true } });
  const draw = pounds("20000000");
  const use = fundUse(total("exact"), [draw]);
  expect(notation(use.total)).toBe("[10000000.00, -)");
  expect(notation(use.uncommitted)).toBe("[-10000000.00, -)");
  expect(
    checkFund(total("exact"), { draws: drawsOf(draw) }).map(({ severity }) => severity),
  ).toEqual(["info"]);
  expect(fundUse(total("exact"), [pounds("5000000")]).within).toBe("yes");
  expect(fundUse(total("circa"), [draw]).total).toBeUndefined();
});
