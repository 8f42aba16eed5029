import type { MoneyJson } from "../../money/Money.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import {
  adding,
  partnership as aPartnership,
  euros,
  omitted,
  organisation,
  pounds,
  poundsFigure,
} from "./faultJson.ts";

const council = { kind: "organisation", id: "fault-council", standing: "equal" } as const;
const sector = { kind: "sector", id: "fault-sector", standing: "equal" } as const;
const partnership = { kind: "partnership", id: "fault-partnership", standing: "equal" } as const;

/** The same memorandum in force, with nothing said about time and money. */
const bareMemorandum = [
  "MemorandumOfUnderstanding",
  {
    ...omitted(
      `history announcedOn signedOn publicSigningOn effectiveFrom effectiveFromBasis term extendedTo
      fundingPeriod fundingUntil investment fund investments profile signatories openForSignature endedOn endReason
      signedLatest engagement buildsOn`,
    ),
    status: "in-force",
  },
] as const;

/** A profile of amounts for 2016/17. */
const planned = (...amounts: readonly MoneyJson[]) => ({
  profile: amounts.map((amount) => ({ financialYear: "2016/17", amount })),
});
const fiveYears = { effectiveFrom: "2017-02-01", term: { years: 5 } } as const;

/** Adds memoranda in the making, each with those in whose place it stands, itself perhaps among them. */
const superseding = (superseded: Readonly<Record<string, readonly string[]>>) =>
  adding({
    organisations: [organisation("fault-council"), organisation("fault-charity")],
    memoranda: Object.entries(superseded).map(([id, supersedes]) => ({
      id,
      title: "Example memorandum",
      parties: [council, { ...council, id: "fault-charity" }],
      status: "negotiating",
      ...(supersedes.length > 0 && { supersedes }),
    })),
  });

/** Adds a plan with a theme, and a memorandum in the making that builds on it. */
const building = (theme: string) =>
  adding({
    organisations: [organisation("fault-council"), organisation("fault-charity")],
    partnerships: [aPartnership()],
    strategicPlans: [
      {
        id: "fault-vision",
        title: "Example vision",
        partnership: "fault-partnership",
        themes: ["Healthier lives"],
        programmeThemes: ["Cancer"],
      },
    ],
    memoranda: [
      {
        id: "fault-memorandum",
        title: "Example memorandum",
        parties: [council, { ...council, id: "fault-charity" }],
        status: "negotiating",
        buildsOn: ["fault-vision"],
        themes: ["Cancer", theme],
      },
    ],
  });

