import { type Fault, found } from "./Fault.ts";
import { organisation } from "./parts.ts";

/** Faults of how a portfolio hangs together. */
export const portfolioFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "Portfolio",
    "portfolio.id-twice",
    [
      "two organisations with one id",
      ["organisations", 1, "id"],
      (json) => ({
        ...json,
        organisations: [
          organisation("fault-twin"),
          organisation("fault-twin"),
          ...(json.organisations ?? []),
        ],
      }),
    ],
    [
      "a sector with the id of an organisation",
      ["sectors", 0, "id"],
      (json) => ({
        ...json,
        organisations: [organisation("fault-twin"), ...(json.organisations ?? [])],
        sectors: [{ id: "fault-twin", name: "Example sector" }, ...(json.sectors ?? [])],
      }),
    ],
  ),
  ...found(
    "Portfolio",
    "portfolio.reference-unknown",
    [
      "a fund that nobody holds",
      ["funds", 0, "holder"],
      (json) => ({
        ...json,
        funds: [
          { id: "fault-fund", name: "Example Fund", holder: "fault-nobody" },
          ...(json.funds ?? []),
        ],
      }),
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
  ),
])();
