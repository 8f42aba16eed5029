import type { RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import type { Wire } from "../../schema/Wire.ts";
import { either, type Fault, found } from "./Fault.ts";
import { adding } from "./faultJson.ts";

/** Adds the right of 2011, and a mutual that names it. */
const using = (parts: Partial<Wire<RightToProvideMutual>>) =>
  adding({
    rights: [
      {
        id: "fault-right",
        kind: "right-to-provide",
        name: "Example right",
        announcedOn: "2011-03-30",
      },
    ],
    mutuals: [
      {
        id: "fault-mutual",
        name: "Example Mutual",
        route: "right-to-provide",
        right: "fault-right",
        status: "idea",
        ...parts,
      },
    ],
  });

/** Faults of rights, and of mutuals that name them. */
export const rightFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Right", "right.sister-of-itself", ["sisterOf", 0], {
    "a right that is its own sister": [
      (json) => ({ ...json, sisterOf: [json.id] }),
      { sisterOf: ["fault-right"] },
    ],
  }),
  ...found("Right", "right.sister-of-itself", ["sisterOf", 1], {
    "a right among its own sisters": [
      (json) => ({ ...json, sisterOf: ["fault-right", json.id] }),
      { sisterOf: ["fault-right", "fault-other-right"] },
    ],
  }),
  ...found("Portfolio", "right.kind-differs", ["mutuals", 0, "route"], {
    "a route by another right": [
      using({ route: "right-to-request" }),
      using({ route: "right-to-provide" }),
    ],
  }),
  ...found("Portfolio", "right.used-before-announced", ["mutuals", 0, "transfer", "on"], {
    "a transfer before the right": either("2011-03-29", "2011-03", (on) =>
      using({ transfer: { on } }),
    ),
  }),
  ...found(
    "Portfolio",
    "right.used-before-announced",
    ["mutuals", 0, "expressionOfInterest", "submittedOn"],
    {
      "an expression of interest before the right": either(
        "2011-03-29",
        "2011-03-30",
        (submittedOn) => using({ expressionOfInterest: { scope: "single-service", submittedOn } }),
      ),
    },
  ),
])();
