import { checkFigure, checkPortfolio, hasErrors, Money, type SourceRef } from "concordat";
import * as fixtures from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { subjectSchemas } from "../../src/testing/faults/Subjects.ts";
import { entityOf } from "../support/fixtureEntities.ts";
import { checked } from "../support/subjects.ts";
import { count, gbp } from "../support/values.ts";

const schemas = subjectSchemas();

/** Every entity among the exported facts, with the name of its wire form. */
const entities = Object.entries(fixtures).flatMap(([name, value]) =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown, index) => {
    const kind = entityOf(one);
    return kind === undefined ? [] : [{ name: `${name} ${index}`, kind, entity: one as object }];
  }),
);

/** Everything inside a value, itself first. */
function within(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(within)];
}

const isSource = (value: unknown): value is SourceRef =>
  typeof value === "object" && value !== null && "document" in value && "evidence" in value;

const isFigure = (value: unknown): value is Parameters<typeof checkFigure>[0] =>
  typeof value === "object" && value !== null && "asStated" in value && "qualifier" in value;

/** Amounts that neither the object that holds them nor one around it gives a source for. */
function unsourced(value: unknown): readonly Money[] {
  if (Money.isMoney(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  const { source, sources } = value as { readonly source?: unknown; readonly sources?: unknown };
  if (isSource(source) || (Array.isArray(sources) && sources.some(isSource))) return [];
  return Object.values(value).flatMap(unsourced);
}

const isFact = (name: string): boolean =>
  /^[a-z]/.test(name) && !/^(?:build|invalid|golden|illustrative|is[A-Z])/.test(name);
const facts = Object.entries(fixtures).filter(([name]) => isFact(name));

test("the facts are found", () => {
  expect(entities.length).toBeGreaterThan(35);
  expect(facts.length).toBeGreaterThan(20);
});

describe.each(entities)("$name", ({ kind, entity }) => {
  const schema: z.ZodType = schemas[kind];

  test("is what its schema reads, and written back the same", () => {
    const json = z.encode(schema, entity);
    expect(schema.parse(JSON.parse(JSON.stringify(json)))).toEqual(entity);
  });

  test("has no error in it, and says where it comes from", () => {
    const found = checked(kind, entity);
    expect(hasErrors(found) ? found : []).toEqual([]);
    expect(within(entity).some(isSource)).toBe(true);
  });
});

describe.each(facts)("%s", (_name, fact) => {
  const inside = within(fact);

  test("cannot be changed, however deep", () => {
    for (const part of inside) expect(Object.isFrozen(part)).toBe(true);
  });

  test("has a source for every figure, which says what its words say", () => {
    for (const figure of inside.filter(isFigure)) {
      expect(figure.source?.document, figure.asStated).toMatch(/\S/);
      expect(checkFigure(figure)).toEqual([]);
    }
  });

  test("has a source beside every amount, or around it", () => {
    expect(unsourced(fact)).toEqual([]);
  });

  test("rests on documents that can be looked up, and on nothing made up", () => {
    for (const { evidence, phrase, url } of inside.filter(isSource)) {
      expect(["source", "external", "inference"]).toContain(evidence);
      expect(phrase === undefined || phrase.split(" ").length <= 15).toBe(true);
      expect(url === undefined || URL.canParse(url)).toBe(true);
    }
  });
});

describe("what the documents state", () => {
  test("comes together to a portfolio without an error", () => {
    const portfolio = {
      organisations: [
        ...fixtures.gmCouncils,
        ...fixtures.gmCcgs,
        fixtures.nhsGreaterManchester,
        fixtures.gmcvo,
        fixtures.departmentOfHealth,
        ...fixtures.strategicPartnerOrganisations,
        ...fixtures.patientInvolvementBodies,
        fixtures.chcpOrganisation,
        fixtures.gmca,
        ...fixtures.nationalBodies,
        fixtures.cabinetOffice,
      ],
      supersessions: [fixtures.gmSuccession, fixtures.linksToHealthwatch],
      sectors: [fixtures.gmVcseSector],
      funds: [
        fixtures.gmTransformationFund,
        fixtures.seif,
        fixtures.akccf2018,
        fixtures.mutualsSupportProgramme,
      ],
      partnerships: [fixtures.gmPartnership],
      strategicPlans: [fixtures.gmStrategicPlan, fixtures.gmTakingCharge],
      localityPlans: fixtures.gmLocalityPlans,
      memoranda: [fixtures.gmVcseMou, fixtures.gmAccord2021],
      actionPlans: [fixtures.vcseReviewActionPlan, fixtures.openGovernmentActionPlan],
      consultations: [
        fixtures.vcseReviewConsultation,
        fixtures.openGovernmentConsultation,
        fixtures.liberatingTheNhsChoice,
      ],
      programmes: [
        fixtures.dhStrategicPartners,
        fixtures.dhStrategicPartners2013,
        fixtures.healthAndWellbeingAlliance,
      ],
      grantSchemes: [fixtures.akccf2018Scheme, fixtures.tobaccoScheme2018],
      procurementRoutes: [
        fixtures.prisonEducationFramework,
        fixtures.prisonPurchasingSystem,
        fixtures.anyQualifiedProvider,
      ],
      mutuals: [fixtures.chcp],
      rights: [
        fixtures.rightToProvide,
        fixtures.rightToRequest,
        fixtures.publicServicesRightsToProvide,
      ],
      publishedReports: [fixtures.publicServiceMutualsReport2018],
    };
    const found = checkPortfolio(portfolio, { asOf: fixtures.invalidExamplesAsOf });
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is 12 + 15 + 10 = 37 bodies, of which ten councils with their codes", () => {
    expect(fixtures.gmPartnership.declared?.counts.map((one) => one.count)).toEqual([12, 15, 10]);
    expect(fixtures.gmPartnership.declared?.total).toBe(37);
    const codes = fixtures.gmCouncils.map(({ identifiers }) => identifiers?.[0]?.id);
    expect(codes).toEqual(
      Array.from({ length: 10 }, (_, at) => `E080000${String(at + 1).padStart(2, "0")}`),
    );
  });

  test("keeps only such codes of commissioning groups as a source confirms", () => {
    const codes = new Map(
      fixtures.gmCcgs.map(({ id, identifiers = [] }) => [id, identifiers.map((one) => one.id)]),
    );
    expect(codes.get("central-manchester-ccg")).toEqual([]);
    expect(codes.get("north-manchester-ccg")).toEqual(["01M"]);
    expect(codes.get("south-manchester-ccg")).toEqual(["01N"]);
    expect(codes.get("manchester-ccg")).toEqual(["14L", "E38000217"]);
  });

  test("is 2,681,735 people in the ten boroughs in the middle of 2011", () => {
    expect(fixtures.gmPopulations).toHaveLength(10);
    const sum = fixtures.gmPopulations.reduce((all, { population }) => all + population.value, 0);
    expect(sum).toBe(2_681_735);
  });

  test("is £143.37m awarded of £450m, and pence in the sample of supports", () => {
    const awarded = Money.sum(
      fixtures.gmLocalityPlans.flatMap(({ award }) => award?.figure.value ?? []),
      "GBP",
    );
    expect(awarded).toEqual(gbp("143370000"));
    expect(fixtures.gmTransformationFund.total?.value).toEqual(gbp("450000000"));
    const supports = Money.sum(
      fixtures.seifSample.map(({ amount }) => amount),
      "GBP",
    );
    expect(supports).toEqual(gbp("509821.27"));
  });

  test("names each stated figure once, and keeps those that belong together together", () => {
    const figures = new Map(fixtures.statedFigures.map(({ id, figure }) => [id, figure.value]));
    expect(figures.size).toBe(fixtures.statedFigures.length);
    const value = (id: string) => figures.get(id);
    expect(value("mutuals-supported")).toBe(67);
    expect([value("mutuals-supported-live"), value("mutuals-supported-in-development")]).toEqual([
      16, 51,
    ]);
    expect([value("prison-purchasing-to-date"), value("prison-purchasing-spend")]).toEqual([
      gbp("12600000"),
      gbp("11300000"),
    ]);
    expect(value("third-sector-investment")).not.toEqual(value("section-64-grants"));
  });

  test("are bounds where the words are bounds", () => {
    expect(fixtures.gmVcseMou.investment).toMatchObject({
      value: gbp("1100000"),
      qualifier: "more-than",
    });
    expect(fixtures.gmVcseSector.profile?.organisations).toMatchObject(
      count(15000, "less-than", "nearly 15,000 organisations"),
    );
    expect(fixtures.dhStrategicPartners.statedTotal?.figure).toMatchObject({
      value: gbp("11800000"),
      qualifier: "less-than",
    });
    expect(fixtures.akccf2018.perProjectCap).toMatchObject({
      value: gbp("30000"),
      qualifier: "up-to",
    });
    expect(fixtures.seif.total).toMatchObject({
      value: gbp("10000000"),
      qualifier: "at-least",
      additional: true,
    });
  });
});
