import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted, organisation, pounds, poundsFigure } from "./parts.ts";
import type { Subjects } from "./Subjects.ts";

const council = { kind: "organisation", id: "fault-council", standing: "equal" } as const;
const sector = { kind: "sector", id: "fault-sector", standing: "equal" } as const;
const partnership = { kind: "partnership", id: "fault-partnership", standing: "equal" } as const;

/** The same memorandum in force, with nothing said about time and money. */
const bare = {
  ...omitted(
    "history",
    "announcedOn",
    "signedOn",
    "publicSigningOn",
    "effectiveFrom",
    "effectiveFromBasis",
    "term",
    "extendedTo",
    "fundingPeriod",
    "fundingUntil",
    "investment",
    "fund",
    "profile",
    "signatories",
    "openForSignature",
    "endedOn",
    "endReason",
  ),
  status: "in-force",
};

const onePound = { financialYear: "2016/17", amount: pounds("1.00") };
const fiveYears = { effectiveFrom: "2017-02-01", term: { years: 5 } } as const;

/** A memorandum in the making that stands in the place of others, itself perhaps among them. */
const standingFor = (
  id: string,
  ...supersedes: readonly string[]
): Wire<MemorandumOfUnderstanding> => ({
  id,
  title: "Example memorandum",
  parties: [council, { ...council, id: "fault-charity" }],
  status: "negotiating",
  ...(supersedes.length > 0 && { supersedes }),
});

/** Adds memoranda and their parties before everything else. */
const adding =
  (...memoranda: readonly Wire<MemorandumOfUnderstanding>[]) =>
  (json: Subjects["Portfolio"]["json"]) => ({
    ...json,
    organisations: [
      organisation("fault-council"),
      organisation("fault-charity"),
      ...(json.organisations ?? []),
    ],
    memoranda: [...memoranda, ...(json.memoranda ?? [])],
  });

