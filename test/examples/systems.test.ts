import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPortfolio, localDate, mergePortfolios } from "concordat";
import { describe, expect, test } from "vitest";
import { loadFiles } from "../../examples/report/loadFiles.ts";

const data = fileURLToPath(new URL("../../examples/data", import.meta.url));
const names = readdirSync(data).filter(
  (name) => name.endsWith(".json") && !name.startsWith("illustrative"),
);
const files = loadFiles(names.map((name) => join(data, name)));
const all = mergePortfolios(files.map(({ portfolio }) => portfolio));
const {
  memoranda = [],
  funds = [],
  sectors = [],
  strategicPlans = [],
  partnerships = [],
  localityPlans = [],
  programmes = [],
  actionPlans = [],
  consultations = [],
  grantSchemes = [],
  procurementRoutes = [],
  mutuals = [],
  supersessions = [],
  organisations = [],
} = all;

test("the published data together hold no error, and every part says where it was published", () => {
  const errors = checkPortfolio(all, { asOf: localDate("2018-06-07") }).filter(
    ({ severity }) => severity === "error",
  );
  expect(errors).toEqual([]);
  const entities = [memoranda, funds, sectors, partnerships, programmes, mutuals, supersessions];
  for (const { id, sources } of entities.flat()) {
    expect(sources?.length ?? 0, id).toBeGreaterThan(0);
  }
});

describe("the example data hold the system of the sources that is", () => {
  const named = <T extends { readonly id: string }>(list: readonly T[], id: string) => {
    const found = list.find((entity) => entity.id === id);
    if (found === undefined) throw new Error(`there is no ${id}`);
    return found;
  };

  test("the memorandum of understanding, its parties, term and investment", () => {
    const memorandum = named(memoranda, "gm-vcse-memorandum");
    expect(memorandum.parties.map(({ standing }) => standing)).toEqual(["equal", "equal"]);
    expect(memorandum).toMatchObject({
      announcedOn: "2017-02-01",
      term: { years: 5 },
      fund: "gm-transformation-fund",
      investment: { asStated: "over £1.1m", qualifier: "more-than" },
    });
  });

  test("the transformation fund of £450m", () => {
    expect(named(funds, "gm-transformation-fund").total?.value.format()).toBe("£450,000,000.00");
  });

  test("the sector as a party, with its stated profile", () => {
    const { profile } = named(sectors, "gm-vcse-sector");
    expect(profile?.organisations?.asStated).toBe("nearly 15,000 organisations");
    expect(profile?.subSectors?.map(({ organisations: stated }) => stated.value)).toEqual([
      5000, 5000, 4000,
    ]);
  });

  test("five transformation themes, five programme themes and four goals, kept apart", () => {
    const { themes = [] } = named(strategicPlans, "gm-taking-charge");
    const { programmeThemes = [] } = named(partnerships, "gm-partnership");
    const { goals = [] } = named(strategicPlans, "gm-vision");
    expect([themes.length, programmeThemes.length, goals.length]).toEqual([5, 5, 4]);
  });

  test("the partnership: 12 + 15 + 10 = 37, and a devolved budget with a ceiling", () => {
    const { declared, budget, footprint } = named(partnerships, "gm-partnership");
    expect(declared?.counts.map(({ count }) => count)).toEqual([12, 15, 10]);
    expect(declared?.total).toBe(37);
    expect(budget?.devolved?.asStated).toBe("£6 billion");
    expect(budget?.controlFrom).toBe("2016-04");
    expect(budget?.ceiling?.asStated).toBe("no more than that");
    expect(footprint.population?.asStated).toBe("2.8 million");
  });

  test("a locality plan of each borough, feeding the wider plan", () => {
    expect(localityPlans).toHaveLength(10);
    expect(new Set(localityPlans.flatMap(({ areas }) => areas)).size).toBe(10);
    expect(new Set(localityPlans.map(({ partnership }) => partnership))).toEqual(
      new Set(["gm-partnership"]),
    );
  });

  test("the strategic partners programme, its qualified totals and the transition", () => {
    const programme = programmes.find(({ committedTo }) => committedTo === "2012/13");
    expect(programme?.declaredPartners?.value).toBe(18);
    expect(programme?.declaredOrganisations?.value).toBe(26);
    expect(programme?.statedTotal?.figure.asStated).toContain("almost £11.8m");
    expect(programme?.transition?.to).toBe("2013-03");
  });

  test("a manifesto that two-year action plans follow, with recommendations, agreed and adopted", () => {
    const plans = named(actionPlans, "open-government-action-plans-2018-2020");
    expect([plans.follows?.title, plans.cycle?.length]).toEqual([
      "Open Government Network 2018 manifesto",
      { years: 2 },
    ]);
    const review = named(actionPlans, "vcse-review-action-plan");
    expect([review.recommendations?.length, review.agreedBy?.length, review.adoptedBy]).toEqual([
      3,
      3,
      ["health-and-wellbeing-alliance"],
    ]);
  });

  test("a consultation that closes at 5pm", () => {
    expect(named(consultations, "vcse-review-consultation").closes).toBe("2018-06-29T17:00");
  });

  test("the alliance between bodies and sector", () => {
    expect(named(programmes, "health-and-wellbeing-alliance").status).toBe("running");
  });

  test("two grant schemes with a closing date, one with a cap for each project", () => {
    expect(grantSchemes.map(({ closes }) => closes)).toEqual(["2018-06-15", "2018-06-15"]);
    expect(
      named(grantSchemes, "anti-knife-crime-community-scheme-2018").perProjectCap?.value.format(),
    ).toBe("£30,000.00");
  });

  test("a framework beside a dynamic purchasing system, and any qualified provider", () => {
    expect(procurementRoutes.map(({ kind }) => kind).sort()).toEqual([
      "any-qualified-provider",
      "dynamic-purchasing-system",
      "framework",
    ]);
    const system = named(procurementRoutes, "prison-education-purchasing-system");
    expect(system.runsBeside).toBe("prison-education-framework");
  });

  test("a mutual whose surplus is made available as local grants", () => {
    const { surplusPolicy, stagesKnown } = named(mutuals, "city-health-care-partnership-mutual");
    expect([surplusPolicy?.purpose, stagesKnown]).toEqual([
      "grants to fund local voluntary projects",
      false,
    ]);
  });

  test("the social enterprise investment fund, at least £10m additional", () => {
    const { total } = named(funds, "social-enterprise-investment-fund");
    expect([total?.qualifier, total?.additional]).toEqual(["at-least", true]);
  });

  test("patient involvement groups, succeeded later than planned", () => {
    const [supersession] = supersessions;
    expect([supersession?.planned, supersession?.actual]).toEqual(["2012-04", "2013-04-01"]);
    expect(organisations.map(({ id }) => id)).toContain("local-healthwatch");
  });
});
