import { type Fault, found, refused } from "./Fault.ts";

/** Faults of action plans. */
export const planFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "ActionPlan",
    "plan.cycle-length",
    [
      "three years that are said to be two",
      ["cycle"],
      (json) => ({ ...json, cycle: { from: "2018", to: "2021", length: { years: 2 } } }),
    ],
    [
      "a year that is said to be two",
      ["cycle"],
      (json) => ({ ...json, cycle: { from: "2018-04", to: "2019-03", length: { years: 2 } } }),
    ],
  ),
  ...found(
    "ActionPlan",
    "plan.agreed-and-adopted",
    [
      "a body that agreed and adopted it",
      ["adoptedBy", 1],
      (json) => ({
        ...json,
        agreedBy: ["fault-department", "fault-agency"],
        adoptedBy: ["fault-alliance", "fault-department"],
      }),
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
