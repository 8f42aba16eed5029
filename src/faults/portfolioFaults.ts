import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { type Fault, found } from "./Fault.ts";
import { organisation } from "./parts.ts";

/** Adds organisations before everything else. */
const organisations =
  (...ids: readonly string[]) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...json,
    organisations: [...ids.map((id) => organisation(id)), ...(json.organisations ?? [])],
  });

/** Adds an organisation, and a fund that says who holds it, before everything else. */
const fundHeldBy =
  (holder: string) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...organisations("fault-holder")(json),
    funds: [{ id: "fault-fund", name: "Example Fund", holder }, ...(json.funds ?? [])],
  });

/** Faults of the references within a portfolio. */
export const portfolioFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Portfolio", "portfolio.id-twice", [
    [
      "two organisations with one id",
      ["organisations", 1, "id"],
      organisations("fault-twin", "fault-twin"),
      organisations("fault-twin", "fault-sister"),
    ],
    [
      "a sector with the id of an organisation",
      ["sectors", 0, "id"],
      (json) => ({
        ...organisations("fault-twin")(json),
        sectors: [{ id: "fault-twin", name: "Example sector" }, ...(json.sectors ?? [])],
      }),
    ],
  ]),
  ...found("Portfolio", "portfolio.reference-unknown", [
    [
      "a fund that nobody holds",
      ["funds", 0, "holder"],
      fundHeldBy("fault-nobody"),
      fundHeldBy("fault-holder"),
    ],
    [
      "a sector whose representative is missing",
      ["sectors", 0, "representative"],
      (json) => ({
        ...json,
        sectors: [
          { id: "fault-sector", name: "Example sector", representative: "fault-nobody" },
          ...(json.sectors ?? []),
        ],
      }),
    ],
    [
      "a partnership that holds a missing fund",
      ["partnerships", 0, "funds", 0],
      (json) => ({
        ...json,
        partnerships: [
          {
            id: "fault-partnership",
            name: "Example Partnership",
            kind: "integrated-care-system",
            footprint: { name: "Exampleshire" },
            status: "live",
            funds: ["fault-nothing"],
          },
          ...(json.partnerships ?? []),
        ],
      }),
    ],
  ]),
])();
