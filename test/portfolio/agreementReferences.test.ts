import { checkPortfolio, formatPath, type Portfolio, portfolioDrawsOn, type Wire } from "concordat";
import { expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");
const check = (changes: Wire<Portfolio>) =>
  checkPortfolio(portfolio({ ...soundPortfolio, ...changes }), { asOf });

const [memorandum] = soundPortfolio.memoranda;
const [plan] = soundPortfolio.actionPlans;
const [consultation] = soundPortfolio.consultations;
const [scheme] = soundPortfolio.grantSchemes;
const [fund] = soundPortfolio.funds;

test.each<[string, Wire<Portfolio>, readonly string[]]>([
  [
    "memoranda[0].signatories[1].organisation",
    {
      memoranda: [
        {
          ...memorandum,
          signatories: [{ organisation: "example-charity" }, { organisation: "nobody" }],
        },
      ],
    },
    ["organisations"],
  ],
  [
    "memoranda[0].supersedes[0]",
    { memoranda: [{ ...memorandum, supersedes: ["nobody"] }] },
    ["memoranda"],
  ],
  [
    "actionPlans[0].agreedBy[1]",
    { actionPlans: [{ ...plan, agreedBy: ["example-department", "nobody"] }] },
    ["organisations", "partnerships"],
  ],
  [
    "actionPlans[0].adoptedBy[1]",
    { actionPlans: [{ ...plan, adoptedBy: ["example-programme", "nobody"] }] },
    ["organisations", "partnerships", "programmes", "sectors"],
  ],
  [
    "consultations[0].actionPlan",
    { consultations: [{ ...consultation, actionPlan: "nobody" }] },
    ["actionPlans"],
  ],
  [
    "grantSchemes[0].funder",
    { grantSchemes: [{ ...scheme, funder: "nobody" }] },
    ["organisations"],
  ],
  ["grantSchemes[0].fund", { grantSchemes: [{ ...scheme, fund: "nobody" }] }, ["funds"]],
])("%s names what is in the portfolio", (place, changes, lists) => {
  const [found, ...others] = check(changes);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    rule: "portfolio.reference-unknown",
    values: { id: "nobody", lists },
  });
  expect(formatPath(found?.path ?? [])).toBe(place);
});

test("a programme and a sector may adopt a plan that a partnership agreed", () => {
  const agreed = { agreedBy: ["example-partnership"] };
  const adopted = { adoptedBy: ["example-programme", "example-sector"] };
  expect(check({ actionPlans: [{ ...plan, ...agreed, ...adopted }] })).toEqual([]);
});

test("the checks of plans, consultations and schemes are run, each at its place", () => {
  const found = check({
    actionPlans: [
      plan,
      { ...plan, id: "b", cycle: { from: "2018", to: "2021", length: { years: 2 } } },
    ],
    consultations: [{ ...consultation, opens: "2018-06-29", closes: "2018-06-29T17:00" }],
    grantSchemes: [
      {
        ...scheme,
        fund: "example-fund",
        perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000"),
      },
    ],
    funds: [{ ...fund, perProjectCap: poundsFigure("25000.00", "up-to", "up to £25,000") }],
  });
  expect(found.map(({ rule, path }) => [rule, formatPath(path)])).toEqual([
    ["action-plan.cycle-length", "actionPlans[1].cycle"],
    ["consultation.short-window", "consultations[0].closes"],
    ["scheme.cap-differs", "grantSchemes[0].perProjectCap"],
  ]);
});

test("a sector that names its representative acts through it", () => {
  const sectorParty = { kind: "sector", id: "example-sector", standing: "equal" } as const;
  const memoranda = [{ ...memorandum, parties: [memorandum.parties[0], sectorParty] }];
  const [sector] = soundPortfolio.sectors;
  expect(check({ memoranda }).map(({ rule }) => rule)).toEqual(["memorandum.sector-unrepresented"]);
  const sectors = [{ ...sector, representative: "example-charity" }];
  expect(check({ memoranda, sectors })).toEqual([]);
});

test("what a memorandum draws is for its funding period, or by assumption for its term", () => {
  const investment = poundsFigure("1100000.00");
  const drawn = { ...memorandum, fund: "example-fund", investment, effectiveFrom: "2017-02-01" };
  const drawOf = (changes: object) =>
    portfolioDrawsOn(portfolio({ memoranda: [{ ...drawn, ...changes }] }), "example-fund")[0];
  const fundingPeriod = { start: "2017-02-01", end: "2021-03-31" };
  expect(drawOf({ fundingPeriod, term: { years: 5 } })).toMatchObject({ period: fundingPeriod });
  expect(drawOf({ fundingPeriod })).not.toHaveProperty("periodAssumed");
  expect(drawOf({ term: { years: 5 } })).toMatchObject({
    period: { start: "2017-02-01", end: "2022-01-31" },
    periodAssumed: true,
  });
  expect(drawOf({})).not.toHaveProperty("period");
});
