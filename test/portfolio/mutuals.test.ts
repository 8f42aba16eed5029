import { checkPortfolio, formatPath, type Portfolio, portfolioDrawsOn, type Wire } from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { organisationJson, poundsFigure } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");
const [mutual] = soundPortfolio.mutuals;
const [route] = soundPortfolio.procurementRoutes;

const found = (json: Wire<Portfolio>) =>
  checkPortfolio(portfolio(json), { asOf }).map(({ rule, path }) => [rule, formatPath(path)]);

describe("a mutual in a portfolio", () => {
  test.each<[string, object]>([
    ["mutuals[0].organisation", { organisation: "nobody" }],
    ["mutuals[0].host", { host: "nobody" }],
    [
      "mutuals[0].applicants[0].organisation",
      { applicants: [{ kind: "other", description: "A body", organisation: "nobody" }] },
    ],
    ["mutuals[0].contract.commissioner", { contract: { commissioner: "nobody" } }],
    ["mutuals[0].contract.procurementRoute", { contract: { procurementRoute: "nothing" } }],
    ["mutuals[0].contracts[1].commissioner", { contracts: [{}, { commissioner: "nobody" }] }],
    [
      "mutuals[0].supports[0].fund",
      {
        supports: [
          { instrument: "revenue-grant", fund: "nothing", amount: poundsFigure("10000.00") },
        ],
      },
    ],
  ])("names at %s what is there", (path, changes) => {
    const json = { ...soundPortfolio, mutuals: [{ ...mutual, ...changes }] };
    expect(found(json)).toEqual([["portfolio.reference-unknown", path]]);
  });

  test("draws on the fund that supports it", () => {
    const support = (amount: string, fund: string) =>
      ({ instrument: "capital-loan", fund, amount: poundsFigure(amount) }) as const;
    const json: Wire<Portfolio> = {
      ...soundPortfolio,
      funds: [
        { id: "example-fund", name: "Example Fund", total: poundsFigure("200000.00") },
        { id: "other-fund", name: "Other Fund" },
      ],
      mutuals: [
        {
          ...mutual,
          supports: [support("40000.00", "other-fund"), support("234571.27", "example-fund")],
        },
      ],
    };
    expect(
      portfolioDrawsOn(portfolio(json), "example-fund").map(({ path }) => formatPath(path)),
    ).toEqual(["mutuals[0].supports[1].amount"]);
    expect(found(json)).toEqual([["fund.overdrawn", "mutuals[0].supports[1].amount"]]);
  });

  test("is checked by itself, with what the caller gives", () => {
    const staffed = {
      ...mutual,
      staff: { votes: { value: "0.4", qualifier: "exact", asStated: "40%" } },
    } as const;
    const json = portfolio({ ...soundPortfolio, mutuals: [{ ...staffed, route: "not-stated" }] });
    expect(checkPortfolio(json, { asOf }).map(({ rule }) => rule)).toEqual([
      "mutual.route-not-stated",
    ]);
    const mutuals = { staffControl: { votes: "0.5" } };
    expect(checkPortfolio(json, { asOf, mutuals }).map(({ rule }) => rule)).toEqual([
      "mutual.route-not-stated",
      "mutual.staff-control",
    ]);
  });

  test("learns from the organisations whether a private company applies", () => {
    const json: Wire<Portfolio> = {
      ...soundPortfolio,
      organisations: [
        ...soundPortfolio.organisations,
        { ...organisationJson("provider"), kind: "private-company" },
      ],
      mutuals: [
        {
          ...mutual,
          applicants: [{ kind: "other", description: "A body", organisation: "provider" }],
        },
      ],
    };
    expect(found(json)).toEqual([["mutual.private-applicant", "mutuals[0].applicants[0]"]]);
  });
});

describe("a procurement route in a portfolio", () => {
  test("runs beside one that is there", () => {
    const json = { ...soundPortfolio, procurementRoutes: [{ ...route, runsBeside: "nothing" }] };
    expect(found(json)).toEqual([
      ["portfolio.reference-unknown", "procurementRoutes[0].runsBeside"],
    ]);
  });

  test("bounds the contracts that name it", () => {
    const contract = {
      awardedOn: "2018-04-01",
      term: { years: 2 },
      procurementRoute: "example-framework",
    };
    const json = {
      ...soundPortfolio,
      procurementRoutes: [{ ...route, maxTerm: [{ term: { months: 12 } }] }],
      mutuals: [
        { ...mutual, contract, contracts: [contract, { ...contract, term: { months: 1 } }] },
      ],
    };
    expect(found(json)).toEqual([
      ["route.term-beyond-maximum", "mutuals[0].contract.term"],
      ["route.term-beyond-maximum", "mutuals[0].contracts[0].term"],
    ]);
  });
});
