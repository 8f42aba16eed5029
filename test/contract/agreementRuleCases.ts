import type { Wire } from "concordat";
import {
  type ActionPlanFinding,
  type ConsultationFinding,
  checkActionPlan,
  checkConsultation,
  checkGrantScheme,
  checkMemoranda,
  checkMemorandumOfUnderstanding,
  type MemorandumFinding,
  type MemorandumOfUnderstanding,
  type SchemeFinding,
} from "concordat";
import { actionPlan, consultation, fund, grantScheme, memorandum } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import type { RuleCase } from "./RuleCase.ts";

const check = (changes: Partial<Wire<MemorandumOfUnderstanding>>) =>
  checkMemorandumOfUnderstanding(memorandum(changes));

const fiveYears = { effectiveFrom: "2017-02-01", term: { years: 5 } } as const;
const investment = poundsFigure("1100000.00", "more-than", "over £1.1m");
const profile = [
  { financialYear: "2016/17", amount: { amount: "1100000.00", currency: "GBP" } },
] as const;
const partnership = { kind: "partnership", id: "example-partnership", standing: "equal" } as const;
const sector = { kind: "sector", id: "example-sector", standing: "equal" } as const;
const cap = (amount: string) => ({ perProjectCap: poundsFigure(amount, "up-to") });

type KnownFinding = MemorandumFinding | ActionPlanFinding | ConsultationFinding | SchemeFinding;

