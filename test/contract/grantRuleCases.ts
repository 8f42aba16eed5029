import type { Wire } from "concordat";
import {
  checkPortfolio,
  checkStrategicPartnerGrant,
  checkStrategicPartnerProgramme,
  type GrantContext,
  type GrantFinding,
  type StrategicPartnerGrant,
} from "concordat";
import { grant, organisation, portfolio, programme } from "../support/build.ts";
import { minimalGrant, organisationJson, poundsFigure, poundsJson } from "../support/entities.ts";
import { date } from "../support/values.ts";
import type { RuleCase } from "./RuleCase.ts";

type Changes = Partial<Wire<StrategicPartnerGrant>>;

const check =
  (changes: Changes, context: GrantContext = {}) =>
  () =>
    checkStrategicPartnerGrant(grant(changes), context);
const consortium = (...shares: readonly (readonly [string, string])[]) =>
  check({ members: shares.map(([member, share]) => ({ organisation: member, share })) });
const award = (financialYear: string, amount: string) => ({
  financialYear,
  amount: poundsJson(amount),
});
const paid = (paidOn: string, amount = "194444.44") =>
  ({ due: "2012-07-02", amount: poundsJson(amount), status: "paid", paidOn }) as const;
const scheduled = (due: string, amount = "194444.44") =>
  ({ due, amount: poundsJson(amount), status: "scheduled" }) as const;
const claim = (claimed: string, more: object = {}) => ({
  period: { start: "2012-04-01", end: "2012-06-30" },
  headings: [{ heading: "Salaries", claimed: poundsJson(claimed), ...more }],
});
const prolonged = (on: string, start: string) => ({
  on,
  prolongs: { start, end: "2013-09-30" },
});
const suspended = [
  { from: "active", to: "suspended", on: "2012-10-01" },
  { from: "suspended", to: "active", on: "2012-12-01" },
] as const;
const capped = programme({
  id: "programme",
  perPartnerCap: poundsFigure("194444.43", "up-to", "up to £194,444.43"),
});
const inTransition = programme({ transition: { from: "2012-01-01", to: "2013-03-31" } });
const lead = (total: string) =>
  organisation({
    publishedIncome: {
      yearEnd: "2011-03-31",
      total: poundsJson(total),
      fromCentralGovernment: poundsJson("0.00"),
    },
  });
const threeYears = {
  period: { start: "2012-04-01", end: "2015-03-31" },
  awards: [
    award("2012/13", "120000.00"),
    award("2013/14", "100000.00"),
    award("2014/15", "80000.00"),
  ],
};
const inAct = (amount: string): Changes => ({
  period: { start: "2023-04-01", end: "2024-03-31" },
  awards: [award("2023/24", amount)],
  signedOn: "2023-04-03",
});
const assisted = (amount: string) =>
  checkPortfolio(
    portfolio({
      organisations: [organisationJson("example-charity"), organisationJson("example-department")],
      grants: [{ ...minimalGrant, ...inAct(amount) }],
    }),
    { asOf: date("2023-06-01") },
  );
const running = {
  period: { start: "2017-04-01", end: "2019-03-31" },
  awards: [award("2017/18", "1.00")],
};

