import { either, type Fault, found, refused } from "./Fault.ts";
import { adding, omitted, organisation, poundsFigure } from "./faultJson.ts";

/** The same scheme with nothing said about when it is open. */
const bareScheme = ["GrantScheme", omitted("opens yearInferred")] as const;

/** Adds a scheme and its fund, each with a cap. */
const capping = (schemeCap: string, fundCap: string) =>
  adding({
    organisations: [organisation("fault-department")],
    funds: [
      { id: "fault-fund", name: "Example Fund", perProjectCap: poundsFigure(fundCap, "up-to") },
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
    ],
  });

/** Faults of grant schemes. */
export const schemeFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(bareScheme, "scheme.year-inferred", ["closes"], {
    "a year that no source gives": [{ yearInferred: true }, {}],
  }),
  ...found(bareScheme, "scheme.closes-before-opens", ["closes"], {
    "closed the day before it opens": either("2018-06-16", "2018-06-15", (opens) => ({
      opens,
      closes: "2018-06-15",
    })),
    "closed at noon before it opens": either("2018-06-16", "2018-06-15", (opens) => ({
      opens,
      closes: "2018-06-15T12:00",
    })),
  }),
  ...found("Portfolio", "scheme.cap-differs", ["grantSchemes", 0, "perProjectCap"], {
    "more for a project than its fund allows": [
      capping("30000.00", "25000.00"),
      capping("25000.00", "25000.00"),
    ],
    "less for a project than its fund allows": [
      capping("25000.00", "30000.00"),
      capping("30000.00", "30000.00"),
    ],
  }),
  ...refused("GrantScheme", "schema.too-small", ["eligibleKinds"], {
    "a scheme to which nobody may apply": { eligibleKinds: [] },
  }),
])();
