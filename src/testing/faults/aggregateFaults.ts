import type { Interval } from "../../figure/Interval.ts";
import type { Money } from "../../money/Money.ts";
import type { FundingCell } from "../../portfolio/FundingAggregate.ts";
import type { Wire } from "../../schema/Wire.ts";
import { type Fault, refused } from "./Fault.ts";
import { adding, euros, omitted, patched, pounds } from "./faultJson.ts";

const from = (amount: string): Wire<Interval<Money>> => ({
  lower: { value: pounds(amount), included: true },
});
const upTo = (amount: string, included = true): Wire<Interval<Money>> => ({
  upper: { value: pounds(amount), included },
});
const inEuros = { lower: { value: euros("1.00"), included: true } };

const cell: Wire<FundingCell> = {
  list: "grants",
  financialYears: ["2012/13"],
  currency: "GBP",
  basis: "award",
  amount: from("1.00"),
  rows: 1,
};
const withCell = (parts: object) => adding({ cells: [patched(cell, parts) as typeof cell] });

const { basis: _basis, ...monthCell } = cell;
const amountOfCell = ["cells", 0, "amount"];

/** Faults of aggregates. */
export const aggregateFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...refused("FundingAggregate", "aggregate.currencies-differ", amountOfCell, {
    "an amount from euros to pounds": [
      withCell({ amount: { ...inEuros, ...upTo("2.00") } }),
      withCell({ amount: { ...from("1.00"), ...upTo("2.00") } }),
    ],
    "an amount whose cell says no currency": withCell(omitted("currency")),
  }),
  ...refused("FundingAggregate", "aggregate.currencies-differ", ["draws", 0, "amount"], {
    "a draw of euros in a cell of pounds": adding({
      draws: [{ fund: "fault-fund", currency: "GBP", amount: inEuros, draws: 1 }],
    }),
  }),
  ...refused("FundingAggregate", "aggregate.upper-below-lower", amountOfCell, {
    "ends the wrong way round": [
      withCell({ amount: { ...from("10.00"), ...upTo("9.99") } }),
      withCell({ amount: { ...from("10.00"), ...upTo("10.00") } }),
    ],
    "less than five pounds and no less": withCell({
      amount: { ...from("5.00"), ...upTo("5.00", false) },
    }),
  }),
  ...refused("FundingAggregate", "aggregate.period-twice", ["cells", 0, "financialYears"], {
    "a financial year that is named twice": [
      withCell({ financialYears: ["2012/13", "2012/13"] }),
      withCell({}),
    ],
  }),
  ...refused("FundingAggregate", "aggregate.period-twice", ["monthCells", 0, "months"], {
    "a month that is named twice": adding({
      monthCells: [{ ...monthCell, months: ["2012-04", "2012-04"] }],
    }),
  }),
  ...refused("FundingAggregate", "aggregate.settings-missing", ["settings"], {
    "a cell in an aggregate without settings": [
      (json) => withCell({})(patched(json, omitted("settings"))),
      withCell({}),
    ],
  }),
  ...refused("FundingAggregate", "schema.too-small", ["cells", 0, "rows"], {
    "a cell that no row went into": [withCell({ rows: 0 }), withCell({})],
  }),
])();
