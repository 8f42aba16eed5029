import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted, organisation, poundsFigure } from "./parts.ts";

/** The same scheme with nothing said about when it is open. */
const bare = omitted("opens", "yearInferred");

/** Adds a scheme and its fund, each with a cap, before everything else. */
const capping =
  (schemeCap: string, fundCap: string) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...json,
    organisations: [organisation("fault-department"), ...(json.organisations ?? [])],
    funds: [
      { id: "fault-fund", name: "Example Fund", perProjectCap: poundsFigure(fundCap, "up-to") },
      ...(json.funds ?? []),
    ],
    grantSchemes: [
      {
        id: "fault-scheme",
        title: "Example scheme",
        funder: "fault-department",
        closes: "2018-06-15",
        fund: "fault-fund",
        perProjectCap: poundsFigure(schemeCap, "up-to"),
      },
      ...(json.grantSchemes ?? []),
    ],
  });

/** Faults of grant schemes. */
export const schemeFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("GrantScheme", "scheme.year-inferred", [
    "a year that no source gives",
    ["closes"],
    { ...bare, yearInferred: true },
    bare,
  ]),
  ...found("GrantScheme", "scheme.closes-before-opens", [
    [
      "closed the day before it opens",
      ["closes"],
      ...either("2018-06-16", "2018-06-15", (opens) => ({ ...bare, opens, closes: "2018-06-15" })),
    ],
    [
      "closed at noon before it opens",
      ["closes"],
      ...either("2018-06-16", "2018-06-15", (opens) => ({
        ...bare,
        opens,
        closes: "2018-06-15T12:00",
      })),
    ],
  ]),
  ...found("Portfolio", "scheme.cap-differs", [
    [
      "more for a project than its fund allows",
      ["grantSchemes", 0, "perProjectCap"],
      capping("30000.00", "25000.00"),
      capping("25000.00", "25000.00"),
    ],
    [
      "less for a project than its fund allows",
      ["grantSchemes", 0, "perProjectCap"],
      capping("25000.00", "30000.00"),
      capping("30000.00", "30000.00"),
    ],
  ]),
  ...refused("GrantScheme", "schema.too-small", [
    "a scheme to which nobody may apply",
    ["eligibleKinds"],
    { eligibleKinds: [] },
  ]),
])();