/** One case for each rule about memoranda, action plans, consultations and grant schemes. */
export const agreementRuleCases: Readonly<Record<KnownFinding["rule"], RuleCase>> = {
  "memorandum.parties-distinct": {
    breaks: () => check({ parties: [sector, partnership, { ...sector, standing: "other" }] }),
    severity: "error",
    path: ["parties", 2],
    values: { party: "example-sector" },
    keeps: () => check({ parties: [sector, partnership] }),
  },
  "memorandum.profile-disagrees": {
    breaks: () => check({ investment: poundsFigure("1099999.99", "up-to"), profile }),
    severity: "error",
    path: ["profile"],
    values: {
      what: "sum",
      sum: { amount: "1100000.00", currency: "GBP" },
      investment: { amount: "1099999.99", currency: "GBP" },
      verdict: "no",
    },
    keeps: () => check({ investment: poundsFigure("1100000.00", "up-to"), profile }),
  },
  "memorandum.supersedes-itself": {
    breaks: () =>
      checkMemoranda([
        { id: "first", supersedes: ["second"] },
        { id: "second", supersedes: ["first"] },
      ]),
    severity: "error",
    path: [1, "supersedes"],
    values: { memoranda: ["second", "first"] },
    keeps: () => checkMemoranda([{ id: "first" }, { id: "second", supersedes: ["first"] }]),
  },
  "memorandum.equal-parties": {
    breaks: () => check({ parties: [{ ...partnership, holds: ["veto", "lead"] }, sector] }),
    severity: "error",
    path: ["parties", 0, "holds"],
    values: { party: "example-partnership", holds: ["veto", "lead"] },
    keeps: () =>
      check({ parties: [{ ...partnership, standing: "other", holds: ["lead"] }, sector] }),
  },
  "memorandum.sector-unrepresented": {
    breaks: () => check({ parties: [partnership, sector] }),
    severity: "warning",
    path: ["parties", 1],
    values: { sector: "example-sector" },
    keeps: () => check({ parties: [partnership, { ...sector, representedBy: "example-charity" }] }),
  },
  "memorandum.date-order": {
    breaks: () => check({ signedOn: "2017-05-13", publicSigningOn: "2017-05-12" }),
    severity: "info",
    path: ["publicSigningOn"],
    values: {
      first: "signedOn",
      firstOn: "2017-05-13",
      second: "publicSigningOn",
      secondOn: "2017-05-12",
    },
    keeps: () => check({ signedOn: "2017-02-01", publicSigningOn: "2017-05-12" }),
  },
  "memorandum.term-disagrees": {
    breaks: () => check({ ...fiveYears, status: "expired", endedOn: "2022-02-01" }),
    severity: "error",
    path: ["endedOn"],
    values: { what: "expired", expected: "2022-01-31", stated: "2022-02-01", verdict: "no" },
    keeps: () => check({ ...fiveYears, status: "expired", endedOn: "2022-01-31" }),
  },
  "memorandum.unfunded-tail": {
    breaks: () => check({ ...fiveYears, fundingUntil: "2021" }),
    severity: "info",
    path: ["fundingUntil"],
    values: {
      termEnd: "2022-01-31",
      fundedToAtEarliest: "2020-12-31",
      fundedToAtLatest: "2021-12-31",
      leastMonths: 1,
      mostMonths: 13,
      leastDays: 31,
      mostDays: 396,
      verdict: "no",
    },
    keeps: () => check({ ...fiveYears, fundingPeriod: { start: "2017-02-01", end: "2022-01-31" } }),
  },
  "memorandum.signatory-outside-window": {
    breaks: () =>
      check({
        openForSignature: { from: "2017-02-01", to: "2021-11-30" },
        signatories: [{ organisation: "example-charity", signedOn: "2021-12-01" }],
      }),
    severity: "warning",
    path: ["signatories", 0, "signedOn"],
    values: {
      organisation: "example-charity",
      signedOn: "2021-12-01",
      from: "2017-02-01",
      to: "2021-11-30",
    },
    keeps: () =>
      check({
        openForSignature: { from: "2017-02-01", to: "2021-11-30" },
        signatories: [{ organisation: "example-charity", signedOn: "2021-11-30" }],
      }),
  },
  "memorandum.one-end-reason": {
    breaks: () => check({ status: "superseded", endReason: "expired" }),
    severity: "error",
    path: ["endReason"],
    values: { what: "differs", status: "superseded", endReason: "expired", verdict: "no" },
    keeps: () =>
      check({ ...fiveYears, status: "superseded", endReason: "superseded", endedOn: "2021-11" }),
  },
  "memorandum.extension-after-expiry": {
    breaks: () =>
      check({
        ...fiveYears,
        extendedTo: "2022-06-30",
        history: [
          { from: "in-force", to: "extended", on: "2022-02-01" },
          { from: "extended", to: "in-force", on: "2022-02-01" },
        ],
      }),
    severity: "error",
    path: ["history", 0, "on"],
    values: { on: "2022-02-01", termEnd: "2022-01-31", verdict: "no" },
    keeps: () =>
      check({
        ...fiveYears,
        extendedTo: "2022-06-30",
        history: [
          { from: "in-force", to: "extended", on: "2022-01-31" },
          { from: "extended", to: "in-force", on: "2022-01-31" },
        ],
      }),
  },
  "memorandum.start-assumed": {
    breaks: () => check({ announcedOn: "2017-02-01", term: { years: 5 } }),
    severity: "warning",
    path: ["effectiveFrom"],
    values: { start: "2017-02-01", basis: "announced" },
    keeps: () => check(fiveYears),
  },
  "memorandum.profile-assumed": {
    breaks: () => check({ ...fiveYears, investment }),
    severity: "warning",
    path: ["investment"],
    values: { from: "2017-02-01", to: "2022-01-31" },
    keeps: () => check({ ...fiveYears, investment, profile }),
  },
  "plan.cycle-length": {
    breaks: () =>
      checkActionPlan(actionPlan({ cycle: { from: "2018", to: "2021", length: { years: 2 } } })),
    severity: "error",
    path: ["cycle"],
    values: {
      length: { years: 2 },
      from: "2018",
      to: "2021",
      earliestEnd: "2019-12-31",
      latestEnd: "2020-12-30",
    },
    keeps: () =>
      checkActionPlan(actionPlan({ cycle: { from: "2018", to: "2020", length: { years: 2 } } })),
  },
  "plan.agreed-and-adopted": {
    breaks: () => checkActionPlan(actionPlan({ agreedBy: ["a", "b"], adoptedBy: ["c", "a"] })),
    severity: "warning",
    path: ["adoptedBy", 1],
    values: { body: "a" },
    keeps: () => checkActionPlan(actionPlan({ agreedBy: ["a", "b"], adoptedBy: ["c"] })),
  },
  "consultation.short-window": {
    breaks: () => checkConsultation(consultation({ opens: "2018-09-05", closes: "2018-10-03" })),
    severity: "info",
    path: ["closes"],
    values: {
      opens: "2018-09-05",
      closes: "2018-10-03",
      days: 29,
      norm: { weeks: 12 },
      shortBy: 55,
      reasonStated: false,
    },
    keeps: () => checkConsultation(consultation({ opens: "2018-09-05", closes: "2018-11-27" })),
  },
  "consultation.closes-before-opens": {
    breaks: () =>
      checkConsultation(consultation({ opens: "2018-06-30", closes: "2018-06-29T17:00" })),
    severity: "error",
    path: ["closes"],
    values: { opens: "2018-06-30", closes: "2018-06-29T17:00" },
    keeps: () =>
      checkConsultation(consultation({ opens: "2018-06-29", closes: "2018-06-29T17:00" })),
  },
  "scheme.year-inferred": {
    breaks: () => checkGrantScheme(grantScheme({ yearInferred: true })),
    severity: "info",
    path: ["closes"],
    values: { closes: "2018-06-15" },
    keeps: () => checkGrantScheme(grantScheme()),
  },
  "scheme.closes-before-opens": {
    breaks: () => checkGrantScheme(grantScheme({ opens: "2018-06-16" })),
    severity: "error",
    path: ["closes"],
    values: { opens: "2018-06-16", closes: "2018-06-15" },
    keeps: () => checkGrantScheme(grantScheme({ opens: "2018-06-15" })),
  },
  "scheme.cap-differs": {
    breaks: () =>
      checkGrantScheme(grantScheme({ fund: "example-fund", ...cap("30000.00") }), {
        funds: [fund(cap("25000.00"))],
      }),
    severity: "warning",
    path: ["perProjectCap"],
    values: {
      fund: "example-fund",
      schemeCap: { amount: "30000.00", currency: "GBP" },
      fundCap: { amount: "25000.00", currency: "GBP" },
    },
    keeps: () =>
      checkGrantScheme(grantScheme({ fund: "example-fund", ...cap("30000.00") }), {
        funds: [fund(cap("30000.00"))],
      }),
  },
};
