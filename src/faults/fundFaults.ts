import type { MemorandumOfUnderstandingJson } from "../agreement/MemorandumOfUnderstanding.ts";
import type { FigureJson } from "../figure/Figure.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { PortfolioJson } from "../portfolio/Portfolio.ts";
import { type Fault, found, refused } from "./Fault.ts";
import { organisation, poundsFigure } from "./parts.ts";

/** Adds a fund, and memoranda that draw on it, before everything else. */
const drawing =
  (total: FigureJson<MoneyJson>, ...draws: readonly FigureJson<MoneyJson>[]) =>
  (json: PortfolioJson): PortfolioJson => ({
    ...json,
    organisations: [
      organisation("fault-first-party"),
      organisation("fault-second-party"),
      ...(json.organisations ?? []),
    ],
    funds: [{ id: "fault-fund", name: "Example Fund", total }, ...(json.funds ?? [])],
    memoranda: [...draws.map(memorandum), ...(json.memoranda ?? [])],
  });

function memorandum(
  investment: FigureJson<MoneyJson>,
  index: number,
): MemorandumOfUnderstandingJson {
  return {
    id: `fault-memorandum-${index}`,
    title: "Memorandum of understanding",
    parties: [
      { kind: "organisation", id: "fault-first-party", standing: "equal" },
      { kind: "organisation", id: "fault-second-party", standing: "equal" },
    ],
    status: "in-force",
    fund: "fault-fund",
    investment,
  };
}

/** Faults of funds and of what is drawn from them. */
export const fundFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "Portfolio",
    "fund.overdrawn",
    [
      "one draw above the fund",
      ["memoranda", 0, "investment"],
      drawing(poundsFigure("1000000.00"), poundsFigure("1000000.01")),
    ],
    [
      "two draws that are above the fund together",
      ["funds", 0, "total"],
      drawing(poundsFigure("1000000.00"), poundsFigure("600000.00"), poundsFigure("400000.01")),
    ],
    [
      "at least more than the fund can hold",
      ["memoranda", 0, "investment"],
      drawing(poundsFigure("1000000.00", "up-to"), poundsFigure("1000000.00", "more-than")),
    ],
    [
      "a draw that nothing limits",
      ["memoranda", 0, "investment"],
      drawing(poundsFigure("1000000.00"), poundsFigure("500000.00", "more-than")),
    ],
  ),
  ...found("Portfolio", "fund.currency-differs", [
    "a draw in another currency",
    ["memoranda", 0, "investment"],
    drawing(poundsFigure("1000000.00"), {
      value: { amount: "5.00", currency: "EUR" },
      qualifier: "exact",
      asStated: "as reported",
    }),
  ]),
  ...refused("Fund", "date-range.end-before-start", [
    "a period that ends before it begins",
    ["period", "end"],
    (json) => ({ ...json, period: { start: "2016-04-01", end: "2016-03-31" } }),
  ]),
])();
