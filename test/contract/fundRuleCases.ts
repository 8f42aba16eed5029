import { checkFund, checkPortfolio, type FundFinding } from "concordat";
import { fund, portfolio } from "../support/build.ts";
import { poundsFigure, soundPortfolio } from "../support/entities.ts";
import { date, pounds } from "../support/values.ts";
import type { RuleCase } from "./RuleCase.ts";

const asOf = date("2018-06-07");
const transformationFund = fund({ total: poundsFigure("450000000.00") });
const capped = fund({ perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000") });
const fiveYears = fund({ period: { start: "2016-04-01", end: "2021-03-31" } });
const draw = (amount: string, start?: string, end?: string) => [
  {
    amount: pounds(amount),
    path: ["investment"],
    ...(start !== undefined &&
      end !== undefined && { period: { start: date(start), end: date(end) } }),
  },
];

/** One case for each rule about funds. */
export const fundRuleCases: Readonly<Record<FundFinding["rule"], RuleCase>> = {
  "fund.overdrawn": {
    breaks: () => checkFund(transformationFund, { draws: draw("451000000") }),
    severity: "error",
    path: ["investment"],
    values: {
      fund: "example-fund",
      drawnAtLeast: { amount: "451000000.00", currency: "GBP" },
      drawnAtMost: { amount: "451000000.00", currency: "GBP" },
      totalAtMost: { amount: "450000000.00", currency: "GBP" },
      verdict: "no",
    },
    keeps: () => checkFund(transformationFund, { draws: draw("450000000") }),
  },
  "fund.currency-differs": {
    breaks: () =>
      checkPortfolio(
        portfolio({
          ...soundPortfolio,
          funds: [{ ...soundPortfolio.funds[0], total: poundsFigure("450000000.00") }],
          memoranda: [
            {
              ...soundPortfolio.memoranda[0],
              fund: "example-fund",
              investment: {
                value: { amount: "1.00", currency: "EUR" },
                qualifier: "exact",
                asStated: "€1",
              },
            },
          ],
        }),
        { asOf },
      ),
    severity: "error",
    path: ["memoranda", 0, "investment"],
    values: { fund: "example-fund", fundCurrency: "GBP", drawCurrency: "EUR" },
    keeps: () => checkFund(transformationFund, { draws: draw("1") }),
  },
  "fund.over-cap": {
    breaks: () => checkFund(capped, { draws: draw("30000.01") }),
    severity: "error",
    path: ["investment"],
    values: {
      fund: "example-fund",
      cap: { amount: "30000.00", currency: "GBP" },
      projects: 1,
      drawnAtLeast: { amount: "30000.01", currency: "GBP" },
      drawnAtMost: { amount: "30000.01", currency: "GBP" },
      verdict: "no",
    },
    keeps: () => checkFund(capped, { draws: draw("30000.00") }),
  },
  "fund.draw-outside-period": {
    breaks: () => checkFund(fiveYears, { draws: draw("1", "2017-02-01", "2021-04-01") }),
    severity: "error",
    path: ["investment"],
    values: {
      fund: "example-fund",
      from: "2016-04-01",
      to: "2021-03-31",
      drawFrom: "2017-02-01",
      drawTo: "2021-04-01",
      verdict: "no",
    },
    keeps: () => checkFund(fiveYears, { draws: draw("1", "2017-02-01", "2021-03-31") }),
  },
};
