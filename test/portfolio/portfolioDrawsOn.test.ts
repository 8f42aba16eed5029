import {
  checkPortfolio,
  formatPath,
  fundUse,
  type Portfolio,
  portfolioDrawsOn,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { minimalFund, minimalMemorandum, poundsFigure, poundsJson } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";
import { date, notation } from "../support/values.ts";

const asOf = date("2018-06-07");

const check = (json: Wire<Portfolio>) => checkPortfolio(portfolio(json), { asOf });
const found = (json: Wire<Portfolio>, rule: string) =>
  check(json)
    .filter((finding) => finding.rule === rule)
    .map(({ path }) => formatPath(path));

const [fund] = soundPortfolio.funds;
const [localityPlan] = soundPortfolio.localityPlans;
const [memorandum] = soundPortfolio.memoranda;
describe("what memoranda draw on a fund", () => {
  const total = poundsFigure("450000000.00", "exact", "a £450m pot");
  const drawing = (id: string, amount: string, changes: object = {}) => ({
    ...memorandum,
    id,
    fund: "example-fund",
    investment: poundsFigure(amount),
    ...changes,
  });

  test("is checked draw by draw, and together at the fund's total", () => {
    const json = {
      ...soundPortfolio,
      funds: [{ ...fund, total }],
      memoranda: [drawing("m1", "300000000.00"), drawing("m2", "150000000.01")],
    };
    expect(found(json, "fund.overdrawn")).toEqual(["funds[0].total"]);
    const tooMuch = { ...json, memoranda: [drawing("m1", "1.00"), drawing("m2", "451000000.00")] };
    expect(found(tooMuch, "fund.overdrawn")).toEqual(["memoranda[1].investment"]);
  });

  test("is what those draw that name it and came to an agreement", () => {
    const json = portfolio({
      funds: [{ ...fund, total }],
      memoranda: [
        drawing("m0", "1.00", { fund: "another-fund" }),
        drawing("m1", "2.00"),
        drawing("m2", "3.00", { status: "abandoned" }),
        drawing("m3", "4.00", { status: "negotiating" }),
        drawing("m4", "5.00", { status: "expired" }),
        { ...memorandum, id: "m5", fund: "example-fund" },
      ],
    });
    expect(portfolioDrawsOn(json, "example-fund").map(({ path }) => formatPath(path))).toEqual([
      "memoranda[1].investment",
      "memoranda[4].investment",
    ]);
    expect(portfolioDrawsOn(json, "no-fund")).toEqual([]);
  });

  test("is five times £27m where that is an investment a year for five years", () => {
    const yearly = { ...poundsFigure("27000000.00", "exact", "£27m a year"), per: "year" };
    const of = (changes: object) => ({
      ...soundPortfolio,
      funds: [{ ...fund, total: poundsFigure("50000000.00") }],
      memoranda: [
        drawing("m1", "1.00", { signedOn: "2017-02-01", ...changes, investment: yearly }),
      ],
    });
    const overdrawn = (changes: object) =>
      check(of(changes)).flatMap((item) => (item.rule === "fund.overdrawn" ? [item] : []));
    expect(overdrawn({ term: { years: 5 } })).toMatchObject([
      { severity: "error", values: { drawnAtLeast: { amount: "135000000.00" } } },
    ]);
    expect(overdrawn({ term: { years: 1 } })).toEqual([]);
    // For how long, nobody says.
    expect(overdrawn({})).toMatchObject([{ severity: "info", values: { verdict: "unknown" } }]);
  });

  test("in another currency is a finding and does not stop the check", () => {
    const euros = {
      value: { amount: "1.00", currency: "EUR" },
      qualifier: "exact",
      asStated: "€1",
    };
    const json = {
      ...soundPortfolio,
      funds: [{ ...fund, total }],
      memoranda: [
        drawing("m1", "1.00", { investment: euros }),
        drawing("m2", "300000000.00"),
        drawing("m3", "300000000.00"),
      ],
    };
    expect(found(json, "fund.currency-differs")).toEqual(["memoranda[0].investment"]);
    expect(found(json, "fund.overdrawn")).toEqual(["funds[0].total"]);
  });
});

describe("what locality plans draw on a fund", () => {
  const awardOf = (id: string, area: string, amount: string, changes: object = {}) => ({
    ...localityPlan,
    id,
    areas: [area],
    fundingStatus: "awarded" as const,
    award: { figure: poundsFigure(amount), fund: "example-fund" },
    ...changes,
  });
  // Awards from the Greater Manchester transformation fund, as they were published (C20).
  const awards = [
    awardOf("salford", "E08000006", "17000000.00"),
    awardOf("stockport", "E08000007", "19000000.00"),
    awardOf("tameside", "E08000008", "23200000.00"),
    awardOf("bolton", "E08000001", "28800000.00"),
    awardOf("wigan", "E08000010", "14870000.00"),
    awardOf("oldham", "E08000004", "21300000.00"),
    awardOf("bury", "E08000002", "19200000.00"),
  ];
  const used = (localityPlans: NonNullable<Wire<Portfolio>["localityPlans"]>) => {
    const json = portfolio({
      funds: [{ ...fund, total: poundsFigure("450000000.00", "exact", "a £450m pot") }],
      localityPlans,
    });
    const [pot] = json.funds ?? [];
    const draws = portfolioDrawsOn(json, "example-fund").map(({ amount }) => amount);
    return pot && fundUse(pot, draws);
  };

  test("is what was awarded: £143.37m of £450m leave £306.63m", () => {
    const use = used(awards);
    expect(notation(use?.drawn)).toBe("[143370000.00, 143370000.00]");
    expect(notation(use?.uncommitted)).toBe("[306630000.00, 306630000.00]");
    expect(use?.within).toBe("yes");
  });

  test("stays the award when less is signed, because that may be the balance", () => {
    const signed = { agreement: { amount: poundsJson("16000000.00") } };
    const json = awards.map((plan) => (plan.id === "stockport" ? { ...plan, ...signed } : plan));
    expect(notation(used(json)?.drawn)).toBe("[143370000.00, 143370000.00]");
  });

  test.each(["none", "applied", "rejected"] as const)("is nothing while it is %s", (status) => {
    const [first] = awards;
    expect(notation(used(first ? [{ ...first, fundingStatus: status }] : [])?.drawn)).toBe(
      "[0.00, 0.00]",
    );
  });

  test("is checked against the fund, at the award", () => {
    const json = {
      ...soundPortfolio,
      funds: [{ ...fund, total: poundsFigure("14000000.00") }],
      localityPlans: [awardOf("wigan", "E08000010", "14870000.00")],
    };
    expect(found(json, "fund.overdrawn")).toEqual(["localityPlans[0].award.figure"]);
  });
});

test("the locality plans of a portfolio are checked, each alone and all together", () => {
  const period = { start: "2016-04-01", end: "2021-03-31" };
  const agreement = {
    amount: poundsJson("2.00"),
    milestones: [{ id: "a", amount: poundsJson("1.00"), status: "pending" }],
  } as const;
  const [partnership] = soundPortfolio.partnerships;
  const council = {
    id: "bury",
    kind: "local-authority",
    names: [{ name: "Bury" }],
    area: "E08000002",
  } as const;
  const member = { organisation: "bury", category: "local-authority" } as const;
  const json: Wire<Portfolio> = {
    ...soundPortfolio,
    organisations: [...soundPortfolio.organisations, council],
    partnerships: [
      { ...partnership, members: [member, { ...member, organisation: "example-charity" }] },
    ],
    localityPlans: [
      { ...localityPlan, period },
      { ...localityPlan, id: "second", period, agreement },
    ],
  };
  expect(check(json).map(({ rule, path }) => [rule, formatPath(path)])).toEqual([
    ["locality-plan.one-plan-in-force", "partnerships[0].members[0]"],
    ["locality-plan.milestones-sum", "localityPlans[1].agreement.milestones"],
    ["locality-plan.one-plan-in-force", "localityPlans[1].areas[0]"],
  ]);
});

describe("a fund is checked from the day of the check", () => {
  const enlarged = {
    ...minimalFund,
    total: poundsFigure("100.00"),
    enlargements: [{ amount: poundsFigure("50.00"), on: "2018-07-01" }],
  };
  const drawing = (id: string, amount: string, signedOn: string) => ({
    ...minimalMemorandum,
    id,
    signedOn,
    fund: "example-fund",
    investment: poundsFigure(amount),
  });
  const overdrawn = (day: string, memoranda: Wire<Portfolio>["memoranda"] = []) =>
    checkPortfolio(portfolio({ funds: [enlarged], memoranda }), { asOf: date(day) }).flatMap(
      (found) => (found.rule === "fund.overdrawn" ? [found.values.drawnAtLeast?.amount] : []),
    );

  test("on which what enlarged it later does not count", () => {
    const early = [drawing("a", "60.00", "2018-01-01"), drawing("b", "60.00", "2018-02-01")];
    expect(overdrawn("2018-06-30", early)).toEqual(["120.00"]);
    expect(overdrawn("2018-07-01", early)).toEqual([]);
    expect(overdrawn("2018-01-31", early)).toEqual([]);
  });

  test("and altogether, whatever is drawn later", () => {
    const late = [drawing("a", "60.00", "2018-01-01"), drawing("b", "90.01", "2018-09-01")];
    expect(overdrawn("2018-06-30", late)).toEqual(["150.01"]);
    const enough = [drawing("a", "60.00", "2018-01-01"), drawing("b", "90.00", "2018-09-01")];
    expect(overdrawn("2018-06-30", enough)).toEqual([]);
  });
});
