import type { StrategicPartnerGrantJson } from "../grant/StrategicPartnerGrant.ts";
import { type Fault, found, refused } from "./Fault.ts";

/** The grant as a consortium of a lead and others, with their shares. */
const shared =
  (...shares: readonly string[]) =>
  (json: StrategicPartnerGrantJson): StrategicPartnerGrantJson => ({
    ...json,
    lead: "fault-lead",
    members: shares.map((share, index) => ({
      organisation: index === 0 ? "fault-lead" : `fault-member-${index}`,
      share,
    })),
  });

/** Faults of strategic partner grants. */
export const grantFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "StrategicPartnerGrant",
    "grant.shares-sum-to-one",
    ["a tenth that nobody gets", ["members"], shared("1/2", "2/5")],
    ["more than there is", ["members"], shared("2/3", "2/3")],
    ["three thirds, rounded", ["members"], shared("0.33", "0.33", "0.33")],
  ),
  ...found(
    "StrategicPartnerGrant",
    "grant.one-lead",
    [
      "a lead that is not a member",
      ["members"],
      (json) => ({ ...shared("1/2", "1/2")(json), lead: "fault-somebody-else" }),
    ],
    [
      "a lead that is a member twice",
      ["members"],
      (json) => ({
        ...json,
        lead: "fault-lead",
        members: [
          { organisation: "fault-lead", share: "1/2" },
          { organisation: "fault-lead", share: "1/2" },
        ],
      }),
    ],
  ),
  ...found("StrategicPartnerGrant", "grant.consortium-of-one", [
    "a consortium of one",
    ["members"],
    shared("1"),
  ]),
  ...refused("StrategicPartnerGrant", "rate.not-a-share", [
    "a share below nothing",
    ["members", 1, "share"],
    shared("1/2", "-1/2"),
  ]),
  ...refused("StrategicPartnerGrant", "schema.too-small", [
    "a grant without an award",
    ["awards"],
    (json) => ({ ...json, awards: [] }),
  ]),
])();
