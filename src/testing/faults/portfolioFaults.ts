import { type Fault, found } from "./Fault.ts";
import { adding, organisation, partnership } from "./faultJson.ts";

const organisations = (...ids: readonly string[]) =>
  adding({ organisations: ids.map((id) => organisation(id)) });

/** Adds an organisation, and a fund that says who holds it. */
const fundHeldBy = (holder: string) =>
  adding({
    organisations: [organisation("fault-holder")],
    funds: [{ id: "fault-fund", name: "Example Fund", holder }],
  });

/** Faults of the references within a portfolio. */
export const portfolioFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Portfolio", "portfolio.id-twice", ["organisations", 1, "id"], {
    "two organisations with one id": [
      organisations("fault-twin", "fault-twin"),
      organisations("fault-twin", "fault-sister"),
    ],
  }),
  ...found("Portfolio", "portfolio.id-twice", ["sectors", 0, "id"], {
    "a sector with the id of an organisation": adding({
      organisations: [organisation("fault-twin")],
      sectors: [{ id: "fault-twin", name: "Example sector" }],
    }),
  }),
  ...found("Portfolio", "portfolio.reference-unknown", ["funds", 0, "holder"], {
    "a fund that nobody holds": [fundHeldBy("fault-nobody"), fundHeldBy("fault-holder")],
  }),
  ...found("Portfolio", "portfolio.reference-unknown", ["sectors", 0, "representative"], {
    "a sector whose representative is missing": adding({
      sectors: [{ id: "fault-sector", name: "Example sector", representative: "fault-nobody" }],
    }),
  }),
  ...found("Portfolio", "portfolio.reference-unknown", ["partnerships", 0, "funds", 0], {
    "a partnership that holds a missing fund": adding({
      partnerships: [partnership({ funds: ["fault-nothing"] })],
    }),
  }),
])();
