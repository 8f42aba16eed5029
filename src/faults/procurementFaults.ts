import type { MutualContract } from "../mutual/MutualContract.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { poundsFigure } from "./parts.ts";

/** Adds a purchasing system, and a mutual with a contract on it, before everything else. */
const contracting =
  (contract: Wire<MutualContract>) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...json,
    procurementRoutes: [
      {
        id: "fault-system",
        kind: "dynamic-purchasing-system",
        maxTerm: [
          { term: { months: 12 }, validity: { to: "2020-01-30" } },
          { term: { years: 2 }, validity: { from: "2020-01-31" } },
        ],
        typicalValue: poundsFigure("100000.00", "less-than"),
      },
      ...(json.procurementRoutes ?? []),
    ],
    mutuals: [
      {
        id: "fault-mutual",
        name: "Example Mutual",
        route: "right-to-provide",
        status: "idea",
        contract: { ...contract, procurementRoute: "fault-system" },
      },
      ...(json.mutuals ?? []),
    ],
  });

/** Faults of procurement routes and of contracts on them. */
export const procurementFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("ProcurementRoute", "procurement.beside-itself", [
    "a route beside itself",
    ["runsBeside"],
    (json) => ({ ...json, runsBeside: json.id }),
    { runsBeside: "fault-system" },
  ]),
  ...found("ProcurementRoute", "procurement.maximum-twice", [
    "two longest terms on one day",
    ["maxTerm", 1],
    ...either("2020-01-31", "2020-01-30", (to) => ({
      maxTerm: [
        { term: { months: 12 }, validity: { to } },
        { term: { years: 2 }, validity: { from: "2020-01-31" } },
      ],
    })),
  ]),
  ...found("Portfolio", "procurement.term-beyond-maximum", [
    "two years while one was the most",
    ["mutuals", 0, "contract", "term"],
    ...either("2020-01-30", "2020-01-31", (awardedOn) =>
      contracting({ awardedOn, term: { years: 2 } }),
    ),
  ]),
  ...undecided("Portfolio", "procurement.term-beyond-maximum", [
    "a long contract awarded on a day that is not known",
    ["mutuals", 0, "contract", "term"],
    contracting({ term: { years: 2 } }),
    contracting({ term: { years: 1 } }),
  ]),
  ...found("Portfolio", "procurement.above-typical", [
    "a contract worth what others stay below",
    ["mutuals", 0, "contract", "annualValue"],
    ...either("50000.00", "49999.99", (annual) =>
      contracting({
        awardedOn: "2020-01-31",
        term: { years: 2 },
        annualValue: poundsFigure(annual),
      }),
    ),
  ]),
  ...refused("ProcurementRoute", "rate.not-a-share", [
    "more than everything that may move",
    ["transferLimit"],
    { transferLimit: "21/20" },
  ]),
])();