/** Faults of memoranda of understanding. */
const memorandumFaults = (): readonly Fault[] => [
  ...found("Portfolio", "memorandum.supersedes-itself", ["memoranda", 0, "supersedes"], {
    "a memorandum that supersedes itself": either(["fault-first"], [], (supersedes) =>
      superseding({ "fault-first": supersedes }),
    ),
  }),
  ...found("Portfolio", "memorandum.supersedes-itself", ["memoranda", 1, "supersedes"], {
    "two memoranda that supersede each other": either(["fault-second"], [], (supersedes) =>
      superseding({ "fault-first": supersedes, "fault-second": ["fault-first"] }),
    ),
  }),
  ...found("Portfolio", "memorandum.theme-unknown", ["memoranda", 0, "themes", 1], {
    "a theme that belongs to no document": either("Better trains", "Healthier lives", building),
  }),
  ...found(bareMemorandum, "memorandum.signed-after-latest", ["signedOn"], {
    "a signature after the latest day for it": either("2017-02-02", "2017-02", (signedOn) => ({
      signedOn,
      signedLatest: "2017-02-01",
    })),
  }),
  ...found(bareMemorandum, "memorandum.engagement-after-signing", ["engagement", "to"], {
    "conversations after the signature": either("2017-03", "2017-02", (to) => ({
      signedLatest: "2017-02-01",
      engagement: { form: "Conversations", to },
    })),
  }),
  ...found("MemorandumOfUnderstanding", "memorandum.parties-distinct", ["parties", 1], {
    "an agreement with oneself": either("fault-council", "fault-charity", (second) => ({
      parties: [council, { ...council, id: second }],
    })),
  }),
  ...found("MemorandumOfUnderstanding", "memorandum.parties-distinct", ["parties", 2], {
    "a party that comes back": {
      parties: [council, partnership, { ...council, standing: "other" }],
    },
  }),
  ...found(bareMemorandum, "memorandum.start-assumed", ["effectiveFrom"], {
    "a term that begins with the announcement": [
      { announcedOn: "2017-02-01", term: { years: 5 } },
      { announcedOn: "2017-02-01", ...fiveYears },
    ],
    "a term that begins with the signature": { signedOn: "2017-02-01", term: { months: 18 } },
    "an effective date that somebody assumed": { ...fiveYears, effectiveFromBasis: "assumed" },
  }),
  ...found(bareMemorandum, "memorandum.profile-assumed", ["investment"], {
    "money without an agreed profile": [
      { ...fiveYears, investment: poundsFigure("1100000.00", "more-than") },
      {
        ...fiveYears,
        investment: poundsFigure("1100000.00", "more-than"),
        ...planned(pounds("1100000.00")),
      },
    ],
  }),
  ...found(bareMemorandum, "memorandum.profile-disagrees", ["profile"], {
    "a profile that adds up to a penny more than the investment": [
      { investment: poundsFigure("1100000.00", "up-to"), ...planned(pounds("1100000.01")) },
      { investment: poundsFigure("1100000.00", "up-to"), ...planned(pounds("1100000.00")) },
    ],
  }),
  ...found(bareMemorandum, "memorandum.profile-disagrees", ["profile", 0], {
    "a profile with a year after the money has ended": either(
      "2021/22",
      "2020/21",
      (financialYear) => ({
        fundingPeriod: { start: "2017-02-01", end: "2021-03-31" },
        profile: [{ financialYear, amount: pounds("1100000.00") }],
      }),
    ),
  }),
  ...found("MemorandumOfUnderstanding", "memorandum.equal-parties", ["parties", 0, "holds"], {
    "an equal that leads the others": either("equal", "other", (standing) => ({
      parties: [{ ...council, standing, holds: ["veto", "lead"] }, partnership],
    })),
  }),
  ...found("MemorandumOfUnderstanding", "memorandum.sector-unrepresented", ["parties", 1], {
    "a sector for which nobody acts": [
      { parties: [council, sector] },
      { parties: [council, { ...sector, representedBy: "fault-charity" }] },
    ],
  }),
  ...found(bareMemorandum, "memorandum.date-order", ["publicSigningOn"], {
    "a public signing before the signature": [
      { signedOn: "2017-05-13", publicSigningOn: "2017-05-12" },
      { signedOn: "2017-05-13", publicSigningOn: "2017-05-13" },
    ],
  }),
  ...found(bareMemorandum, "memorandum.term-disagrees", ["endedOn"], {
    "an end a day after the term": either("2022-02-01", "2022-01-31", (endedOn) => ({
      ...fiveYears,
      status: "expired",
      endedOn,
    })),
  }),
  ...found(bareMemorandum, "memorandum.term-disagrees", ["extendedTo"], {
    "an extension to a day within the term": either("2022-01-31", "2022-02-01", (extendedTo) => ({
      ...fiveYears,
      extendedTo,
    })),
  }),
  ...found(bareMemorandum, "memorandum.unfunded-tail", ["fundingUntil"], {
    "money until some day of the year before the last": [
      { ...fiveYears, fundingUntil: "2021" },
      { ...fiveYears, fundingUntil: "2022-01-31" },
    ],
  }),
  ...found(bareMemorandum, "memorandum.unfunded-tail", ["fundingPeriod"], {
    "money for less than the term": either("2022-01-30", "2022-01-31", (end) => ({
      ...fiveYears,
      fundingPeriod: { start: "2017-02-01", end },
    })),
  }),
  ...found(bareMemorandum, "memorandum.signatory-outside-window", ["signatories", 0, "signedOn"], {
    "a signature after the last day for it": either("2021-12-01", "2021-11-30", (signedOn) => ({
      openForSignature: { from: "2017-02-01", to: "2021-11-30" },
      signatories: [{ organisation: "fault-charity", signedOn }],
    })),
  }),
  ...found(bareMemorandum, "memorandum.one-end-reason", ["endReason"], {
    "two reasons for one end": either("expired", "superseded", (endReason) => ({
      status: "superseded",
      endReason,
    })),
  }),
  ...found(bareMemorandum, "memorandum.one-end-reason", ["endedOn"], {
    "an end of what has not ended": { endedOn: "2018" },
  }),
  ...found(bareMemorandum, "memorandum.extension-after-expiry", ["history", 0, "on"], {
    "an extension a day too late": either("2022-02-01", "2022-01-31", (on) => ({
      ...fiveYears,
      extendedTo: "2022-06-30",
      history: [
        { from: "in-force", to: "extended", on },
        { from: "extended", to: "in-force", on: "2022-02-01" },
      ],
    })),
  }),
  ...refused(bareMemorandum, "memorandum.term-beyond-calendar", ["term"], {
    "a term beyond the year 9999": { effectiveFrom: "2017-02-01", term: { years: 8000 } },
  }),
  ...refused(bareMemorandum, "memorandum.year-twice", ["profile"], {
    "a profile with two amounts for one year": planned(pounds("1.00"), pounds("1.00")),
  }),
  ...refused(bareMemorandum, "memorandum.currencies-differ", [], {
    "a profile in another currency than the investment": {
      investment: poundsFigure("1.00"),
      ...planned(euros("1.00")),
    },
  }),
  ...refused(bareMemorandum, "memorandum.investment-twice", ["investments"], {
    "a fund beside several investments": {
      fund: "fault-fund",
      investments: [
        { amount: poundsFigure("1.00"), fund: "fault-fund" },
        { amount: poundsFigure("2.00"), fund: "fault-other-fund" },
      ],
    },
  }),
  ...refused("MemorandumOfUnderstanding", "schema.too-small", ["parties"], {
    "an agreement of one party": { parties: [council] },
  }),
  ...refused(bareMemorandum, "money.non-canonical-amount", ["profile", 0, "amount", "amount"], {
    "an amount without its pence": planned(pounds("5")),
  }),
];

