import type { Wire } from "concordat";
import {
  checkFigure,
  checkMemberships,
  checkOrganisations,
  checkSector,
  checkSupersessions,
  type DatedIdentifier,
  type FigureFinding,
  type OrganisationFinding,
  type SectorFinding,
  type SupersessionFinding,
  type Validity,
} from "concordat";
import { organisation, sector, supersession } from "../support/build.ts";
import { count, date, pounds } from "../support/values.ts";
import type { RuleCase } from "./RuleCase.ts";

const asOf = date("2018-06-07");
const coded = (id: string, validity: Wire<Validity>) =>
  organisation({ id, identifiers: [{ scheme: "GB-NHS", id: "X01", validity }] });
const identified = (identifier: Wire<DatedIdentifier>) =>
  organisation({ identifiers: [identifier] });
const closedGroup = organisation({ id: "group", validity: { to: "2017-03-31" } });
const member = (to: string) =>
  ({
    organisation: "group",
    category: "clinical-commissioning-group",
    validity: { to: date(to) },
  }) as const;
const parts = (...numbers: readonly number[]) =>
  sector({
    profile: {
      organisations: count(15000, "less-than", "nearly 15,000"),
      subSectors: numbers.map((number) => ({ name: "a part", organisations: count(number) })),
    },
  });
const follows = (actual: string) =>
  supersession({
    kind: "replacement",
    predecessors: ["network"],
    successors: ["healthwatch"],
    planned: "2012-04",
    actual,
  });
const livedUntil = (ended: string) => ({
  organisations: [
    organisation({ id: "network", validity: { to: ended } }),
    organisation({ id: "healthwatch", validity: { from: "2013-04-01" } }),
  ],
});

type KnownFinding = FigureFinding | OrganisationFinding | SectorFinding | SupersessionFinding;

/** One case for each rule about figures, organisations, sectors and who follows whom. */
export const organisationRuleCases: Readonly<Record<KnownFinding["rule"], RuleCase>> = {
  "figure.as-stated-differs": {
    breaks: () => checkFigure(pounds("11000000", "exact", "over £1.1m"), ["investment"]),
    severity: "warning",
    path: ["investment"],
    values: {
      differs: ["value", "qualifier"],
      value: { amount: "11000000.00", currency: "GBP" },
      stated: { amount: "1100000.00", currency: "GBP" },
      qualifier: "exact",
      statedQualifier: "more-than",
    },
    keeps: () => checkFigure(pounds("1100000", "more-than", "over £1.1m")),
  },
  "organisation.identifier-shared": {
    breaks: () =>
      checkOrganisations([
        coded("first", { to: "2017-03-31" }),
        coded("second", { from: "2017-03-31" }),
      ]),
    severity: "error",
    path: [1, "identifiers", 0],
    values: { scheme: "GB-NHS", identifier: "X01", organisation: "second", first: "first" },
    keeps: () =>
      checkOrganisations([
        coded("first", { to: "2017-03-31" }),
        coded("second", { from: "2017-04-01" }),
      ]),
  },
  "organisation.identifier-unusual": {
    breaks: () => checkOrganisations([identified({ scheme: "GB-GOR", id: "D1198" })]),
    severity: "info",
    path: [0, "identifiers", 0],
    values: {
      organisation: "example-charity",
      scheme: "GB-GOR",
      identifier: "D1198",
      oddity: "list-retired",
    },
    keeps: () => checkOrganisations([identified({ scheme: "GB-NHS", id: "X01" })]),
  },
  "organisation.no-name-at-date": {
    breaks: () =>
      checkOrganisations(
        [organisation({ names: [{ name: "A", validity: { to: "2018-06-06" } }] })],
        {
          asOf,
        },
      ),
    severity: "warning",
    path: [0, "names"],
    values: { organisation: "example-charity", date: "2018-06-07" },
    keeps: () =>
      checkOrganisations(
        [organisation({ names: [{ name: "A", validity: { to: "2018-06-07" } }] })],
        {
          asOf,
        },
      ),
  },
  "organisation.membership-after-end": {
    breaks: () => checkMemberships([member("2017-04-01")], { organisations: [closedGroup] }),
    severity: "warning",
    path: [0, "validity"],
    values: { organisation: "group", ended: "2017-03-31", memberTo: "2017-04-01" },
    keeps: () => checkMemberships([member("2017-03-31")], { organisations: [closedGroup] }),
  },
  "sector.subsectors-exceed-total": {
    breaks: () => checkSector(parts(10000, 5000)),
    severity: "warning",
    path: ["profile", "subSectors"],
    values: {
      parts: { lower: { value: 15000, included: true }, upper: { value: 15000, included: true } },
      total: { lower: { value: 14500, included: true }, upper: { value: 15000, included: false } },
      verdict: "no",
    },
    keeps: () =>
      checkSector(
        sector({
          profile: {
            organisations: count(15000),
            subSectors: [{ name: "all", organisations: count(15000) }],
          },
        }),
      ),
  },
  "supersession.cycle": {
    breaks: () =>
      checkSupersessions([
        supersession({ predecessors: ["a"], successors: ["b"] }),
        supersession({ predecessors: ["b"], successors: ["a"] }),
      ]),
    severity: "error",
    path: [1, "successors"],
    values: { organisations: ["a", "b"] },
    keeps: () =>
      checkSupersessions([
        supersession({ predecessors: ["a"], successors: ["b", "c"] }),
        supersession({ predecessors: ["b", "c"], successors: ["d"] }),
      ]),
  },
  "supersession.overlap": {
    breaks: () => checkSupersessions([follows("2012-04")], livedUntil("2013-04-01")),
    severity: "warning",
    path: [0, "successors", 0],
    values: {
      predecessor: "network",
      ended: "2013-04-01",
      successor: "healthwatch",
      began: "2013-04-01",
    },
    keeps: () => checkSupersessions([follows("2012-04")], livedUntil("2013-03-31")),
  },
  "supersession.late": {
    breaks: () => checkSupersessions([follows("2013-04-01")]),
    severity: "info",
    path: [0, "actual"],
    values: {
      planned: "2012-04",
      actual: "2013-04-01",
      daysLateAtLeast: 336,
      daysLateAtMost: 365,
    },
    keeps: () => checkSupersessions([follows("2012-04-30")]),
  },
};
