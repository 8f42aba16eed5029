import { checkPortfolio, formatPath, type Portfolio, portfolioLists, type Wire } from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { organisationJson, poundsFigure } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");

const check = (json: Wire<Portfolio>) => checkPortfolio(portfolio(json), { asOf });
const found = (json: Wire<Portfolio>, rule: string) =>
  check(json)
    .filter((finding) => finding.rule === rule)
    .map(({ path }) => formatPath(path));

const [supersession] = soundPortfolio.supersessions;
const [sector] = soundPortfolio.sectors;
const [fund] = soundPortfolio.funds;
const [partnership] = soundPortfolio.partnerships;
const [strategicPlan] = soundPortfolio.strategicPlans;
const [localityPlan] = soundPortfolio.localityPlans;
const [memorandum] = soundPortfolio.memoranda;
const [programme] = soundPortfolio.programmes;
const [grant] = soundPortfolio.grants;

test("a portfolio in which everything that is named is there has no findings", () => {
  expect(check(soundPortfolio)).toEqual([]);
  expect(check({})).toEqual([]);
});

describe("an id", () => {
  test("belongs to one entity, in whichever list", () => {
    for (const list of portfolioLists) {
      const [first] = soundPortfolio[list];
      const json = { ...soundPortfolio, [list]: [...soundPortfolio[list], first] };
      // Of a published award it is also said that nothing else differs.
      const rule = list === "publishedAwards" ? "award.id-twice" : "portfolio.id-twice";
      expect(found(json, rule)).toEqual([`${list}[${soundPortfolio[list].length}].id`]);
    }
  });

  test("that stands three times is found at the second and the third, each with the first", () => {
    const twins = check({
      organisations: [organisationJson("a"), organisationJson("a")],
      funds: [{ ...fund, id: "a" }],
    });
    expect(twins.map(({ path, values }) => [formatPath(path), values])).toEqual([
      ["organisations[1].id", { id: "a", first: "organisations[0]" }],
      ["funds[0].id", { id: "a", first: "organisations[0]" }],
    ]);
  });

  test("of a published award is not that of anything else", () => {
    const [award] = soundPortfolio.publishedAwards;
    const json = { ...soundPortfolio, publishedAwards: [{ ...award, id: fund.id }] };
    expect(found(json, "portfolio.id-twice")).toEqual(["publishedAwards[0].id"]);
  });

  test("may be a word that objects know", () => {
    const organisations = ["constructor", "toString", "hasOwnProperty"].map(organisationJson);
    expect(check({ organisations })).toEqual([]);
    const sectors = [{ ...sector, representative: "valueOf" }];
    expect(found({ organisations, sectors }, "portfolio.reference-unknown")).toHaveLength(1);
  });
});