/** One case for each rule about grants. */
export const grantRuleCases: Readonly<Record<GrantFinding["rule"], RuleCase>> = {
  "grant.shares-sum-to-one": {
    breaks: consortium(["example-charity", "0.5"], ["network", "0.4"]),
    severity: "error",
    path: ["members"],
    values: { sum: "9/10" },
    keeps: consortium(["example-charity", "0.6"], ["network", "0.4"]),
  },
  "grant.one-lead": {
    breaks: consortium(["alliance", "0.6"], ["network", "0.4"]),
    severity: "error",
    path: ["members"],
    values: { lead: "example-charity", times: 0 },
    keeps: consortium(["network", "0.6"], ["example-charity", "0.4"]),
  },
  "grant.consortium-of-one": {
    breaks: consortium(["example-charity", "1"]),
    severity: "warning",
    path: ["members"],
    values: { organisation: "example-charity" },
    keeps: check({}),
  },
  "grant.member-twice": {
    breaks: consortium(["example-charity", "0.5"], ["network", "0.2"], ["network", "0.3"]),
    severity: "error",
    path: ["members", 2],
    values: { organisation: "network" },
    keeps: consortium(["example-charity", "0.5"], ["network", "0.5"]),
  },
  "grant.years-sum": {
    breaks: check({ ...threeYears, total: poundsJson("300000.01") }),
    severity: "error",
    path: ["total"],
    values: { sum: poundsJson("300000.00"), total: poundsJson("300000.01") },
    keeps: check({ ...threeYears, total: poundsJson("300000.00") }),
  },
  "grant.award-outside-period": {
    breaks: check({ awards: [award("2013/14", "1.00")] }),
    severity: "warning",
    path: ["awards", 0],
    values: { financialYear: "2013/14", start: "2012-04-01", end: "2013-03-31" },
    keeps: check({
      awards: [award("2013/14", "1.00")],
      variations: [prolonged("2013-03-01", "2013-04-01")],
    }),
  },
  "grant.over-cap": {
    breaks: check({}, { programme: capped }),
    severity: "error",
    path: ["awards", 0],
    values: {
      programme: "programme",
      financialYear: "2012/13",
      award: poundsJson("194444.44"),
      cap: poundsJson("194444.43"),
      verdict: "no",
    },
    keeps: check({ awards: [award("2012/13", "194444.43")] }, { programme: capped }),
  },
  "grant.income-share": {
    breaks: check(threeYears, { lead: lead("479999.99") }),
    severity: "warning",
    path: ["awards"],
    values: {
      organisation: "example-charity",
      financialYear: "2012/13",
      limit: "1/4",
      income: poundsJson("479999.99"),
      bases: ["grant-alone", "with-other-central-income"].map((basis) => ({
        basis,
        amount: poundsJson("120000.00"),
        incomeNeeded: poundsJson("480000.00"),
      })),
      verdict: "no",
    },
    keeps: check(threeYears, { lead: lead("480000.00") }),
  },
  "grant.variations-explain-award": {
    breaks: check({
      variations: [
        { on: "2012-10-01", change: poundsJson("-4444.44"), newTotal: poundsJson("190000.01") },
      ],
    }),
    severity: "error",
    path: ["variations", 0, "newTotal"],
    values: {
      before: poundsJson("194444.44"),
      change: poundsJson("-4444.44"),
      newTotal: poundsJson("190000.01"),
    },
    keeps: check({
      variations: [
        { on: "2012-10-01", change: poundsJson("-4444.44"), newTotal: poundsJson("190000.00") },
      ],
    }),
  },
  "grant.amount-below-zero": {
    breaks: check({
      instalments: [
        scheduled("2012-07-02", "194445.44"),
        scheduled("2012-10-01", "-1.00"),
        { ...scheduled("2012-12-31", "-1.00"), status: "cancelled" },
      ],
    }),
    severity: "error",
    path: ["instalments", 1, "amount"],
    values: { what: "instalment", amount: poundsJson("-1.00") },
    keeps: check({
      variations: [{ on: "2012-10-01", change: poundsJson("-1.00"), financialYear: "2012/13" }],
      instalments: [scheduled("2012-07-02", "194443.44"), scheduled("2012-10-01", "0.00")],
    }),
  },
  "grant.instalments-sum": {
    breaks: check({ instalments: [scheduled("2012-07-02", "194444.45")] }),
    severity: "error",
    path: ["instalments"],
    values: { sum: poundsJson("194444.45"), award: poundsJson("194444.44") },
    keeps: check({
      instalments: ["48611.11", "48611.11", "48611.11", "48611.11"].map((amount) =>
        scheduled("2012-07-02", amount),
      ),
    }),
  },
  "grant.advance-of-need-unjustified": {
    breaks: check({ payment: { basis: "in-advance-of-need" } }),
    severity: "warning",
    path: ["payment"],
    values: { basis: "in-advance-of-need" },
    keeps: check({ payment: { basis: "in-advance-of-need", justification: "no reserves" } }),
  },
  "grant.paid-while-suspended": {
    breaks: check({ history: suspended, instalments: [paid("2012-11-30")] }),
    severity: "error",
    path: ["instalments", 0, "paidOn"],
    values: {
      paidOn: "2012-11-30",
      amount: poundsJson("194444.44"),
      suspendedFrom: "2012-10-01",
      suspendedTo: "2012-11-30",
    },
    keeps: check({ history: suspended, instalments: [paid("2012-12-01")] }),
  },
  "grant.paid-with-report-overdue": {
    breaks: check({
      reports: [{ due: "2012-10-15", received: "2012-10-18" }],
      instalments: [paid("2012-10-17")],
    }),
    severity: "warning",
    path: ["instalments", 0, "paidOn"],
    values: { paidOn: "2012-10-17", reportDue: "2012-10-15", received: "2012-10-18" },
    keeps: check({
      reports: [{ due: "2012-10-15", received: "2012-10-18" }],
      instalments: [paid("2012-10-15"), paid("2012-10-18", "0.00")],
    }),
  },
  "grant.repaid-above-paid": {
    breaks: check({
      instalments: [paid("2012-07-02", "100.00"), scheduled("2012-10-02", "194344.44")],
      repayments: [
        { amount: poundsJson("60.00"), reason: "unspent" },
        { amount: poundsJson("40.01"), reason: "breach" },
      ],
    }),
    severity: "error",
    path: ["repayments"],
    values: { repaid: poundsJson("100.01"), paid: poundsJson("100.00"), verdict: "no" },
    keeps: check({
      instalments: [paid("2012-07-02", "100.00"), scheduled("2012-10-02", "194344.44")],
      repayments: [{ amount: poundsJson("100.00"), reason: "unspent" }],
    }),
  },
  "grant.cost-outside-period": {
    breaks: check({
      claims: [{ ...claim("1.00"), period: { start: "2013-03-31", end: "2013-04-01" } }],
    }),
    severity: "error",
    path: ["claims", 0, "period"],
    values: {
      what: "claim",
      from: "2013-03-31",
      to: "2013-04-01",
      start: "2012-04-01",
      end: "2013-03-31",
    },
    keeps: check({ claims: [claim("1.00")], instalments: [scheduled("2013-06-30")] }),
  },
  "grant.extension-gap": {
    breaks: check({ variations: [prolonged("2013-03-01", "2013-04-02")] }),
    severity: "error",
    path: ["variations", 0, "prolongs"],
    values: { endedOn: "2013-03-31", extendsFrom: "2013-04-02", days: 1 },
    keeps: check({ variations: [prolonged("2013-03-01", "2013-04-01")] }),
  },
  "grant.extension-after-end": {
    breaks: check({ variations: [prolonged("2013-04-01", "2013-04-01")] }),
    severity: "warning",
    path: ["variations", 0, "on"],
    values: { endedOn: "2013-03-31", agreedOn: "2013-04-01" },
    keeps: check({ variations: [prolonged("2013-03-31", "2013-04-01")] }),
  },
  "grant.claim-above-award": {
    breaks: check({
      claims: [claim("194444.44"), claim("5000.00")],
      carryForwards: [{ from: "2011/12", amount: poundsJson("5000.00"), kind: "funder" }],
    }),
    severity: "error",
    path: ["claims", 1],
    values: {
      financialYear: "2012/13",
      claimed: poundsJson("199444.44"),
      available: poundsJson("194444.44"),
    },
    keeps: check({
      claims: [claim("194444.44"), claim("5000.00")],
      carryForwards: [
        {
          from: "2011/12",
          amount: poundsJson("5000.00"),
          kind: "funder",
          approvedOn: "2012-03-20",
        },
      ],
    }),
  },
  "grant.eligible-above-claimed": {
    breaks: check({ claims: [claim("10.00", { eligible: poundsJson("10.01") })] }),
    severity: "error",
    path: ["claims", 0, "headings", 0, "eligible"],
    values: { heading: "Salaries", claimed: poundsJson("10.00"), eligible: poundsJson("10.01") },
    keeps: check({ claims: [claim("10.00", { eligible: poundsJson("10.00") })] }),
  },
  "grant.ineligible-unexplained": {
    breaks: check({ claims: [claim("10.00", { eligible: poundsJson("9.99") })] }),
    severity: "info",
    path: ["claims", 0, "headings", 0, "eligible"],
    values: { heading: "Salaries", claimed: poundsJson("10.00"), eligible: poundsJson("9.99") },
    keeps: check({
      claims: [claim("10.00", { eligible: poundsJson("9.99"), reason: "no receipt" })],
    }),
  },
  "grant.short-notice": {
    breaks: check({ endNotice: { givenOn: "2013-01-01", endsOn: "2013-03-31" } }),
    severity: "warning",
    path: ["endNotice"],
    values: {
      basis: "norm",
      givenOn: "2013-01-01",
      endsOn: "2013-03-31",
      runsTo: "2013-04-01",
    },
    keeps: check({ endNotice: { givenOn: "2012-12-31", endsOn: "2013-03-31" } }),
  },
  "grant.annual-review-missing": {
    breaks: check({ ...running, reviews: [] }, { asOf: date("2018-04-02") }),
    severity: "warning",
    path: ["reviews"],
    values: { since: "2017-04-01", dueBy: "2018-04-01", verdict: "no" },
    keeps: check(
      { ...running, reviews: [{ on: "2018-04-01", decision: "continue" }] },
      { asOf: date("2018-04-02") },
    ),
  },
  "grant.subsidy-limit": {
    breaks: () => assisted("315000.01"),
    severity: "info",
    path: ["grants", 0, "awards"],
    values: {
      organisation: "example-charity",
      from: "2021-04-01",
      to: "2023-04-03",
      total: poundsJson("315000.01"),
      unclassified: poundsJson("315000.01"),
      limit: poundsJson("315000.00"),
    },
    keeps: () => assisted("315000.00"),
  },
};

