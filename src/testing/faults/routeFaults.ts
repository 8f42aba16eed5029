import type { MutualContract } from "../../mutual/parts/MutualContract.ts";
import type { Wire } from "../../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { adding, poundsFigure } from "./faultJson.ts";

/** The longest terms of a system: a year until a day, and two years from 31 January 2020. */
const longest = (to: string) => [
  { term: { months: 12 }, validity: { to } },
  { term: { years: 2 }, validity: { from: "2020-01-31" } },
];

/** Adds a purchasing system, and a mutual with a contract on it. */
const contracting = (contract: Wire<MutualContract>) =>
  adding({
    procurementRoutes: [
      {
        id: "fault-system",
        kind: "dynamic-purchasing-system",
        maxTerm: longest("2020-01-30"),
        typicalValue: poundsFigure("100000.00", "less-than"),
      },
    ],
    mutuals: [
      {
        id: "fault-mutual",
        name: "Example Mutual",
        route: "right-to-provide",
        status: "idea",
        contract: { ...contract, procurementRoute: "fault-system" },
      },
    ],
  });

/** Faults of procurement routes and of contracts on them. */
export const routeFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("ProcurementRoute", "route.beside-itself", ["runsBeside"], {
    "a route beside itself": [
      (json) => ({ ...json, runsBeside: json.id }),
      { runsBeside: "fault-system" },
    ],
  }),
  ...found("ProcurementRoute", "route.maximum-twice", ["maxTerm", 1], {
    "two longest terms on one day": [
      { maxTerm: longest("2020-01-31") },
      { maxTerm: longest("2020-01-30") },
    ],
  }),
  ...found("Portfolio", "route.term-beyond-maximum", ["mutuals", 0, "contract", "term"], {
    "two years while one was the most": either("2020-01-30", "2020-01-31", (awardedOn) =>
      contracting({ awardedOn, term: { years: 2 } }),
    ),
  }),
  ...undecided("Portfolio", "route.term-beyond-maximum", ["mutuals", 0, "contract", "term"], {
    "a long contract awarded on a day that is not known": [
      contracting({ term: { years: 2 } }),
      contracting({ term: { years: 1 } }),
    ],
  }),
  ...found("Portfolio", "route.above-typical", ["mutuals", 0, "contract", "annualValue"], {
    "a contract worth what others stay below": either("50000.00", "49999.99", (annual) =>
      contracting({
        term: { years: 2 },
        awardedOn: "2020-01-31",
        annualValue: poundsFigure(annual),
      }),
    ),
  }),
  ...found("ProcurementRoute", "route.transfer-limit-differs", ["transferLimit"], {
    "another share than was published": either("1/10", "1/20", (transferLimit) => ({
      transferLimit,
      transferLimitStated: { value: "1/20", qualifier: "up-to", asStated: "up to 5%" },
    })),
  }),
  ...refused("ProcurementRoute", "rate.not-a-share", ["transferLimit"], {
    "more than everything that may move": { transferLimit: "21/20" },
  }),
])();
