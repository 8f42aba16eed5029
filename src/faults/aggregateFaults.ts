import type { Interval } from "../figure/Interval.ts";
import type { Money } from "../money/Money.ts";
import type { FundingAggregate, FundingCell } from "../portfolio/FundingAggregate.ts";
import type { Wire } from "../schema/Wire.ts";
import { type Fault, refused } from "./Fault.ts";
import { pounds, without } from "./parts.ts";

const year = "2012/13";
const april = "2012-04";

const from = (amount: string, included = true): Wire<Interval<Money>> => ({
  lower: { value: pounds(amount), included },
});
const upTo = (amount: string, included = true): Wire<Interval<Money>> => ({
  upper: { value: pounds(amount), included },
});
const inEuros = { lower: { value: { amount: "1.00", currency: "EUR" }, included: true } };

const cell = (amount: Wire<Interval<Money>>): Wire<FundingCell> => ({
  list: "grants",
  financialYears: [year],
  currency: "GBP",
  basis: "award",
  amount,
  rows: 1,
});

const withCell = (found: Wire<FundingCell>) => (json: Wire<FundingAggregate>) => ({
  ...json,
  cells: [found, ...json.cells],
});
const amountOfCell = ["cells", 0, "amount"];

/** Faults of aggregates. */
export const aggregateFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...refused("FundingAggregate", "aggregate.currencies-differ", [
    [
      "an amount from euros to pounds",
      amountOfCell,
      withCell(cell({ ...inEuros, ...upTo("2.00") })),
      withCell(cell({ ...from("1.00"), ...upTo("2.00") })),
    ],
    [
      "an amount whose cell says no currency",
      amountOfCell,
      withCell(without(cell(from("1.00")), "currency")),
    ],
    [
      "a draw of euros in a cell of pounds",
      ["draws", 0, "amount"],
      (json) => ({
        ...json,
        draws: [{ fund: "fault-fund", currency: "GBP", amount: inEuros, draws: 1 }, ...json.draws],
      }),
    ],
  ]),
  ...refused("FundingAggregate", "aggregate.upper-below-lower", [
    [
      "ends the wrong way round",
      amountOfCell,
      withCell(cell({ ...from("10.00"), ...upTo("9.99") })),
      withCell(cell({ ...from("10.00"), ...upTo("10.00") })),
    ],
    [
      "less than five pounds and no less",
      amountOfCell,
      withCell(cell({ ...from("5.00"), ...upTo("5.00", false) })),
    ],
  ]),
  ...refused("FundingAggregate", "aggregate.period-twice", [
    [
      "a financial year that is named twice",
      ["cells", 0, "financialYears"],
      withCell({ ...cell(from("1.00")), financialYears: [year, year] }),
      withCell(cell(from("1.00"))),
    ],
    [
      "a month that is named twice",
      ["monthCells", 0, "months"],
      (json) => ({
        ...json,
        monthCells: [
          { ...without(cell(from("1.00")), "basis"), months: [april, april] },
          ...json.monthCells,
        ],
      }),
    ],
  ]),
  ...refused("FundingAggregate", "aggregate.settings-missing", [
    "a cell in an aggregate without settings",
    ["settings"],
    (json) => withCell(cell(from("1.00")))(without(json, "settings")),
    withCell(cell(from("1.00"))),
  ]),
  ...refused("FundingAggregate", "schema.too-small", [
    "a cell that no row went into",
    ["cells", 0, "rows"],
    withCell({ ...cell(from("1.00")), rows: 0 }),
    withCell(cell(from("1.00"))),
  ]),
])();
