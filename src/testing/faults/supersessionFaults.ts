import { either, type Fault, found, refused } from "./Fault.ts";
import { adding, omitted, organisation } from "./faultJson.ts";

/** The same supersession on a day that is not stated. */
const undated = ["Supersession", omitted("planned actual")] as const;

const following = (predecessors: readonly string[], successors: readonly string[]) => ({
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
  ...found(undated, "supersession.late", ["actual"], {
    "a follower that began a day late": [
      late("2012-03-31", "2012-04-01"),
      late("2012-03-31", "2012-03-31"),
    ],
    "a follower that began a month late": [late("2012-04", "2012-05"), late("2012-04", "2012-04")],
    "a follower that began a year late": [
      late("2012-04", "2013-04-01"),
      late("2012-04", "2012-04-30"),
    ],
  }),
  ...found(undated, "supersession.cycle", ["successors"], {
    "a body that follows itself": [
      following(["fault-a"], ["fault-a"]),
      following(["fault-a"], ["fault-b"]),
    ],
    "a body among those that it follows": [
      following(["fault-a", "fault-b"], ["fault-b"]),
      following(["fault-a", "fault-b"], ["fault-c"]),
    ],
  }),
  ...found("Portfolio", "supersession.overlap", ["supersessions", 0, "successors", 0], {
    "a follower that began on the last day of the other": either("2013-04-01", "2013-03-31", (to) =>
      adding({
        organisations: [
          organisation("fault-network", { validity: { to } }),
          organisation("fault-healthwatch", { validity: { from: "2013-04-01" } }),
        ],
        supersessions: [
          {
            id: "fault-supersession",
            kind: "replacement",
            ...following(["fault-network"], ["fault-healthwatch"]),
          },
        ],
      }),
    ),
  }),
  ...refused(undated, "schema.too-small", ["predecessors"], {
    "a follower of nobody": following([], ["fault-a"]),
  }),
])();
