import { type Fault, found, refused } from "./Fault.ts";

/** Faults of action plans. */
export const planFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "ActionPlan",
    "plan.cycle-length",
    [
      "three years that are said to be two",
      ["cycle"],
      (json, to) => ({ ...json, cycle: { from: "2018", to, length: { years: 2 } } }),
      ["2021", "2020"],
    ],
    [
      "a year that is said to be two",
      ["cycle"],
      (json, to) => ({ ...json, cycle: { from: "2018-04", to, length: { years: 2 } } }),
      ["2019-03", "2020-03"],
    ],
  ),
  ...found(
    "ActionPlan",
    "plan.agreed-and-adopted",
    [
      "a body that agreed and adopted it",
      ["adoptedBy", 1],
      (json, second) => ({
        ...json,
        agreedBy: ["fault-department", "fault-agency"],
        adoptedBy: ["fault-alliance", second],
      }),
      ["fault-department", "fault-council"],
    ],
    [
      "the only body in both lists",
      ["adoptedBy", 0],
      (json) => ({ ...json, agreedBy: ["fault-agency"], adoptedBy: ["fault-agency"] }),
    ],
  ),
  ...refused("ActionPlan", "plan.cycle-end-before-start", [
    "a cycle that runs backwards",
    ["cycle"],
    (json) => ({ ...json, cycle: { from: "2020", to: "2018" } }),
  ]),
])();
