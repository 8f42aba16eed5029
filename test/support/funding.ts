import {
  type FundingByFinancialYear,
  type FundingOptions,
  fundingByFinancialYear,
  type MemorandumOfUnderstanding,
  type Portfolio,
  type Wire,
} from "concordat";
import { portfolio } from "./build.ts";
import { minimalGrant, minimalProgramme, poundsFigure, poundsJson } from "./entities.ts";
import { notation } from "./values.ts";

/** Five years from an announcement on 1 February 2017. */
export const announced = {
  announcedOn: "2017-02-01",
  term: { years: 5 },
} as const satisfies Partial<Wire<MemorandumOfUnderstanding>>;

/** The same, backed by "over £1.1m". */
export const backed = {
  ...announced,
  investment: poundsFigure("1100000.00", "more-than", "over £1.1m"),
} as const satisfies Partial<Wire<MemorandumOfUnderstanding>>;

/** An agreed profile of £1.1m in all; its years are not in order. */
export const agreedProfile = [
  { financialYear: "2017/18", amount: poundsJson("600000.00") },
  { financialYear: "2016/17", amount: poundsJson("500000.00") },
];

/** Two stated years and a total for four: more than £3.5m, the same amount, almost £11.8m. */
export const fourYearProgramme = {
  ...minimalProgramme,
  id: "programme",
  years: [
    { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than", "more than £3.5m") },
    { financialYear: "2012/13", sameAs: "2011/12" },
  ],
  statedTotal: {
    figure: poundsFigure("11800000.00", "less-than", "almost £11.8m"),
    years: ["2009/10", "2010/11", "2011/12", "2012/13"],
  },
} as const;

/** A grant with one award. */
export const grantOf = (id: string, year: string, amount: string, changes: object = {}) => ({
  ...minimalGrant,
  id,
  awards: [{ financialYear: year, amount: poundsJson(amount) }],
  ...changes,
});

export const fundingOf = (
  json: Wire<Portfolio>,
  options: FundingOptions = {},
): FundingByFinancialYear => fundingByFinancialYear(portfolio(json), options);

/** The totals of a portfolio as text, the currency omitted for pounds: `2012/13 [5.00, 5.00]`. */
export const totalsOf = ({ totals }: FundingByFinancialYear): readonly string[] =>
  totals.map(({ financialYear, currency, amount }) =>
    [financialYear, ...(currency === "GBP" ? [] : [currency]), notation(amount)].join(" "),
  );
