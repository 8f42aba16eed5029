import { either, type Fault, found, refused } from "./Fault.ts";

/** Faults of action plans. */
export const planFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("ActionPlan", "plan.cycle-length", [
    [
      "three years that are said to be two",
      ["cycle"],
      ...either("2021", "2020", (to) => ({ cycle: { from: "2018", to, length: { years: 2 } } })),
    ],
    [
      "a year that is said to be two",
      ["cycle"],
      ...either("2019-03", "2020-03", (to) => ({
        cycle: { from: "2018-04", to, length: { years: 2 } },
      })),
    ],
  ]),
  ...found("ActionPlan", "plan.agreed-and-adopted", [
    [
      "a body that agreed and adopted it",
      ["adoptedBy", 1],
      ...either("fault-department", "fault-council", (second) => ({
        agreedBy: ["fault-department", "fault-agency"],
        adoptedBy: ["fault-alliance", second],
      })),
    ],
    [
      "the only body in both lists",
      ["adoptedBy", 0],
      { agreedBy: ["fault-agency"], adoptedBy: ["fault-agency"] },
    ],
  ]),
  ...refused("ActionPlan", "plan.cycle-end-before-start", [
    "a cycle that runs backwards",
    ["cycle"],
    { cycle: { from: "2020", to: "2018" } },
  ]),
])();
