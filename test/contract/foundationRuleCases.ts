import {
  checkHistory,
  checkIdentifier,
  type IdentifierFinding,
  type LifecycleFinding,
  type PartnershipStatus,
  partnershipLifecycle,
  type StatusChange,
} from "concordat";
import { date } from "../support/values.ts";
import type { RuleCase } from "./RuleCase.ts";

const change = (from: string, to: string, on: string) =>
  ({ from, to, on: date(on) }) as StatusChange<PartnershipStatus>;

const history = (status: string, ...changes: readonly StatusChange<PartnershipStatus>[]) =>
  checkHistory(partnershipLifecycle, { status: status as PartnershipStatus, history: changes });

const wentLive = change("shadow", "live", "2016-04-01");
const keeps = () => history("live", change("proposed", "shadow", "2015-10-01"), wentLive);

/** One case for each rule of the foundations: lifecycles and identifiers. */
export const foundationRuleCases: Readonly<
  Record<LifecycleFinding["rule"] | IdentifierFinding["rule"], RuleCase>
> = {
  "lifecycle.illegal-transition": {
    breaks: () => history("live", change("dissolved", "live", "2016-04-01")),
    severity: "error",
    path: ["history", 0],
    values: { from: "dissolved", to: "live", legal: [] },
    keeps,
  },
  "lifecycle.unknown-status": {
    breaks: () => history("asleep"),
    severity: "error",
    path: ["status"],
    values: {
      known: ["proposed", "shadow", "live", "winding-up", "dissolved", "superseded", "withdrawn"],
    },
    keeps,
  },
  "lifecycle.out-of-order": {
    breaks: () => history("live", change("proposed", "shadow", "2016-04-02"), wentLive),
    severity: "error",
    path: ["history", 1, "on"],
    values: { on: "2016-04-01", previous: "2016-04-02" },
    keeps,
  },
  "lifecycle.history-gap": {
    breaks: () =>
      history(
        "winding-up",
        wentLive,
        change("shadow", "live", "2016-05-01"),
        change("live", "winding-up", "2022-06-30"),
      ),
    severity: "error",
    path: ["history", 1, "from"],
    values: { from: "shadow", previous: "live" },
    keeps,
  },
  "lifecycle.status-differs": {
    breaks: () => history("dissolved", wentLive),
    severity: "error",
    path: ["status"],
    values: { status: "dissolved", last: "live" },
    keeps,
  },
  "identifier.invalid": {
    breaks: () => checkIdentifier("charity-number", "pending"),
    severity: "error",
    path: [],
    values: { kind: "charity-number", reason: "form" },
    keeps: () => checkIdentifier("charity-number", "1164883"),
  },
  "identifier.unusual": {
    breaks: () => checkIdentifier("organisation-identifier", "GB-GOR-D1198"),
    severity: "info",
    path: [],
    values: { kind: "organisation-identifier", oddity: "list-retired" },
    keeps: () => checkIdentifier("organisation-identifier", "GB-CHC-1164883"),
  },
};