/** Faults of memoranda of understanding. */
const memorandumFaults = (): readonly Fault[] => [
  ...found("Portfolio", "memorandum.supersedes-itself", [
    [
      "a memorandum that supersedes itself",
      ["memoranda", 0, "supersedes"],
      adding(standingFor("fault-first", "fault-first")),
      adding(standingFor("fault-first")),
    ],
    [
      "two memoranda that supersede each other",
      ["memoranda", 1, "supersedes"],
      adding(
        standingFor("fault-first", "fault-second"),
        standingFor("fault-second", "fault-first"),
      ),
      adding(standingFor("fault-first"), standingFor("fault-second", "fault-first")),
    ],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.parties-distinct", [
    [
      "an agreement with oneself",
      ["parties", 1],
      ...either("fault-council", "fault-charity", (second) => ({
        parties: [council, { ...council, id: second }],
      })),
    ],
    [
      "a party that comes back",
      ["parties", 2],
      { parties: [council, partnership, { ...council, standing: "other" }] },
    ],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.start-assumed", [
    [
      "a term that begins with the announcement",
      ["effectiveFrom"],
      { ...bare, announcedOn: "2017-02-01", term: { years: 5 } },
      { ...bare, announcedOn: "2017-02-01", ...fiveYears },
    ],
    [
      "a term that begins with the signature",
      ["effectiveFrom"],
      { ...bare, signedOn: "2017-02-01", term: { months: 18 } },
    ],
    [
      "an effective date that somebody assumed",
      ["effectiveFrom"],
      { ...bare, effectiveFrom: "2017-02-01", effectiveFromBasis: "assumed", term: { years: 5 } },
    ],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.profile-assumed", [
    "money without an agreed profile",
    ["investment"],
    {
      ...bare,
      effectiveFrom: "2017-02-01",
      term: { years: 5 },
      investment: poundsFigure("1100000.00", "more-than"),
    },
    {
      ...bare,
      ...fiveYears,
      investment: poundsFigure("1100000.00", "more-than"),
      profile: [{ financialYear: "2016/17", amount: pounds("1100000.00") }],
    },
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.profile-disagrees", [
    [
      "a profile that adds up to a penny more than the investment",
      ["profile"],
      ...either("1100000.01", "1100000.00", (planned) => ({
        ...bare,
        investment: poundsFigure("1100000.00", "up-to"),
        profile: [{ financialYear: "2016/17", amount: pounds(planned) }],
      })),
    ],
    [
      "a profile with a year after the money has ended",
      ["profile", 0],
      ...either("2021/22", "2020/21", (financialYear) => ({
        ...bare,
        fundingPeriod: { start: "2017-02-01", end: "2021-03-31" },
        profile: [{ financialYear, amount: pounds("1100000.00") }],
      })),
    ],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.equal-parties", [
    "an equal that leads the others",
    ["parties", 0, "holds"],
    ...either("equal", "other", (standing) => ({
      parties: [{ ...council, standing, holds: ["veto", "lead"] }, partnership],
    })),
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.sector-unrepresented", [
    "a sector for which nobody acts",
    ["parties", 1],
    { parties: [council, sector] },
    { parties: [council, { ...sector, representedBy: "fault-charity" }] },
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.date-order", [
    "a public signing before the signature",
    ["publicSigningOn"],
    ...either("2017-05-12", "2017-05-13", (publicSigningOn) => ({
      ...bare,
      signedOn: "2017-05-13",
      publicSigningOn,
    })),
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.term-disagrees", [
    [
      "an end a day after the term",
      ["endedOn"],
      ...either("2022-02-01", "2022-01-31", (endedOn) => ({
        ...bare,
        ...fiveYears,
        status: "expired",
        endedOn,
      })),
    ],
    [
      "an extension to a day within the term",
      ["extendedTo"],
      ...either("2022-01-31", "2022-02-01", (extendedTo) => ({
        ...bare,
        ...fiveYears,
        extendedTo,
      })),
    ],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.unfunded-tail", [
    [
      "money until some day of the year before the last",
      ["fundingUntil"],
      ...either("2021", "2022-01-31", (fundingUntil) => ({ ...bare, ...fiveYears, fundingUntil })),
    ],
    [
      "money for less than the term",
      ["fundingPeriod"],
      ...either("2022-01-30", "2022-01-31", (end) => ({
        ...bare,
        ...fiveYears,
        fundingPeriod: { start: "2017-02-01", end },
      })),
    ],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.signatory-outside-window", [
    "a signature after the last day for it",
    ["signatories", 0, "signedOn"],
    ...either("2021-12-01", "2021-11-30", (signedOn) => ({
      ...bare,
      openForSignature: { from: "2017-02-01", to: "2021-11-30" },
      signatories: [{ organisation: "fault-charity", signedOn }],
    })),
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.one-end-reason", [
    [
      "two reasons for one end",
      ["endReason"],
      ...either("expired", "superseded", (endReason) => ({
        ...bare,
        status: "superseded",
        endReason,
      })),
    ],
    ["an end of what has not ended", ["endedOn"], { ...bare, endedOn: "2018" }],
  ]),
  ...found("MemorandumOfUnderstanding", "memorandum.extension-after-expiry", [
    "an extension a day too late",
    ["history", 0, "on"],
    ...either("2022-02-01", "2022-01-31", (on) => ({
      ...bare,
      ...fiveYears,
      extendedTo: "2022-06-30",
      history: [
        { from: "in-force", to: "extended", on },
        { from: "extended", to: "in-force", on: "2022-02-01" },
      ],
    })),
  ]),
  ...refused("MemorandumOfUnderstanding", "memorandum.term-beyond-calendar", [
    "a term beyond the year 9999",
    ["term"],
    { ...bare, effectiveFrom: "2017-02-01", term: { years: 8000 } },
  ]),
  ...refused("MemorandumOfUnderstanding", "memorandum.year-twice", [
    "a profile with two amounts for one year",
    ["profile"],
    { ...bare, profile: [onePound, onePound] },
  ]),
  ...refused("MemorandumOfUnderstanding", "memorandum.currencies-differ", [
    "a profile in another currency than the investment",
    [],
    {
      ...bare,
      investment: poundsFigure("1.00"),
      profile: [{ financialYear: "2016/17", amount: { amount: "1.00", currency: "EUR" } }],
    },
  ]),
  ...refused("MemorandumOfUnderstanding", "schema.too-small", [
    "an agreement of one party",
    ["parties"],
    { parties: [council] },
  ]),
  ...refused("MemorandumOfUnderstanding", "money.non-canonical-amount", [
    "an amount without its pence",
    ["profile", 0, "amount", "amount"],
    { ...bare, profile: [{ financialYear: "2016/17", amount: pounds("5") }] },
  ]),
];

/** Faults of action plans. */
const planFaults = (): readonly Fault[] => [
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
];

const open = (opens: string, closes: string) => ({
  ...omitted("reasonForShortWindow"),
  opens,
  closes,
});

/** Faults of consultations. */
const consultationFaults = (): readonly Fault[] => [
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
];

/** The ways to break the rules about memoranda, action plans and consultations. */
export const agreementFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...planFaults(),
  ...consultationFaults(),
  ...memorandumFaults(),
])();
