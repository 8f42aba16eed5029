import type { Organisation } from "../organisation/Organisation.ts";
import type { Partnership } from "../partnership/Partnership.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import type { Validity } from "../time/Validity.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted, organisation, pounds } from "./parts.ts";

const coded = (id: string, validity?: Wire<Validity>, code = "Z9Z") =>
  organisation(id, {
    identifiers: [{ scheme: "ODS", id: code, ...(validity !== undefined && { validity }) }],
  });

/** Adds two organisations with codes before everything else. */
const together =
  (...both: readonly Wire<Organisation>[]) =>
  (json: Wire<Portfolio>) => ({ ...json, organisations: [...both, ...(json.organisations ?? [])] });

/** Adds a partnership with a member that no longer exists before everything else. */
const membership = (to?: string) => (json: Wire<Portfolio>) => ({
  ...json,
  organisations: [closedGroup, organisation("fault-council"), ...(json.organisations ?? [])],
  partnerships: [partnership(to), ...(json.partnerships ?? [])],
});

const partnership = (to?: string): Wire<Partnership> => ({
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
  ...found("Portfolio", "organisation.identifier-shared", [
    [
      "two bodies with one code",
      ["organisations", 1, "identifiers", 0],
      together(coded("fault-a"), coded("fault-b")),
      together(coded("fault-a"), coded("fault-b", undefined, "Z9Y")),
    ],
    [
      "two bodies with one code on one day",
      ["organisations", 1, "identifiers", 0],
      together(coded("fault-a", { to: "2017-03-31" }), coded("fault-b", { from: "2017-03-31" })),
      together(coded("fault-a", { to: "2017-03-31" }), coded("fault-b", { from: "2017-04-01" })),
    ],
  ]),
  ...found("Organisation", "organisation.no-name-at-date", [
    [
      "a name that has ended",
      ["names"],
      ...either("2018-06-06", "2018-06-07", (to) => ({
        ...omitted("validity"),
        names: [{ name: "Example Charity", validity: { to } }],
      })),
    ],
    [
      "a name that has not begun",
      ["names"],
      ...either("2018-06-08", "2018-06-07", (from) => ({
        ...omitted("validity"),
        names: [{ name: "Example Charity", validity: { from } }],
      })),
    ],
  ]),
  ...found("Portfolio", "organisation.membership-after-end", [
    [
      "a member that no longer exists",
      ["partnerships", 0, "members", 0, "validity"],
      membership(),
      membership("2017-03-31"),
    ],
    [
      "a membership that outlives the member by a day",
      ["partnerships", 0, "members", 0, "validity"],
      membership("2017-04-01"),
      membership("2017-03-31"),
    ],
  ]),
  ...found("Organisation", "organisation.identifier-unusual", [
    [
      "a code of a list that nobody keeps",
      ["identifiers", 0],
      ...either("GB-GOR", "GB-NHS", (scheme) => ({ identifiers: [{ scheme, id: "D1198" }] })),
    ],
    [
      "a code of a list that is not known",
      ["identifiers", 0],
      { identifiers: [{ scheme: "OUR-CRM", id: "17" }] },
    ],
  ]),
  ...found("Organisation", "identifier.invalid", [
    "words where a code belongs",
    ["identifiers", 0],
    ...either("Salford Royal", "Z9Z", (id) => ({ identifiers: [{ scheme: "ODS", id }] })),
  ]),
  ...refused("Organisation", "organisation.currencies-differ", [
    "accounts in two currencies",
    ["publishedIncome", "fromCentralGovernment"],
    {
      publishedIncome: {
        yearEnd: "2017-03-31",
        total: pounds("480000.00"),
        fromCentralGovernment: { amount: "120000.00", currency: "EUR" },
      },
    },
  ]),
])();
