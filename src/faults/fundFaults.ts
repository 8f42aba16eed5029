import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { Figure } from "../figure/Figure.ts";
import type { Fund } from "../funding/Fund.ts";
import type { Money } from "../money/Money.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { type Fault, found, refused, undecided } from "./Fault.ts";
import { omitted, organisation, pounds, poundsFigure } from "./parts.ts";

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

const project = (investment: Wire<Figure<Money>>) =>
  drawingOn({ perProjectCap: poundsFigure("30000.00", "up-to") }, [memorandum(investment)]);

const drawingUntil = (end: string) =>
  drawingOn({ period: { start: "2016-04-01", end: "2021-03-31" } }, [
    {
      ...memorandum(poundsFigure("1.00")),
      fundingPeriod: { start: "2017-02-01", end },
      profile: [{ financialYear: "2017/18", amount: pounds("1.00") }],
    },
  ]);

/** Faults of funds and of what is drawn from them. */
export const fundFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Portfolio", "fund.overdrawn", [
    [
      "one draw above the fund",
      ["memoranda", 0, "investment"],
      drawing(poundsFigure("1000000.00"), poundsFigure("1000000.01")),
      drawing(poundsFigure("1000000.00"), poundsFigure("1000000.00")),
    ],
    [
      "two draws that are above the fund together",
      ["funds", 0, "total"],
      drawing(poundsFigure("1000000.00"), poundsFigure("600000.00"), poundsFigure("400000.01")),
      drawing(poundsFigure("1000000.00"), poundsFigure("600000.00"), poundsFigure("400000.00")),
    ],
    [
      "at least more than the fund can hold",
      ["memoranda", 0, "investment"],
      drawing(poundsFigure("1000000.00", "up-to"), poundsFigure("1000000.00", "more-than")),
    ],
  ]),
  ...undecided("Portfolio", "fund.overdrawn", [
    "a draw that nothing limits",
    ["memoranda", 0, "investment"],
    drawing(poundsFigure("1000000.00"), poundsFigure("500000.00", "more-than")),
  ]),
  ...found("Portfolio", "fund.currency-differs", [
    "a draw in another currency",
    ["memoranda", 0, "investment"],
    drawing(poundsFigure("1000000.00"), {
      value: { amount: "5.00", currency: "EUR" },
      qualifier: "exact",
      asStated: "as reported",
    }),
    drawing(poundsFigure("1000000.00"), poundsFigure("5.00")),
  ]),
  ...found("Portfolio", "fund.over-cap", [
    "a penny above what one project may get",
    ["memoranda", 0, "investment"],
    project(poundsFigure("30000.01")),
    project(poundsFigure("30000.00")),
  ]),
  ...undecided("Portfolio", "fund.over-cap", [
    "a project that may get more than the cap",
    ["memoranda", 0, "investment"],
    project(poundsFigure("29000.00", "more-than")),
    project(poundsFigure("29000.00")),
  ]),
  ...found("Portfolio", "fund.draw-outside-period", [
    "money for the day after the fund has ended",
    ["memoranda", 0, "investment"],
    drawingUntil("2021-04-01"),
    drawingUntil("2021-03-31"),
  ]),
  ...refused("Fund", "fund.currencies-differ", [
    "a total in one currency and a cap in another",
    [],
    {
      ...omitted("enlargements"),
      total: poundsFigure("1.00"),
      perProjectCap: {
        value: { amount: "1.00", currency: "EUR" },
        qualifier: "up-to",
        asStated: "one",
      },
    },
  ]),
  ...refused("Fund", "date-range.end-before-start", [
    "a period that ends before it begins",
    ["period", "end"],
    { period: { start: "2016-04-01", end: "2016-03-31" } },
  ]),
])();