type ProgrammeGrantRule =
  | "programme.grants-exceed-year"
  | "programme.currency-differs"
  | "programme.partner-over-cap"
  | "programme.award-in-transition"
  | "programme.award-beyond-commitment";

const statedYear = programme({
  years: [{ financialYear: "2012/13", total: poundsFigure("200000.00") }],
});
const granted = (second: string) => () =>
  checkStrategicPartnerProgramme(statedYear, {
    grants: [
      grant({ programme: "example-programme" }),
      grant({ id: "b", programme: "example-programme", awards: [award("2012/13", second)] }),
    ],
  });

const together = (cap: string) => () =>
  checkStrategicPartnerProgramme(
    programme({ perPartnerCap: poundsFigure(cap, "up-to", `up to £${cap}`) }),
    {
      grants: ["a", "b"].map((id) =>
        grant({ id, programme: "example-programme", awards: [award("2012/13", "100000.00")] }),
      ),
    },
  );

/** One case for each rule about the grants of a programme. */
export const programmeGrantRuleCases: Readonly<Record<ProgrammeGrantRule, RuleCase>> = {
  "programme.grants-exceed-year": {
    breaks: granted("5555.57"),
    severity: "error",
    path: ["years", 0],
    values: {
      financialYears: ["2012/13"],
      granted: poundsJson("200000.01"),
      atMost: poundsJson("200000.00"),
      verdict: "no",
    },
    keeps: granted("5555.56"),
  },
  "programme.currency-differs": {
    breaks: check(
      { awards: [{ financialYear: "2012/13", amount: { amount: "1.00", currency: "EUR" } }] },
      { programme: statedYear },
    ),
    severity: "error",
    path: ["awards"],
    values: { programme: "example-programme", programmeCurrency: "GBP", grantCurrency: "EUR" },
    keeps: check({}, { programme: statedYear }),
  },
  "programme.partner-over-cap": {
    breaks: together("150000.00"),
    severity: "error",
    path: ["perPartnerCap"],
    values: {
      programme: "example-programme",
      partner: "example-charity",
      financialYear: "2012/13",
      grants: ["a", "b"],
      granted: poundsJson("200000.00"),
      cap: poundsJson("150000.00"),
      verdict: "no",
    },
    keeps: together("200000.00"),
  },
  "programme.award-in-transition": {
    breaks: check({ signedOn: "2013-03-31" }, { programme: inTransition }),
    severity: "error",
    path: ["signedOn"],
    values: {
      programme: "example-programme",
      signedOn: "2013-03-31",
      from: "2012-01-01",
      to: "2013-03-31",
      verdict: "no",
    },
    keeps: check({ signedOn: "2013-04-01" }, { programme: inTransition }),
  },
  "programme.award-beyond-commitment": {
    breaks: check({}, { programme: programme({ committedTo: "2011/12" }) }),
    severity: "error",
    path: ["awards", 0],
    values: {
      programme: "example-programme",
      financialYear: "2012/13",
      committedTo: "2011/12",
      verdict: "no",
    },
    keeps: check(
      {},
      { programme: programme({ committedTo: "2011/12", prolongations: [{ to: "2012/13" }] }) },
    ),
  },
};
