import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted } from "./faultJson.ts";

/** A partnership that went live on 1 April 2016, after some time in shadow form. */
const inShadowFrom = (on: string) => ({
  ...omitted("validity members declared"),
  status: "live",
  history: [
    { from: "proposed", to: "shadow", on },
    { from: "shadow", to: "live", on: "2016-04-01" },
  ],
});

/** A programme that ended on 31 March 2013, after another change. */
const endedAfter = (change: { readonly from: string; readonly to: string }) => ({
  status: "ended",
  history: [
    { ...change, on: "2009-01-05" },
    { from: "running", to: "ended", on: "2013-03-31" },
  ],
});

/** Faults of recorded histories. */
export const lifecycleFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("StrategicPartnerGrant", "lifecycle.illegal-transition", ["history", 0], {
    "a grant that comes back from being rejected": either("rejected", "applied", (from) => ({
      status: "assessed",
      history: [{ from, to: "assessed", on: "2012-04-01" }],
    })),
  }),
  ...found("MemorandumOfUnderstanding", "lifecycle.illegal-transition", ["history", 0], {
    "a memorandum that leaves an ended state": {
      ...omitted("endedOn endReason extendedTo profile investment"),
      status: "negotiating",
      history: [{ from: "abandoned", to: "negotiating", on: "2016-02-01" }],
    },
  }),
  ...found("Partnership", "lifecycle.out-of-order", ["history", 1, "on"], {
    "a partnership that was live before its shadow": [
      inShadowFrom("2016-04-02"),
      inShadowFrom("2016-04-01"),
    ],
  }),
  ...found("StrategicPartnerProgramme", "lifecycle.history-gap", ["history", 1, "from"], {
    "a programme whose record leaves out a step": [
      endedAfter({ from: "open", to: "assessing" }),
      endedAfter({ from: "assessing", to: "running" }),
    ],
  }),
  ...found("StrategicPartnerGrant", "lifecycle.status-differs", ["status"], {
    "a status that is not the last one of the record": either(
      "assessed",
      "withdrawn",
      (status) => ({
        status,
        history: [{ from: "applied", to: "withdrawn", on: "2012-03-31" }],
      }),
    ),
  }),
  ...refused("Partnership", "schema.not-allowed", ["status"], {
    "an unknown status": { status: "asleep" },
  }),
])();
