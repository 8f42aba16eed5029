import type { Partnership } from "../partnership/Partnership.ts";
import type { Wire } from "../schema/Wire.ts";
import type { Validity } from "../time/Validity.ts";
import { type Fault, found, refused } from "./Fault.ts";
import { organisation, pounds, without } from "./parts.ts";

const coded = (id: string, validity?: Wire<Validity>) =>
  organisation(id, {
    identifiers: [{ scheme: "ODS", id: "Z9Z", ...(validity !== undefined && { validity }) }],
  });

const membership = (to?: string): Wire<Partnership> => ({
  id: "fault-partnership",
  name: "Example Partnership",
  kind: "integrated-care-system",
  footprint: { name: "Exampleshire" },
  status: "live",
  members: [
    {
      organisation: "fault-closed-group",
      category: "clinical-commissioning-group",
      ...(to !== undefined && { validity: { to } }),
    },
    { organisation: "fault-council", category: "local-authority" },
  ],
});

const closedGroup = organisation("fault-closed-group", { validity: { to: "2017-03-31" } });

/** Faults of organisations. */
export const organisationFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "Portfolio",
    "organisation.identifier-shared",
    [
      "two bodies with one code",
      ["organisations", 1, "identifiers", 0],
      (json) => ({
        ...json,
        organisations: [coded("fault-a"), coded("fault-b"), ...(json.organisations ?? [])],
      }),
    ],
    [
      "two bodies with one code on one day",
      ["organisations", 1, "identifiers", 0],
      (json) => ({
        ...json,
        organisations: [
          coded("fault-a", { to: "2017-03-31" }),
          coded("fault-b", { from: "2017-03-31" }),
          ...(json.organisations ?? []),
        ],
      }),
    ],
  ),
  ...found(
    "Organisation",
    "organisation.no-name-at-date",
    [
      "a name that has ended",
      ["names"],
      (json) => ({
        ...without(json, "validity"),
        names: [{ name: "Example Charity", validity: { to: "2018-06-06" } }],
      }),
    ],
    [
      "a name that has not begun",
      ["names"],
      (json) => ({
        ...without(json, "validity"),
        names: [{ name: "Example Charity", validity: { from: "2018-06-08" } }],
      }),
    ],
  ),
  ...found(
    "Portfolio",
    "organisation.membership-after-end",
    [
      "a member that no longer exists",
      ["partnerships", 0, "members", 0, "validity"],
      (json) => ({
        ...json,
        organisations: [closedGroup, organisation("fault-council"), ...(json.organisations ?? [])],
        partnerships: [membership(), ...(json.partnerships ?? [])],
      }),
    ],
    [
      "a membership that outlives the member by a day",
      ["partnerships", 0, "members", 0, "validity"],
      (json) => ({
        ...json,
        organisations: [closedGroup, organisation("fault-council"), ...(json.organisations ?? [])],
        partnerships: [membership("2017-04-01"), ...(json.partnerships ?? [])],
      }),
    ],
  ),
  ...found(
    "Organisation",
    "organisation.identifier-unusual",
    [
      "a code of a list that nobody keeps",
      ["identifiers", 0],
      (json) => ({ ...json, identifiers: [{ scheme: "GB-GOR", id: "D1198" }] }),
    ],
    [
      "a code of a list that is not known",
      ["identifiers", 0],
      (json) => ({ ...json, identifiers: [{ scheme: "OUR-CRM", id: "17" }] }),
    ],
  ),
  ...found("Organisation", "identifier.invalid", [
    "words where a code belongs",
    ["identifiers", 0],
    (json) => ({ ...json, identifiers: [{ scheme: "ODS", id: "Salford Royal" }] }),
  ]),
  ...refused("Organisation", "organisation.currencies-differ", [
    "accounts in two currencies",
    ["publishedIncome", "fromCentralGovernment"],
    (json) => ({
      ...json,
      publishedIncome: {
        yearEnd: "2017-03-31",
        total: pounds("480000.00"),
        fromCentralGovernment: { amount: "120000.00", currency: "EUR" },
      },
    }),
  ]),
])();
