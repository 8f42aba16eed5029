import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { Figure } from "../figure/Figure.ts";
import type { Fund } from "../funding/Fund.ts";
import type { Money } from "../money/Money.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { type Fault, found, refused } from "./Fault.ts";
import { organisation, poundsFigure, without } from "./parts.ts";

/** Adds a fund, and memoranda that draw on it, before everything else. */
const drawing =
  (total: Wire<Figure<Money>>, ...draws: readonly Wire<Figure<Money>>[]) =>
  (json: Wire<Portfolio>): Wire<Portfolio> =>
    drawingOn({ total }, draws.map(memorandum))(json);

const drawingOn =
  (fund: Partial<Wire<Fund>>, memoranda: readonly Wire<MemorandumOfUnderstanding>[]) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...json,
    organisations: [
      organisation("fault-first-party"),
      organisation("fault-second-party"),
      ...(json.organisations ?? []),
    ],
    funds: [{ id: "fault-fund", name: "Example Fund", ...fund }, ...(json.funds ?? [])],
    memoranda: [...memoranda, ...(json.memoranda ?? [])],
  });

function memorandum(investment: Wire<Figure<Money>>, index = 0): Wire<MemorandumOfUnderstanding> {
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
  ...found(
    "Portfolio",
    "fund.over-cap",
    [
      "a penny above what one project may get",
      ["memoranda", 0, "investment"],
      drawingOn({ perProjectCap: poundsFigure("30000.00", "up-to") }, [
        memorandum(poundsFigure("30000.01")),
      ]),
    ],
    [
      "a project that may get more than it may",
      ["memoranda", 0, "investment"],
      drawingOn({ perProjectCap: poundsFigure("30000.00", "up-to") }, [
        memorandum(poundsFigure("29000.00", "more-than")),
      ]),
    ],
  ),
  ...found("Portfolio", "fund.draw-outside-period", [
    "money for a day after the fund",
    ["memoranda", 0, "investment"],
    drawingOn({ period: { start: "2016-04-01", end: "2021-03-31" } }, [
      {
        ...memorandum(poundsFigure("1.00")),
        fundingPeriod: { start: "2017-02-01", end: "2021-04-01" },
        profile: [{ financialYear: "2017/18", amount: { amount: "1.00", currency: "GBP" } }],
      },
    ]),
  ]),
  ...refused("Fund", "fund.currencies-differ", [
    "a total in one currency and a cap in another",
    [],
    (json) => ({
      ...without(json, "enlargements"),
      total: poundsFigure("1.00"),
      perProjectCap: {
        value: { amount: "1.00", currency: "EUR" },
        qualifier: "up-to",
        asStated: "one",
      },
    }),
  ]),
  ...refused("Fund", "date-range.end-before-start", [
    "a period that ends before it begins",
    ["period", "end"],
    (json) => ({ ...json, period: { start: "2016-04-01", end: "2016-03-31" } }),
  ]),
])();
