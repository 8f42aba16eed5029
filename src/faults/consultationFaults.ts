import { type Fault, found } from "./Fault.ts";
import { omitted } from "./parts.ts";

const open = (opens: string, closes: string) => ({
  ...omitted("reasonForShortWindow"),
  opens,
  closes,
});

/** Faults of consultations. */
export const consultationFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Consultation", "consultation.short-window", [
    [
      "a consultation of four weeks",
      ["closes"],
      open("2018-09-05", "2018-10-03"),
      open("2018-09-05", "2018-11-27"),
    ],
    [
      "a consultation of a day less than twelve weeks",
      ["closes"],
      open("2018-09-05", "2018-11-26"),
      open("2018-09-05", "2018-11-27"),
    ],
    [
      "a short time, for which a reason is given",
      ["closes"],
      { ...open("2018-09-05", "2018-10-03"), reasonForShortWindow: "The plan is due" },
    ],
  ]),
  ...found("Consultation", "consultation.closes-before-opens", [
    [
      "closed the day before it opens",
      ["closes"],
      open("2018-06-30", "2018-06-29"),
      open("2018-06-30", "2018-06-30"),
    ],
    [
      "closed at 5pm before it opens",
      ["closes"],
      open("2018-06-30", "2018-06-29T17:00"),
      open("2018-06-29", "2018-06-29T17:00"),
    ],
  ]),
])();