const twoYears = (from: string, to: string) => ({ cycle: { from, to, length: { years: 2 } } });

/** Faults of action plans. */
const planFaults = (): readonly Fault[] => [
  ...found("ActionPlan", "action-plan.cycle-length", ["cycle"], {
    "three years that are said to be two": [twoYears("2018", "2021"), twoYears("2018", "2020")],
    "a year that is said to be two": [
      twoYears("2018-04", "2019-03"),
      twoYears("2018-04", "2020-03"),
    ],
  }),
  ...found("ActionPlan", "action-plan.agreed-and-adopted", ["adoptedBy", 1], {
    "a body that agreed and adopted it": either("fault-department", "fault-council", (second) => ({
      agreedBy: ["fault-department", "fault-agency"],
      adoptedBy: ["fault-alliance", second],
    })),
  }),
  ...found("ActionPlan", "action-plan.agreed-and-adopted", ["adoptedBy", 0], {
    "the only body in both lists": { agreedBy: ["fault-agency"], adoptedBy: ["fault-agency"] },
  }),
  ...refused("ActionPlan", "action-plan.cycle-end-before-start", ["cycle"], {
    "a cycle that runs backwards": { cycle: { from: "2020", to: "2018" } },
  }),
];

/** The same consultation, with no reason for a short time. */
const unexplained = ["Consultation", omitted("reasonForShortWindow response")] as const;

const open = (opens: string, closes: string) => ({ opens, closes });

/** Faults of consultations. */
const consultationFaults = (): readonly Fault[] => [
  ...found(unexplained, "consultation.short-window", ["closes"], {
    "a consultation of four weeks": [
      open("2018-09-05", "2018-10-03"),
      open("2018-09-05", "2018-11-27"),
    ],
    "a consultation of a day less than twelve weeks": [
      open("2018-09-05", "2018-11-26"),
      open("2018-09-05", "2018-11-27"),
    ],
    "a short time, for which a reason is given": {
      ...open("2018-09-05", "2018-10-03"),
      reasonForShortWindow: "The plan is due",
    },
  }),
  ...found(unexplained, "consultation.closes-before-opens", ["closes"], {
    "closed the day before it opens": [
      open("2018-06-30", "2018-06-29"),
      open("2018-06-30", "2018-06-30"),
    ],
    "closed at 5pm before it opens": [
      open("2018-06-30", "2018-06-29T17:00"),
      open("2018-06-29", "2018-06-29T17:00"),
    ],
  }),
  ...found(
    ["Consultation", omitted("opens")],
    "consultation.response-before-close",
    ["response", "publishedOn"],
    {
      "a response a day before the last answers": either(
        "2018-06-28",
        "2018-06-29",
        (publishedOn) => ({
          closes: "2018-06-29T17:00",
          response: { what: "Response", publishedOn },
        }),
      ),
    },
  ),
];

/** The ways to break the rules about memoranda, action plans and consultations. */
export const agreementFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...planFaults(),
  ...consultationFaults(),
  ...memorandumFaults(),
])();
