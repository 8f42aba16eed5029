import { checkPortfolio, drawsOn, formatPath, type PortfolioJson } from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { poundsFigure, soundPortfolio } from "../support/entities.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");

const check = (json: PortfolioJson) => checkPortfolio(portfolio(json), { asOf });
const found = (json: PortfolioJson, rule: string) =>
  check(json)
    .filter((finding) => finding.rule === rule)
    .map(({ path }) => formatPath(path));

const [fund] = soundPortfolio.funds;
const [memorandum] = soundPortfolio.memoranda;
describe("what memoranda draw on a fund", () => {
  const total = poundsFigure("450000000.00", "exact", "a £450m pot");
  const drawing = (id: string, amount: string, changes: object = {}) => ({
    ...memorandum,
    id,
    fund: "example-fund",
    investment: poundsFigure(amount),
    ...changes,
  });

  test("is checked draw by draw, and together at the fund's total", () => {
    const json = {
      ...soundPortfolio,
      funds: [{ ...fund, total }],
      memoranda: [drawing("m1", "300000000.00"), drawing("m2", "150000000.01")],
    };
    expect(found(json, "fund.overdrawn")).toEqual(["funds[0].total"]);
    const tooMuch = { ...json, memoranda: [drawing("m1", "1.00"), drawing("m2", "451000000.00")] };
    expect(found(tooMuch, "fund.overdrawn")).toEqual(["memoranda[1].investment"]);
  });

  test("is what those draw that name it and came to an agreement", () => {
    const json = portfolio({
      funds: [{ ...fund, total }],
      memoranda: [
        drawing("m0", "1.00", { fund: "another-fund" }),
        drawing("m1", "2.00"),
        drawing("m2", "3.00", { status: "abandoned" }),
        drawing("m3", "4.00", { status: "negotiating" }),
        drawing("m4", "5.00", { status: "expired" }),
        { ...memorandum, id: "m5", fund: "example-fund" },
      ],
    });
    expect(drawsOn(json, "example-fund").map(({ path }) => formatPath(path))).toEqual([
      "memoranda[1].investment",
      "memoranda[4].investment",
    ]);
    expect(drawsOn(json, "no-fund")).toEqual([]);
  });

  test("in another currency is a finding and does not stop the check", () => {
    const euros = {
      value: { amount: "1.00", currency: "EUR" },
      qualifier: "exact",
      asStated: "€1",
    };
    const json = {
      ...soundPortfolio,
      funds: [{ ...fund, total }],
      memoranda: [
        drawing("m1", "1.00", { investment: euros }),
        drawing("m2", "300000000.00"),
        drawing("m3", "300000000.00"),
      ],
    };
    expect(found(json, "fund.currency-differs")).toEqual(["memoranda[0].investment"]);
    expect(found(json, "fund.overdrawn")).toEqual(["funds[0].total"]);
  });
});
