import { type Fault, found, refused } from "./Fault.ts";
import { without } from "./parts.ts";
import type { Subjects } from "./Subjects.ts";

/** A partnership that went live on 1 April 2016, after some time in shadow form. */
const inShadowFrom = (on: string) => (json: Subjects["Partnership"]["json"]) => ({
  ...without(json, "validity", "members", "declared"),
  status: "live",
  history: [
    { from: "proposed", to: "shadow", on },
    { from: "shadow", to: "live", on: "2016-04-01" },
  ],
});

/** Faults of recorded histories. */
export const lifecycleFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("StrategicPartnerGrant", "lifecycle.illegal-transition", [
    "a grant that comes back from being rejected",
    ["history", 0],
    (json) => ({
      ...json,
      status: "assessed",
      history: [{ from: "rejected", to: "assessed", on: "2012-04-01" }],
    }),
    (json) => ({
      ...json,
      status: "assessed",
      history: [{ from: "applied", to: "assessed", on: "2012-04-01" }],
    }),
  ]),
  ...found("MemorandumOfUnderstanding", "lifecycle.illegal-transition", [
    "a memorandum that leaves an ended state",
    ["history", 0],
    (json) => ({
      // What was agreed for the time of the extension goes with it.
      ...without(json, "endedOn", "endReason", "extendedTo", "profile", "investment"),
      status: "negotiating",
      history: [{ from: "abandoned", to: "negotiating", on: "2016-02-01" }],
    }),
  ]),
  ...found("Partnership", "lifecycle.out-of-order", [
    "a partnership that was live before its shadow",
    ["history", 1, "on"],
    inShadowFrom("2016-04-02"),
    inShadowFrom("2016-04-01"),
  ]),
  ...found("StrategicPartnerProgramme", "lifecycle.history-gap", [
    "a programme whose record leaves out a step",
    ["history", 1, "from"],
    (json) => ({
      ...json,
      status: "ended",
      history: [
        { from: "open", to: "assessing", on: "2009-01-05" },
        { from: "running", to: "ended", on: "2013-03-31" },
      ],
    }),
    (json) => ({
      ...json,
      status: "ended",
      history: [
        { from: "assessing", to: "running", on: "2009-01-05" },
        { from: "running", to: "ended", on: "2013-03-31" },
      ],
    }),
  ]),
  ...found("StrategicPartnerGrant", "lifecycle.status-differs", [
    "a status that is not the last one of the record",
    ["status"],
    (json) => ({
      ...json,
      status: "assessed",
      history: [{ from: "applied", to: "withdrawn", on: "2012-03-31" }],
    }),
    (json) => ({
      ...json,
      status: "withdrawn",
      history: [{ from: "applied", to: "withdrawn", on: "2012-03-31" }],
    }),
  ]),
  ...refused("Partnership", "schema.not-allowed", [
    "an unknown status",
    ["status"],
    (json) => ({ ...json, status: "asleep" }),
  ]),
])();
