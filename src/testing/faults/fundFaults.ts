import type { MemorandumOfUnderstanding } from "../../agreement/MemorandumOfUnderstanding.ts";
import type { Figure } from "../../figure/Figure.ts";
import type { Fund } from "../../funding/fund/Fund.ts";
import type { Money } from "../../money/Money.ts";
import type { Wire } from "../../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import {
  adding,
  euros,
  figureOf,
  omitted,
  organisation,
  pounds,
  poundsFigure,
} from "./faultJson.ts";

type Memorandum = MemorandumOfUnderstanding;

/** Adds a fund, and memoranda that draw on it, each an amount. */
const drawing = (
  fund: Partial<Wire<Fund>>,
  draws: readonly Wire<Figure<Money>>[],
  parts: Partial<Wire<Memorandum>> = {},
) =>
  adding({
    organisations: [organisation("fault-first-party"), organisation("fault-second-party")],
    funds: [{ id: "fault-fund", name: "Example Fund", ...fund }],
    memoranda: draws.map(
      (investment, index): Wire<Memorandum> => ({
        id: `fault-memorandum-${index}`,
        title: "Memorandum of understanding",
        parties: [
          { kind: "organisation", id: "fault-first-party", standing: "equal" },
          { kind: "organisation", id: "fault-second-party", standing: "equal" },
        ],
        status: "in-force",
        fund: "fault-fund",
        investment,
        ...parts,
      }),
    ),
  });

/** Adds a fund of a million, and memoranda that draw on it. */
const drawingOnMillion = (...draws: readonly Wire<Figure<Money>>[]) =>
  drawing({ total: poundsFigure("1000000.00") }, draws);

const project = (investment: Wire<Figure<Money>>) =>
  drawing({ perProjectCap: poundsFigure("30000.00", "up-to") }, [investment]);

/** Faults of funds and of what is drawn from them. */
export const fundFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Portfolio", "fund.overdrawn", ["memoranda", 0, "investment"], {
    "one draw above the fund": [
      drawingOnMillion(poundsFigure("1000000.01")),
      drawingOnMillion(poundsFigure("1000000.00")),
    ],
  }),
  ...found("Portfolio", "fund.overdrawn", ["funds", 0, "total"], {
    "two draws that are above the fund together": [
      drawingOnMillion(poundsFigure("600000.00"), poundsFigure("400000.01")),
      drawingOnMillion(poundsFigure("600000.00"), poundsFigure("400000.00")),
    ],
  }),
  ...found("Portfolio", "fund.overdrawn", ["memoranda", 0, "investment"], {
    "at least more than the fund can hold": drawing(
      { total: poundsFigure("1000000.00", "up-to") },
      [poundsFigure("1000000.00", "more-than")],
    ),
  }),
  ...undecided("Portfolio", "fund.overdrawn", ["memoranda", 0, "investment"], {
    "a draw that nothing limits": drawingOnMillion(poundsFigure("500000.00", "more-than")),
  }),
  ...found("Portfolio", "fund.currency-differs", ["memoranda", 0, "investment"], {
    "a draw in another currency": [
      drawingOnMillion(figureOf(euros("5.00"))),
      drawingOnMillion(poundsFigure("5.00")),
    ],
  }),
  ...found("Portfolio", "fund.over-cap", ["memoranda", 0, "investment"], {
    "a penny above what one project may get": [
      project(poundsFigure("30000.01")),
      project(poundsFigure("30000.00")),
    ],
  }),
  ...undecided("Portfolio", "fund.over-cap", ["memoranda", 0, "investment"], {
    "a project that may get more than the cap": [
      project(poundsFigure("29000.00", "more-than")),
      project(poundsFigure("29000.00")),
    ],
  }),
  ...found("Portfolio", "fund.draw-outside-period", ["memoranda", 0, "investment"], {
    "money for the day after the fund has ended": either("2021-04-01", "2021-03-31", (end) => {
      const fundingPeriod = { start: "2017-02-01", end };
      const profile = [{ financialYear: "2017/18", amount: pounds("1.00") }];
      const fund = { period: { start: "2016-04-01", end: "2021-03-31" } };
      return drawing(fund, [poundsFigure("1.00")], { fundingPeriod, profile });
    }),
  }),
  ...refused("Fund", "fund.currencies-differ", [], {
    "a total in one currency and a cap in another": {
      ...omitted("enlargements"),
      total: poundsFigure("1.00"),
      perProjectCap: figureOf(euros("1.00"), "up-to"),
    },
  }),
  ...refused("PriceIndex", "series.year-twice", ["years"], {
    "two levels for one year": (json) => ({ ...json, years: [...json.years, ...json.years] }),
  }),
  ...refused("Fund", "date-range.end-before-start", ["period", "end"], {
    "a period that ends before it begins": { period: { start: "2016-04-01", end: "2016-03-31" } },
  }),
])();
