import {
  checkGrant,
  checkSubsidies,
  type GrantContext,
  type GrantStatus,
  grantSchema,
  read,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { grant, organisation, programme } from "../support/build.ts";
import { minimalGrant, poundsFigure, poundsJson } from "../support/entities.ts";
import { fullGrant } from "../support/fullEntities.ts";
import { date } from "../support/values.ts";

type Changes = Partial<Wire<StrategicPartnerGrant>>;

/** What is found, as rule, place, severity and verdict. */
const found = (changes: Changes, context: GrantContext = {}) =>
  checkGrant(grant(changes), context).map(({ rule, path, severity, values }) => {
    const { verdict } = values as { readonly verdict?: string };
    return [rule, path.join("."), severity, ...(verdict === undefined ? [] : [verdict])];
  });

function problems(changes: object): readonly [string, string][] {
  const result = read(grantSchema, { ...minimalGrant, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

const award = (financialYear: string, amount: string) => ({
  financialYear,
  amount: poundsJson(amount),
});
const paid = (paidOn: string, amount: string) =>
  ({ due: paidOn, amount: poundsJson(amount), status: "paid", paidOn }) as const;
const claim = (start: string, end: string, claimed: string) => ({
  period: { start, end },
  headings: [{ heading: "Salaries", claimed: poundsJson(claimed) }],
});

test("a grant with every property that adds up has no findings", () => {
  const all = programme({ id: "example-programme", committedTo: "2012/13" });
  const context = { asOf: date("2013-04-30"), programme: all, otherGrants: [] };
  expect(checkGrant(grantSchema.parse(fullGrant), context)).toEqual([]);
});

describe("the schema of a grant refuses", () => {
  const due = { due: "2012-07-02", amount: poundsJson("1.00") };

  test("a paid instalment without its day, and a day on one that is not paid", () => {
    const path = "instalments.0.paidOn";
    expect(problems({ instalments: [{ ...due, status: "paid" }] })).toEqual([
      ["grant.paid-without-date", path],
    ]);
    const early = { ...due, status: "approved", paidOn: "2012-07-02" };
    expect(problems({ instalments: [early] })).toEqual([["grant.paid-without-date", path]]);
  });

  test("a held instalment without a reason", () => {
    expect(problems({ instalments: [{ ...due, status: "held" }] })).toEqual([
      ["grant.held-without-reason", "instalments.0.reason"],
    ]);
  });

  const euro = { amount: "1.00", currency: "EUR" };
  test.each<[string, object]>([
    ["an award", { awards: [...minimalGrant.awards, { financialYear: "2012/13", amount: euro }] }],
    ["what was applied for", { appliedFor: euro }],
    ["the total", { total: euro }],
    ["an instalment", { instalments: [{ ...due, status: "scheduled", amount: euro }] }],
    ["the budget", { budget: [{ heading: "a", amount: euro }] }],
    [
      "a claim",
      {
        claims: [
          {
            period: minimalGrant.period,
            headings: [{ heading: "a", claimed: poundsJson("1.00"), eligible: euro }],
          },
        ],
      },
    ],
    ["an actual", { actuals: [{ month: "2012-04", heading: "a", amount: euro }] }],
    ["a variation", { variations: [{ on: "2012-04-01", change: euro }] }],
    ["a new total", { variations: [{ on: "2012-04-01", newTotal: euro }] }],
    ["a carry-forward", { carryForwards: [{ from: "2011/12", amount: euro, kind: "funder" }] }],
    ["a repayment", { repayments: [{ amount: euro, reason: "unspent" }] }],
  ])("%s in another currency than the first award", (_, changes) => {
    expect(problems(changes)).toEqual([["grant.currencies-differ", ""]]);
  });

  test("a month with a day, a moment without a zone, and a field that is none", () => {
    const actual = { month: "2012-04-30", heading: "a", amount: poundsJson("1.00") };
    expect(problems({ actuals: [actual] })).toEqual([["date.format", "actuals.0.month"]]);
    expect(problems({ actuals: [{ ...actual, month: "2012-13" }] })[0]?.[1]).toBe(
      "actuals.0.month",
    );
    expect(problems({ modifiedAt: "2013-02-29T09:30:00Z" })).toEqual([
      ["schema.pattern", "modifiedAt"],
    ]);
    expect(problems({ modifiedAt: "2013-02-28T09:30:00" })).toEqual([
      ["schema.pattern", "modifiedAt"],
    ]);
    expect(problems({ modifiedAt: "2013-02-28T09:30:00.125+01:00" })).toEqual([]);
    expect(problems({ withheld: ["salary"] })).toEqual([["schema.not-allowed", "withheld.0"]]);
  });
});

describe("the instalments of a grant", () => {
  const short = [{ due: "2012-07-02", amount: poundsJson("100.00"), status: "scheduled" as const }];

  test.each<[GrantStatus, readonly unknown[]]>([
    ["active", [["grant.instalments-sum", "instalments", "warning"]]],
    ["extended", [["grant.instalments-sum", "instalments", "warning"]]],
    ["completed", []],
    ["terminated", []],
  ])("that fall short of the award of a grant that is %s", (status, expected) => {
    expect(found({ status, instalments: short })).toEqual(expected);
  });

  test("come to the award with its variations, cancelled ones left out", () => {
    expect(
      found({
        variations: [{ on: "2012-05-01", change: poundsJson("5555.56") }],
        instalments: [
          { due: "2012-07-02", amount: poundsJson("200000.00"), status: "approved" },
          { due: "2012-07-02", amount: poundsJson("9.00"), status: "cancelled" },
        ],
      }),
    ).toEqual([]);
  });

  test("may fall due after the period, until the grant closes for payments", () => {
    const late = (due: string): Changes => ({
      closesOn: "2013-06-30",
      instalments: [{ due, amount: poundsJson("194444.44"), status: "scheduled" }],
    });
    expect(found(late("2013-06-30"))).toEqual([]);
    expect(found(late("2013-07-01"))).toEqual([
      ["grant.cost-outside-period", "instalments.0.due", "error"],
    ]);
  });

  test("may not cover days outside the period", () => {
    const instalment = {
      covers: { start: "2012-03-31", end: "2012-06-30" },
      due: "2012-07-02",
      amount: poundsJson("194444.44"),
      status: "scheduled",
    } as const;
    expect(found({ instalments: [instalment] })).toEqual([
      ["grant.cost-outside-period", "instalments.0.covers", "error"],
    ]);
  });

  test("are not paid on any day of a suspension that has not ended, or whose beginning is not known", () => {
    const instalments = [paid("2012-09-30", "100000.00"), paid("2012-10-01", "94444.44")];
    expect(
      found({
        status: "suspended",
        history: [{ from: "active", to: "suspended", on: "2012-10-01" }],
        instalments,
      }),
    ).toEqual([["grant.paid-while-suspended", "instalments.1.paidOn", "error"]]);
    expect(
      found({ history: [{ from: "suspended", to: "active", on: "2012-10-01" }], instalments }),
    ).toEqual([["grant.paid-while-suspended", "instalments.0.paidOn", "error"]]);
  });

  test("are found beside any of many reports that are overdue", () => {
    const reports = [
      { due: "2012-05-01" },
      { due: "2012-04-15", received: "2012-04-20" },
      { due: "2012-04-16", received: "2012-04-16" },
    ];
    const days = ["2012-04-15", "2012-04-16", "2012-04-20", "2012-05-01", "2012-05-02"];
    const instalments = days.map((day) => paid(day, "38888.88"));
    const overdue = found({ reports, instalments }).filter(
      ([rule]) => rule === "grant.paid-with-report-overdue",
    );
    expect(overdue.map(([, path]) => path)).toEqual([
      "instalments.1.paidOn",
      "instalments.4.paidOn",
    ]);
  });
});

test("an award, a repayment and a carry-forward below zero are found, a cut and a repayment are not", () => {
  const below = { financialYear: "2012/13", amount: poundsJson("-36500.00") };
  const rules = (changes: Changes) => found(changes).map(([rule, path]) => [rule, path]);
  expect(rules({ awards: [below] })).toEqual([["grant.amount-below-zero", "awards.0.amount"]]);
  expect(
    rules({
      repayments: [{ amount: poundsJson("-0.01"), reason: "unspent" }],
      carryForwards: [{ from: "2012/13", amount: poundsJson("-0.01"), kind: "funder" }],
    }).filter(([rule]) => rule === "grant.amount-below-zero"),
  ).toEqual([
    ["grant.amount-below-zero", "repayments.0.amount"],
    ["grant.amount-below-zero", "carryForwards.0.amount"],
  ]);
  expect(
    rules({
      variations: [{ on: "2012-10-01", change: poundsJson("-194444.44") }],
      instalments: [],
    }),
  ).toEqual([]);
});

describe("what is repaid", () => {
  test("cannot be held against what was paid where no instalments are listed", () => {
    expect(found({ repayments: [{ amount: poundsJson("1.00"), reason: "unspent" }] })).toEqual([
      ["grant.repaid-above-paid", "repayments", "info", "unknown"],
    ]);
  });
});

describe("what is claimed", () => {
  const two: Changes = {
    period: { start: "2011-04-01", end: "2013-03-31" },
    awards: [award("2011/12", "100.00"), award("2012/13", "50.00")],
  };
  const first = (amount: string) => claim("2011-04-01", "2012-03-31", amount);
  const second = (amount: string) => claim("2012-04-01", "2013-03-31", amount);
  const carried = (approvedOn?: string) =>
    ({
      from: "2011/12",
      amount: poundsJson("20.00"),
      kind: "funder",
      ...(approvedOn && { decision: { outcome: "approved", on: approvedOn } as const }),
    }) as const;

  test("stays within the award of each year; an approved carry-forward moves it to the next", () => {
    const claims = [first("80.00"), second("70.00")];
    expect(found({ ...two, claims })).toEqual([["grant.claim-above-award", "claims.1", "error"]]);
    expect(found({ ...two, claims, carryForwards: [carried()] })).toHaveLength(1);
    const approved = [carried("2012-03-20")];
    expect(found({ ...two, claims, carryForwards: approved })).toEqual([]);
    expect(found({ ...two, claims: [first("80.01")], carryForwards: approved })).toEqual([
      ["grant.claim-above-award", "claims.0", "error"],
    ]);
  });

  test("is nothing in a year without an award, unless a variation may be for it", () => {
    const claims = [claim("2013-04-01", "2013-06-30", "10.00")];
    const longer = { ...two, period: { start: "2011-04-01", end: "2014-03-31" } };
    expect(found({ ...longer, claims })).toEqual([
      ["grant.claim-above-award", "claims.0", "error"],
    ]);
    const change = { on: "2013-03-01", change: poundsJson("10.00") };
    expect(found({ ...longer, claims, variations: [change] })).toEqual([]);
    const named = { ...change, financialYear: "2013/14" };
    expect(found({ ...longer, claims, variations: [named] })).toEqual([]);
  });

  test("is not raised by what the recipient defers", () => {
    const deferral = { ...carried("2012-03-20"), kind: "recipient-deferral" } as const;
    expect(found({ ...two, claims: [second("50.01")], carryForwards: [deferral] })).toHaveLength(1);
  });

  test("stays within the whole award where a claim spans years or a change names none", () => {
    const across = (amount: string) => claim("2011-10-01", "2012-09-30", amount);
    expect(found({ ...two, claims: [across("150.00")] })).toEqual([]);
    expect(found({ ...two, claims: [across("150.01")] })).toEqual([
      ["grant.claim-above-award", "claims.0", "error"],
    ]);
    const variations = [{ on: "2012-05-01", change: poundsJson("10.00") }];
    expect(found({ ...two, variations, claims: [second("60.00")] })).toEqual([]);
    expect(found({ ...two, variations, claims: [second("160.01")] })).toHaveLength(1);
  });

  test("counts as far as it is accepted", () => {
    const partly = {
      ...second("60.00"),
      headings: [
        {
          heading: "Salaries",
          claimed: poundsJson("60.00"),
          eligible: poundsJson("50.00"),
          reason: "no receipt",
        },
      ],
    };
    expect(found({ ...two, claims: [partly] })).toEqual([]);
  });
});

describe("the months of actuals", () => {
  test("are those of which the grant covers a day", () => {
    const actual = (month: string) => ({ month, heading: "a", amount: poundsJson("1.00") });
    const months = ["2012-03", "2012-04", "2013-03", "2013-04"].map(actual);
    expect(found({ actuals: months })).toEqual([
      ["grant.cost-outside-period", "actuals.0.month", "error"],
      ["grant.cost-outside-period", "actuals.3.month", "error"],
    ]);
  });
});

describe("extensions", () => {
  const extended = (...changes: readonly (readonly [on: string, start: string, end: string])[]) =>
    found({ variations: changes.map(([on, start, end]) => ({ on, prolongs: { start, end } })) });

  test("follow one on the other", () => {
    expect(
      extended(
        ["2013-03-01", "2013-04-01", "2013-09-30"],
        ["2013-09-30", "2013-10-01", "2014-03-31"],
      ),
    ).toEqual([]);
    expect(
      extended(
        ["2013-03-01", "2013-04-01", "2013-09-30"],
        ["2013-10-01", "2013-10-03", "2014-03-31"],
      ),
    ).toEqual([
      ["grant.extension-gap", "variations.1.prolongs", "error"],
      ["grant.extension-after-end", "variations.1.on", "warning"],
    ]);
  });
});

describe("variations out of the order of their days", () => {
  test("leave no gap and come to their totals where those in order do", () => {
    const first = { on: "2013-03-01", prolongs: { start: "2013-04-01", end: "2013-09-30" } };
    const second = { on: "2013-09-30", prolongs: { start: "2013-10-01", end: "2014-03-31" } };
    expect(found({ variations: [second, first] })).toEqual([]);
    const raised = {
      on: "2012-06-01",
      change: poundsJson("5.56"),
      newTotal: poundsJson("194450.00"),
    };
    const cut = {
      on: "2012-09-01",
      change: poundsJson("-50.00"),
      newTotal: poundsJson("194400.00"),
    };
    expect(found({ variations: [cut, raised] })).toEqual([]);
  });
});

describe("notice", () => {
  const given = (givenOn: string, endsOn: string, more: Changes = {}) =>
    found({ endNotice: { givenOn, endsOn }, ...more });

  test.each([
    ["2012-11-30", "2013-02-28"],
    ["2011-11-30", "2012-02-29"],
    ["2012-12-31", "2013-03-31"],
  ])("that is given on %s is in time for %s", (givenOn, endsOn) => {
    expect(given(givenOn, endsOn)).toEqual([]);
  });

  test("a day later is short", () => {
    expect(given("2012-12-01", "2013-02-28")).toEqual([
      ["grant.short-notice", "endNotice", "warning"],
    ]);
  });

  test("is measured by the agreement's own clause first, and that binds", () => {
    const noticePeriod = { months: 6 };
    expect(given("2012-12-31", "2013-03-31", { noticePeriod })).toEqual([
      ["grant.short-notice", "endNotice", "error"],
    ]);
    expect(given("2013-03-01", "2013-03-31", { noticePeriod: { days: 30 } })).toEqual([]);
  });

  test("has no norm from 17 July 2025 on, but may have a clause", () => {
    expect(given("2025-07-16", "2025-07-31")).toHaveLength(1);
    expect(given("2025-07-17", "2025-07-31")).toEqual([]);
    expect(given("2025-07-17", "2025-07-31", { noticePeriod: { months: 1 } })).toHaveLength(1);
  });

  test("that runs beyond the calendar is short too", () => {
    expect(given("2012-12-31", "2013-03-31", { noticePeriod: { years: 9_999_999 } })).toEqual([
      ["grant.short-notice", "endNotice", "error"],
    ]);
  });
});

describe("annual reviews", () => {
  const long: Changes = {
    period: { start: "2015-04-01", end: "2019-12-31" },
    awards: [award("2017/18", "1.00")],
  };
  const reviewed = (days: readonly string[] | undefined, asOf: string, more: Changes = {}) =>
    found(
      { ...long, ...more, ...(days && { reviews: days.map((on) => ({ on })) }) },
      { asOf: date(asOf) },
    );
  const missing = (path: string) => ["grant.annual-review-missing", path, "warning", "no"];

  test("are looked for from December 2016 on, not for the years before", () => {
    expect(reviewed([], "2017-12-01")).toEqual([]);
    expect(reviewed([], "2017-12-02")).toEqual([missing("reviews")]);
  });

  test("and notice are held against the standards of another day where the caller says so", () => {
    const standards = (day: string) => ({ asOf: date("2017-06-01"), standardsOf: date(day) });
    const early = { ...long, reviews: [] };
    expect(found(early, standards("2016-12-01"))).toEqual([missing("reviews")]);
    expect(found(early, standards("2016-11-30"))).toEqual([]);
    const endNotice = { givenOn: "2025-08-01", endsOn: "2025-09-01" };
    const late = {
      period: { start: "2025-04-01", end: "2026-03-31" },
      awards: [award("2025/26", "1.00")],
      endNotice,
    };
    expect(found(late)).toEqual([]);
    expect(found(late, { standardsOf: date("2012-06-30") })).toEqual([
      ["grant.short-notice", "endNotice", "warning"],
    ]);
  });

  test("follow each other within a year", () => {
    expect(reviewed(["2018-11-01", "2017-11-15"], "2019-11-01")).toEqual([]);
    expect(reviewed(["2017-11-15", "2018-11-16"], "2019-11-01")).toEqual([missing("reviews.1")]);
    expect(reviewed(["2017-11-15"], "2019-11-01")).toEqual([missing("reviews")]);
  });

  test("are noted, not missed, where none are recorded at all", () => {
    expect(reviewed(undefined, "2018-06-01")).toEqual([
      ["grant.annual-review-missing", "reviews", "info", "unknown"],
    ]);
  });

  test("are not looked for without a day, before a grant begins or after it was terminated", () => {
    expect(found({ ...long, reviews: [] })).toEqual([]);
    expect(reviewed([], "2018-06-01", { status: "accepted" })).toEqual([]);
    const history = [{ from: "active", to: "terminated", on: "2017-10-01" }] as const;
    expect(reviewed([], "2018-06-01", { status: "terminated", history })).toEqual([]);
  });
});

describe("a grant and its lead's income", () => {
  const income = (total: string, other?: string) =>
    organisation({
      publishedIncome: {
        yearEnd: "2011-03-31",
        total: poundsJson(total),
        ...(other !== undefined && { fromCentralGovernment: poundsJson(other) }),
      },
    });
  const short = ["grant.income-share", "awards", "warning", "no"];

  test("counts other income from central government", () => {
    expect(found({}, { lead: income("777777.76", "0.00") })).toEqual([]);
    expect(found({}, { lead: income("777777.76", "0.01") })).toEqual([short]);
  });

  test("is not decided where the accounts do not say what came from central government", () => {
    expect(found({}, { lead: income("777777.76") })).toEqual([
      ["grant.income-share", "awards", "info", "unknown"],
    ]);
    expect(found({}, { lead: income("777777.75") })).toEqual([short]);
  });

  test("is not decided by accounts of a later time, which may count the grant itself", () => {
    const to = (yearEnd: string, total: string) => {
      const lead = organisation({
        publishedIncome: {
          yearEnd,
          total: poundsJson(total),
          fromCentralGovernment: poundsJson("0.00"),
        },
      });
      return found({ awardedOn: "2012-03-31" }, { lead });
    };
    const unknown = ["grant.income-share", "awards", "info", "unknown"];
    expect(to("2013-03-31", "777777.76")).toEqual([unknown]);
    expect(to("2013-03-31", "777777.75")).toEqual([unknown]);
    expect(to("2012-03-31", "777777.75")).toEqual([unknown]);
    expect(to("2012-03-30", "777777.75")).toEqual([short]);
  });

  test("takes the share of the programme, from the day on which it applies", () => {
    const half = (from: string) => programme({ incomeRule: { share: "1/2", from } });
    const lead = income("388888.87", "0.00");
    expect(found({}, { lead, programme: half("2012-04-01") })).toEqual([short]);
    expect(found({ awardedOn: "2012-03-01" }, { lead, programme: half("2012-04-01") })).toEqual([]);
  });

  test("is not held against it where another body than a department funds without such a rule", () => {
    const council = organisation({ kind: "local-authority" });
    const lead = income("1.00", "0.00");
    expect(found({}, { lead, funder: council })).toEqual([]);
    const asked = programme({ incomeRule: { share: "1/4" } });
    expect(found({}, { lead, funder: council, programme: asked })).toEqual([short]);
  });
});

describe("a grant and its programme", () => {
  test("a cap that is stated roughly decides only what is clear", () => {
    const cap = (qualifier: "circa" | "less-than" | "at-least") =>
      programme({ perPartnerCap: poundsFigure("200000.00", qualifier) });
    const of = (amount: string, qualifier: "circa" | "less-than" | "at-least") =>
      found({ awards: [award("2012/13", amount)] }, { programme: cap(qualifier) });
    const unknown = [["grant.over-cap", "awards.0", "info", "unknown"]];
    expect(of("1.00", "circa")).toEqual(unknown);
    expect(of("200000.00", "less-than")).toEqual([["grant.over-cap", "awards.0", "error", "no"]]);
    expect(of("199999.99", "less-than")).toEqual([]);
    expect(of("200000.00", "at-least")).toEqual([]);
    expect(of("200000.01", "at-least")).toEqual(unknown);
  });

  test("a cap holds for what variations make of a year", () => {
    const capped = programme({ perPartnerCap: poundsFigure("200000.00", "up-to") });
    const variations = [
      { on: "2012-10-01", change: poundsJson("5555.57"), financialYear: "2012/13" },
    ];
    expect(found({ variations }, { programme: capped })).toEqual([
      ["grant.over-cap", "awards.0", "error", "no"],
    ]);
  });

  test("a commitment holds for what variations bring", () => {
    const to = (committedTo: string) => programme({ committedTo });
    const variations = [
      { on: "2012-10-01", prolongs: { start: "2013-04-01", end: "2013-09-30" } },
      { on: "2013-03-01", change: poundsJson("1.00"), financialYear: "2013/14" },
    ];
    expect(found({ variations }, { programme: to("2012/13") })).toEqual([
      ["programme.award-beyond-commitment", "variations.1", "error", "no"],
    ]);
    expect(found({ variations }, { programme: to("2013/14") })).toEqual([]);
  });

  test("what only a change without a year decides, nobody can tell", () => {
    const capped = programme({ perPartnerCap: poundsFigure("200000.00", "up-to") });
    const more = [{ on: "2012-10-01", change: poundsJson("80000.00") }];
    expect(found({ variations: more }, { programme: capped })).toEqual([
      ["grant.over-cap", "awards.0", "info", "unknown"],
    ]);
    const longer = [
      {
        on: "2012-10-01",
        change: poundsJson("100.00"),
        prolongs: { start: "2013-04-01", end: "2013-09-30" },
      },
    ];
    expect(
      found({ variations: longer }, { programme: programme({ committedTo: "2012/13" }) }),
    ).toEqual([["programme.award-beyond-commitment", "variations", "info", "unknown"]]);
  });

  test("whose transition has no stated beginning, or which is only awarded: nobody can tell", () => {
    const open = programme({ transition: { to: "2013-03-31" } });
    const note = (path: string) => ["programme.award-in-transition", path, "info", "unknown"];
    expect(found({ signedOn: "2012-04-01" }, { programme: open })).toEqual([note("signedOn")]);
    expect(found({ signedOn: "2013-04-01" }, { programme: open })).toEqual([]);
    const both = programme({ transition: { from: "2012-01-01", to: "2013-03-31" } });
    expect(found({ awardedOn: "2012-04-01" }, { programme: both })).toEqual([note("awardedOn")]);
    expect(found({ awardedOn: "2011-04-01", signedOn: "2012-04-01" }, { programme: both })).toEqual(
      [["programme.award-in-transition", "signedOn", "error", "no"]],
    );
    expect(found({ status: "declined", signedOn: "2012-04-01" }, { programme: both })).toEqual([]);
  });
});

describe("assistance to one organisation", () => {
  const given = (signedOn: string, amount: string, more: Changes = {}) =>
    grant({
      id: `grant-${signedOn}-${amount}`,
      period: { start: signedOn, end: "2025-03-31" },
      awards: [award("2024/25", amount)],
      signedOn,
      ...more,
    });
  const noted = (...grants: Parameters<typeof checkSubsidies>[0]) =>
    checkSubsidies(grants).map(({ path, values }) => [path[0], values.total.amount]);

  test("is added up over three financial years as they stood on the day of each grant", () => {
    expect(
      noted(
        given("2024-04-01", "200000.00"),
        given("2021-04-01", "200000.00"),
        given("2023-04-01", "115000.01"),
      ),
    ).toEqual([
      [2, "315000.01"],
      [0, "315000.01"],
    ]);
  });

  test("does not count what is said to be none, what has no day, other money and other organisations", () => {
    const big = given("2023-04-01", "315000.00");
    expect(
      noted(
        big,
        given("2023-04-02", "1.00", { subsidy: "none" }),
        given("2023-04-02", "1.00", { subsidy: "other" }),
        given("2023-04-02", "1.00", { lead: "another" }),
        given("2023-04-02", "1.00", {
          status: "offered",
          awards: [{ financialYear: "2024/25", amount: { amount: "1.00", currency: "EUR" } }],
        }),
        grant({ awards: [award("2023/24", "1.00")], period: big.period }),
      ),
    ).toEqual([]);
    expect(noted(big, given("2023-04-02", "0.01"))).toEqual([[1, "315000.01"]]);
  });

  test("is not held against a limit that was not in force", () => {
    expect(noted(given("2023-01-03", "999999.00"))).toEqual([]);
    expect(noted(given("2023-01-04", "999999.00"))).toHaveLength(1);
  });

  test("is looked at for one grant beside others", () => {
    const one = given("2023-04-02", "0.01", { subsidy: "minimal-financial-assistance" });
    const others = [given("2023-04-01", "315000.00"), one];
    const [note, ...more] = checkGrant(one, { otherGrants: others });
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      rule: "grant.subsidy-limit",
      path: ["awards"],
      values: { unclassified: poundsJson("315000.00"), total: poundsJson("315000.01") },
    });
  });
});