describe("an entity that is named is in the portfolio", () => {
  const council = { organisation: "example-charity", category: "local-authority" } as const;

  test.each<[string, Wire<Portfolio>, readonly string[]]>([
    [
      "supersessions[0].predecessors[1]",
      { supersessions: [{ ...supersession, predecessors: ["example-charity", "nobody"] }] },
      ["organisations", "partnerships"],
    ],
    [
      "supersessions[0].successors[0]",
      { supersessions: [{ ...supersession, successors: ["nobody"] }] },
      ["organisations", "partnerships"],
    ],
    [
      "sectors[0].representative",
      { sectors: [{ ...sector, representative: "nobody" }] },
      ["organisations"],
    ],
    [
      "funds[0].holder",
      { funds: [{ ...fund, holder: "nobody" }] },
      ["organisations", "partnerships"],
    ],
    [
      "partnerships[0].members[1].organisation",
      {
        partnerships: [
          { ...partnership, members: [council, { ...council, organisation: "nobody" }] },
        ],
      },
      ["organisations"],
    ],
    [
      "partnerships[0].funds[1]",
      { partnerships: [{ ...partnership, funds: ["example-fund", "nobody"] }] },
      ["funds"],
    ],
    [
      "partnerships[0].hostedBy",
      { partnerships: [{ ...partnership, hostedBy: "nobody" }] },
      ["organisations"],
    ],
    [
      "partnerships[0].governance[0].seats[0].organisation",
      {
        partnerships: [
          { ...partnership, governance: [{ name: "Board", seats: [{ organisation: "nobody" }] }] },
        ],
      },
      ["organisations"],
    ],
    [
      "partnerships[0].strategicPlan",
      { partnerships: [{ ...partnership, strategicPlan: "nobody" }] },
      ["strategicPlans"],
    ],
    [
      "strategicPlans[0].partnership",
      { strategicPlans: [{ ...strategicPlan, partnership: "nobody" }] },
      ["partnerships"],
    ],
    [
      "strategicPlans[0].shapedBy[1]",
      { strategicPlans: [{ ...strategicPlan, shapedBy: ["example-plan", "nobody"] }] },
      ["localityPlans"],
    ],
    [
      "localityPlans[0].partnership",
      { localityPlans: [{ ...localityPlan, partnership: "nobody" }] },
      ["partnerships"],
    ],
    [
      "localityPlans[0].strategicPlan",
      { localityPlans: [{ ...localityPlan, strategicPlan: "nobody" }] },
      ["strategicPlans"],
    ],
    [
      "localityPlans[0].footprint.organisations[1]",
      {
        localityPlans: [
          { ...localityPlan, footprint: { organisations: ["example-charity", "nobody"] } },
        ],
      },
      ["organisations"],
    ],
    [
      "localityPlans[0].application.partners[1]",
      {
        localityPlans: [
          { ...localityPlan, application: { partners: ["example-charity", "nobody"] } },
        ],
      },
      ["organisations"],
    ],
    [
      "localityPlans[0].award.fund",
      {
        localityPlans: [
          { ...localityPlan, award: { figure: poundsFigure("1.00"), fund: "nobody" } },
        ],
      },
      ["funds"],
    ],
    [
      "memoranda[0].parties[1].id",
      {
        memoranda: [
          {
            ...memorandum,
            parties: [
              memorandum.parties[0],
              { kind: "organisation", id: "nobody", standing: "other" },
            ],
          },
        ],
      },
      ["organisations"],
    ],
    [
      "memoranda[0].parties[0].id",
      {
        memoranda: [
          {
            ...memorandum,
            parties: [
              { kind: "partnership", id: "nobody", standing: "other" },
              memorandum.parties[1],
            ],
          },
        ],
      },
      ["partnerships"],
    ],
    [
      "memoranda[0].parties[1].id",
      {
        memoranda: [
          {
            ...memorandum,
            parties: [
              memorandum.parties[0],
              {
                kind: "sector",
                id: "nobody",
                standing: "other",
                representedBy: "example-charity",
              },
            ],
          },
        ],
      },
      ["sectors"],
    ],
    [
      "memoranda[0].parties[1].representedBy",
      {
        memoranda: [
          {
            ...memorandum,
            parties: [memorandum.parties[0], { ...memorandum.parties[1], representedBy: "nobody" }],
          },
        ],
      },
      ["organisations"],
    ],
    ["memoranda[0].fund", { memoranda: [{ ...memorandum, fund: "nobody" }] }, ["funds"]],
    [
      "programmes[0].funder",
      { programmes: [{ ...programme, funder: "nobody" }] },
      ["organisations"],
    ],
    [
      "programmes[0].knownOrganisations[1]",
      { programmes: [{ ...programme, knownOrganisations: ["example-charity", "nobody"] }] },
      ["organisations"],
    ],
    ["grants[0].funder", { grants: [{ ...grant, funder: "nobody" }] }, ["organisations"]],
    ["grants[0].lead", { grants: [{ ...grant, lead: "nobody" }] }, ["organisations"]],
    ["grants[0].programme", { grants: [{ ...grant, programme: "nobody" }] }, ["programmes"]],
    [
      "grants[0].members[1].organisation",
      {
        grants: [
          {
            ...grant,
            members: [
              { organisation: "example-charity", share: "1/2" },
              { organisation: "nobody", share: "1/2" },
            ],
          },
        ],
      },
      ["organisations"],
    ],
  ])("%s", (path, changes, lists) => {
    const [finding, ...others] = check({ ...soundPortfolio, ...changes });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "portfolio.reference-unknown",
      severity: "error",
      values: { id: "nobody", lists },
    });
    expect(formatPath(finding?.path ?? [])).toBe(path);
    expect(finding?.message).toContain(lists.join(" or "));
  });

  test("under the right kind: a fund does not stand in for an organisation", () => {
    const json = { ...soundPortfolio, grants: [{ ...grant, lead: "example-fund" }] };
    expect(found(json, "portfolio.reference-unknown")).toEqual(["grants[0].lead"]);
  });
});

describe("a portfolio that is a part of more", () => {
  const alone = portfolio({ grants: soundPortfolio.grants });

  test("names entities that it does not hold, and nothing is reported", () => {
    expect(checkPortfolio(alone, { asOf }).map(({ rule }) => rule)).toContain(
      "portfolio.reference-unknown",
    );
    expect(checkPortfolio(alone, { asOf, references: "partial" })).toEqual([]);
  });

  test("still may not name an entity of another kind", () => {
    const json = { grants: [{ ...grant, lead: fund.id }], funds: [fund] };
    const findings = checkPortfolio(portfolio(json), { asOf, references: "partial" });
    expect(findings.map(({ path }) => formatPath(path))).toEqual(["grants[0].lead"]);
  });

  test("is either complete or partial", () => {
    expect(() => checkPortfolio(alone, { asOf, references: "some" as never })).toThrow(
      "references",
    );
  });
});
