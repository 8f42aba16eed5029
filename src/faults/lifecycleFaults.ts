import { type Fault, found, refused } from "./Fault.ts";
import { omitted } from "./parts.ts";

/** A partnership that went live on 1 April 2016, after some time in shadow form. */
const inShadowFrom = (on: string) => ({
  ...omitted("validity", "members", "declared"),
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
    { status: "assessed", history: [{ from: "rejected", to: "assessed", on: "2012-04-01" }] },
    { status: "assessed", history: [{ from: "applied", to: "assessed", on: "2012-04-01" }] },
  ]),
  ...found("MemorandumOfUnderstanding", "lifecycle.illegal-transition", [
    "a memorandum that leaves an ended state",
    ["history", 0],
    {
      ...omitted("endedOn", "endReason", "extendedTo", "profile", "investment"),
      status: "negotiating",
      history: [{ from: "abandoned", to: "negotiating", on: "2016-02-01" }],
    },
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
    {
      status: "ended",
      history: [
        { from: "open", to: "assessing", on: "2009-01-05" },
        { from: "running", to: "ended", on: "2013-03-31" },
      ],
    },
    {
      status: "ended",
      history: [
        { from: "assessing", to: "running", on: "2009-01-05" },
        { from: "running", to: "ended", on: "2013-03-31" },
      ],
    },
  ]),
  ...found("StrategicPartnerGrant", "lifecycle.status-differs", [
    "a status that is not the last one of the record",
    ["status"],
    { status: "assessed", history: [{ from: "applied", to: "withdrawn", on: "2012-03-31" }] },
    { status: "withdrawn", history: [{ from: "applied", to: "withdrawn", on: "2012-03-31" }] },
  ]),
  ...refused("Partnership", "schema.not-allowed", [
    "an unknown status",
    ["status"],
    { status: "asleep" },
  ]),
])();
