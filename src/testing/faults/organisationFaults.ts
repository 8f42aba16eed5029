import type { Wire } from "../../schema/Wire.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { adding, euros, omitted, organisation, partnership, pounds } from "./faultJson.ts";

/** Adds two organisations, each with a code and perhaps with when it is valid. */
const coded = (...codes: readonly (readonly [code: string, validity?: Wire<Validity>])[]) =>
  adding({
    organisations: codes.map(([id, validity], index) =>
      organisation(`fault-${index === 0 ? "a" : "b"}`, {
        identifiers: [{ scheme: "ODS", id, ...(validity !== undefined && { validity }) }],
      }),
    ),
  });

/** Adds a partnership with a member that no longer exists. */
const membership = (validity?: Wire<Validity>) =>
  adding({
    organisations: [
      organisation("fault-closed-group", { validity: { to: "2017-03-31" } }),
      organisation("fault-council"),
    ],
    partnerships: [
      partnership({
        members: [
          {
            organisation: "fault-closed-group",
            category: "clinical-commissioning-group",
            ...(validity !== undefined && { validity }),
          },
          { organisation: "fault-council", category: "local-authority" },
        ],
      }),
    ],
  });

/** One name, which is valid for some time. */
const named = (validity: Wire<Validity>) => ({
  ...omitted("validity"),
  names: [{ name: "Example Charity", validity }],
});

/** Faults of organisations. */
export const organisationFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...refused("Organisation", "organisation.seat-of-nobody", ["governance", 0, "seats", 0], {
    "a seat of no organisation and no role": {
      governance: [{ name: "Board", seats: [{ validity: { from: "2018-05-01" } }] }],
    },
  }),
  ...found("Portfolio", "organisation.identifier-shared", ["organisations", 1, "identifiers", 0], {
    "two bodies with one code": [coded(["Z9Z"], ["Z9Z"]), coded(["Z9Z"], ["Z9Y"])],
    "two bodies with one code on one day": either("2017-03-31", "2017-04-01", (from) =>
      coded(["Z9Z", { to: "2017-03-31" }], ["Z9Z", { from }]),
    ),
  }),
  ...found("Organisation", "organisation.no-name-at-date", ["names"], {
    "a name that has ended": [named({ to: "2018-06-06" }), named({ to: "2018-06-07" })],
    "a name that has not begun": [named({ from: "2018-06-08" }), named({ from: "2018-06-07" })],
  }),
  ...found(
    "Portfolio",
    "organisation.membership-after-end",
    ["partnerships", 0, "members", 0, "validity"],
    {
      "a member that no longer exists": [membership(), membership({ to: "2017-03-31" })],
      "a membership that outlives the member by a day": [
        membership({ to: "2017-04-01" }),
        membership({ to: "2017-03-31" }),
      ],
    },
  ),
  ...found("Organisation", "organisation.identifier-unusual", ["identifiers", 0], {
    "a code of a list that nobody keeps": either("GB-GOR", "GB-NHS", (scheme) => ({
      identifiers: [{ scheme, id: "D1198" }],
    })),
    "a code of a list that is not known": { identifiers: [{ scheme: "OUR-CRM", id: "17" }] },
  }),
  ...found("Organisation", "identifier.invalid", ["identifiers", 0], {
    "words where a code belongs": either("Salford Royal", "Z9Z", (id) => ({
      identifiers: [{ scheme: "ODS", id }],
    })),
  }),
  ...refused(
    "Organisation",
    "organisation.currencies-differ",
    ["publishedIncome", "fromCentralGovernment"],
    {
      "accounts in two currencies": {
        publishedIncome: {
          yearEnd: "2017-03-31",
          total: pounds("480000.00"),
          fromCentralGovernment: euros("120000.00"),
        },
      },
    },
  ),
])();
