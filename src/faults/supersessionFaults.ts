import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted, organisation } from "./parts.ts";

const following = (predecessors: readonly string[], successors: readonly string[]) => ({
  ...omitted("planned", "actual"),
  predecessors,
  successors,
});

const late = (planned: string, actual: string) => ({
  ...following(["fault-network"], ["fault-healthwatch"]),
  planned,
  actual,
});

/** Faults of who follows whom. */
export const supersessionFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Supersession", "supersession.late", [
    [
      "a follower that began a day late",
      ["actual"],
      late("2012-03-31", "2012-04-01"),
      late("2012-03-31", "2012-03-31"),
    ],
    [
      "a follower that began a month late",
      ["actual"],
      late("2012-04", "2012-05"),
      late("2012-04", "2012-04"),
    ],
    [
      "a follower that began a year late",
      ["actual"],
      late("2012-04", "2013-04-01"),
      late("2012-04", "2012-04-30"),
    ],
  ]),
  ...found("Supersession", "supersession.cycle", [
    [
      "a body that follows itself",
      ["successors"],
      following(["fault-a"], ["fault-a"]),
      following(["fault-a"], ["fault-b"]),
    ],
    [
      "a body among those that it follows",
      ["successors"],
      following(["fault-a", "fault-b"], ["fault-b"]),
      following(["fault-a", "fault-b"], ["fault-c"]),
    ],
  ]),
  ...found("Portfolio", "supersession.overlap", [
    "a follower that began on the last day of the other",
    ["supersessions", 0, "successors", 0],
    ...either("2013-04-01", "2013-03-31", (to) => (json: Wire<Portfolio>) => ({
      ...json,
      organisations: [
        organisation("fault-network", { validity: { to } }),
        organisation("fault-healthwatch", { validity: { from: "2013-04-01" } }),
        ...(json.organisations ?? []),
      ],
      supersessions: [
        {
          id: "fault-supersession",
          kind: "replacement",
          predecessors: ["fault-network"],
          successors: ["fault-healthwatch"],
        },
        ...(json.supersessions ?? []),
      ],
    })),
  ]),
  ...refused("Supersession", "schema.too-small", [
    "a follower of nobody",
    ["predecessors"],
    following([], ["fault-a"]),
  ]),
])();
